import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { adminCommands } from "../../src/admin/admin-commands.ts";
import { startCollector } from "../support/collector.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-boot-"));
const running = new Set<ReturnType<typeof spawn>>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string>) => {
  const child = spawn(process.execPath, [join(root, "src/main.ts"), ...args], { cwd: root, env });
  running.add(child);
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return { child, said: () => said, ended };
};

test("F7: without an app id production does not start, and says what is missing", async () => {
  const { said, ended } = run(["serve"], { DATA_FILE: join(folder, "store.sqlite") });
  expect(await ended).toBe(1);
  expect(said()).toContain("MICROSOFT_APP_ID: is not set");
});

test("says what can be run", async () => {
  const { said, ended } = run([], {});
  expect(await ended).toBe(1);
  const commands = [...Object.keys(adminCommands), "zalo:grant", "secrets:reseal"].join(", ");
  expect(said()).toBe(`Say what to run: demo, serve, reset, ${commands}, store:create or doctor.\n`);
});

const production = {
  MICROSOFT_APP_ID: "11111111-1111-1111-1111-111111111111",
  MICROSOFT_APP_TENANT_ID: "22222222-2222-2222-2222-222222222222",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "not-a-real-one",
  HOST: "127.0.0.1",
  PORT: "0",
};

/** Says of each package of OpenTelemetry that sends something that it was loaded. */
const tellLoads = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    resolve: (name, context, next) => {
      const found = next(name, context);
      if (/@opentelemetry.(sdk|exporter|otlp)/.test(found.url)) process.stderr.write("loaded " + found.url + "\\n");
      return found;
    },
  });
`)}`;

test("figures go where the settings say, the last ones before the end; without a collector nothing of it is loaded", async () => {
  const collector = await startCollector();
  const served = async (env: Record<string, string>) => {
    const { child, said, ended } = run(["serve"], {
      ...production,
      ...env,
      DATA_FILE: join(folder, "figures.sqlite"),
      NODE_OPTIONS: `--import ${tellLoads}`,
    });
    const port = () => /"port":(\d+)/.exec(said())?.[1];
    await vi.waitFor(() => expect(port()).toBeDefined(), { timeout: 15_000 });
    const refused = await fetch(`http://127.0.0.1:${port()}/api/messages`, { method: "POST", body: "x" });
    expect(refused.status).toBe(415);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    return said();
  };
  try {
    const quiet = await served({});
    expect(quiet).not.toContain("loaded ");
    expect(quiet).toContain('"refusals":1');
    const told = await served({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Basic%20aHVzaA",
      OTEL_SERVICE_NAME: "thidua-so-cong-thuong",
    });
    expect(told).toContain("loaded ");
    expect(told).not.toContain("aHVzaA");
    expect(collector.value("thidua.refusals", { reason: "415" })).toBe(1);
    expect(collector.headers()["authorization"]).toBe("Basic aHVzaA");
    expect(collector.text()).toContain("thidua-so-cong-thuong");
  } finally {
    await collector.close();
  }
}, 40_000);

test("production starts, refuses strangers without a word, and ends on SIGTERM", async () => {
  const { child, said, ended } = run(["serve"], {
    ...production,
    DATA_FILE: join(folder, "store.sqlite"),
    LOG_LEVEL: "debug",
  });
  const port = () => /"port":(\d+)/.exec(said())?.[1];
  await vi.waitFor(() => expect(port()).toBeDefined(), { timeout: 15_000 });
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port()}${path}`, init);
  const ready = await ask("/readyz");
  expect(ready.status).toBe(200);
  const refused = await ask("/api/messages", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "message",
      channelId: "msteams",
      serviceUrl: "https://smba.trafficmanager.net/",
      text: "hi",
    }),
  });
  expect(refused.status).toBe(401);
  expect(await refused.text()).toBe("");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said()).not.toContain("not-a-real-one");
});
