import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { cardPage } from "./card-page.ts";
import type { Theme } from "./host-configs.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How to look at a card: `width` in CSS pixels, 320 for a small phone. */
export type Look = { readonly theme: Theme; readonly width: number; readonly executablePath?: string };

/** A picture (PNG) of the card as the public renderer draws it; needs Chromium. */
export const renderCard = async (json: unknown, look: Look): Promise<Buffer> => {
  const profile = await mkdtemp(join(tmpdir(), "card-look-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: look.executablePath ?? "/usr/bin/chromium",
    headless: true,
    args: flags,
    deviceScaleFactor: 2,
    viewport: { width: look.width, height: 400 },
  });
  try {
    const page = await browser.newPage();
    const script = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
    await page.addInitScript(await readFile(script, "utf8"));
    const html = cardPage(json, look.theme);
    await page.route("http://card.invalid/", (route) =>
      route.fulfill({ contentType: "text/html", body: html }),
    );
    await page.goto("http://card.invalid/");
    await page.waitForSelector("body[data-drawn=yes]", { timeout: 10_000 });
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
};
