import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const fonts = fileURLToPath(new URL("fonts.conf", import.meta.url));

/** Headless Chromium of the system, which reaches this machine and nothing else. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    timeout: 30_000,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
