import { randomUUID } from "node:crypto";
import { DateTime } from "luxon";
import { destination } from "pino";
import packageFile from "../package.json" with { type: "json" };
import { adminCommands } from "./admin/admin-commands.ts";
import { secretCommands } from "./admin/secret-commands.ts";
import { compose, type Parts } from "./compose.ts";
import { demoSettingsSchema, readSettings, type ServeSettings, serveSettingsSchema } from "./config.ts";
import { storeCreateSettingsSchema, storeSettingsSchema } from "./config-store.ts";
import { zaloBotIn } from "./config-zalo-bot.ts";
import { zaloOaIn } from "./config-zalo-oa.ts";
import { connectZaloBot } from "./connect-zalo-bot.ts";
import { connectZaloOa } from "./connect-zalo-oa.ts";
import { demoArguments } from "./demo/demo-arguments.ts";
import type { DemoParts } from "./demo/demo-parts.ts";
import { resetDemo, runDemo } from "./demo/run-demo.ts";
import { runZaloDemo } from "./demo/zalo/run-zalo-demo.ts";
import { createCalendar } from "./domain/calendar/calendar.ts";
import { officeZone } from "./domain/day.ts";
import { secretOf } from "./domain/secret.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { createLog } from "./log.ts";
import { messagesIn } from "./messages/messages.ts";
import { openOaGrant } from "./open-oa-grant.ts";
import { storePlace } from "./open-store.ts";
import { openTelemetry } from "./open-telemetry.ts";
import { createLedger } from "./store/create-ledger.ts";

const nowMs = () => Date.now();

const { version } = packageFile;

/** How long a process may take to end: Container Apps waits 30 s by itself. */
const mostStopMs = 28_000;

/** The clock of the calendar: the machine's, or one that runs on from the moment that is played. */
const clockFrom = (played: string | undefined): (() => DateTime) => {
  if (played === undefined) return () => DateTime.now();
  const begin = DateTime.fromISO(played, { zone: officeZone });
  const startedMs = nowMs();
  return () => begin.plus(nowMs() - startedMs);
};

const logAt = (level: string) => createLog(level, destination(2));

const machine = (now: () => DateTime, level: string): Omit<Parts, "documents" | "calendar" | "teams"> => ({
  now,
  nowMs,
  newId: randomUUID,
  random: Math.random,
  log: logAt(level),
});

const serve = async (settings: ServeSettings): Promise<() => Promise<void>> => {
  const credential =
    settings.MICROSOFT_APP_TYPE === "SingleTenant"
      ? ({ type: "secret", secret: settings.MICROSOFT_APP_PASSWORD ?? secretOf("") } as const)
      : ({ type: "managedIdentity" } as const);
  const parts = machine(clockFrom(undefined), settings.LOG_LEVEL);
  const telemetry = await openTelemetry(settings, { log: parts.log, instanceId: randomUUID(), version });
  const ledger = createLedger((action, ru) => telemetry.count("thidua.store.ru", ru, { action }));
  const documents = await storePlace(settings, nowMs, ledger.charged).open();
  const zaloBot = zaloBotIn(settings);
  const zaloOa = zaloOaIn(settings);
  const bot = compose({
    ...parts,
    connects: [
      ...(zaloBot ? [connectZaloBot(zaloBot)] : []),
      ...(zaloOa ? [connectZaloOa(zaloOa, openOaGrant(zaloOa))] : []),
    ],
    ledger,
    telemetry,
    documents,
    calendar: createCalendar(),
    teams: {
      mode: "production",
      appId: settings.MICROSOFT_APP_ID,
      tenantId: settings.MICROSOFT_APP_TENANT_ID,
      credential,
      allowedTenants: settings.ALLOWED_TENANTS ?? [settings.MICROSOFT_APP_TENANT_ID],
      extraServiceHosts: settings.EXTRA_SERVICE_HOSTS,
      extraFileHosts: settings.EXTRA_FILE_HOSTS,
    },
  });
  await bot.start(settings.PORT, settings.HOST);
  if (zaloBot || zaloOa) {
    const { tellChannels } = await import("./admin/doctor/tell-channels.ts");
    const store = { open: async () => documents };
    const ward = { ...parts, settings: { serve: settings }, store, timeoutMs: 10_000 };
    void tellChannels({ ...ward, messages: messagesIn("vi") }, parts.log);
  }
  return bot.stop;
};

const demo = async (args: readonly string[]): Promise<() => Promise<void>> => {
  const settings = readSettings(demoSettingsSchema, process.env);
  const { as, channel } = demoArguments(args);
  const now = clockFrom(settings.NOW);
  const parts: DemoParts = {
    settings,
    as,
    now,
    nowMs,
    compose: (given) => compose({ ...machine(now, settings.LOG_LEVEL), ...given }),
    say,
  };
  return channel === "zalo" ? runZaloDemo(parts, process.stdin) : runDemo(parts);
};

const doctor = async (args: readonly string[]): Promise<void> => {
  const { runDoctor } = await import("./admin/doctor/run-doctor.ts");
  const { outsideOf } = await import("./admin/doctor/doctor-outside.ts");
  process.exitCode = await runDoctor({
    ...{ args, nowMs, say, env: process.env, nodeVersion: process.version, now: clockFrom(undefined) },
    outside: outsideOf(process.env),
    placeOf: (settings) => storePlace(settings, nowMs),
  });
  // Whatever it gave up waiting for holds it no longer.
  setTimeout(() => process.exit(), 500).unref();
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const complain = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
};

const run = async ([command, ...args]: readonly string[]): Promise<void> => {
  if (command === "reset") {
    const settings = readSettings(demoSettingsSchema, process.env);
    resetDemo(settings);
    say(`Đã xóa dữ liệu dùng thử trong ${settings.DATA_DIR}.`);
    return;
  }
  if (command === "store:create") {
    const { commandStoreCreate } = await import("./admin/command-store-create.ts");
    return commandStoreCreate(readSettings(storeCreateSettingsSchema, process.env), say);
  }
  if (command === "doctor") return doctor(args);
  const admin = adminCommands[command ?? ""];
  const secret = secretCommands[command ?? ""];
  if (admin || secret) {
    const store = storePlace(readSettings(storeSettingsSchema, process.env), nowMs);
    const { log, newId, now, random } = machine(clockFrom(undefined), "warn");
    if (secret) {
      const { env, stdin } = process;
      process.exitCode = await secret({ env, input: stdin, store, newId, nowMs, random, say, log });
      stdin.destroy();
      return;
    }
    const code = await admin?.({ args, store, newId, now, nowMs, say, log });
    process.exitCode = typeof code === "number" ? code : 0;
    return;
  }
  if (command !== "demo" && command !== "serve")
    throw new Error(
      `Say what to run: demo, serve, reset, ${[...Object.keys(adminCommands), ...Object.keys(secretCommands)].join(", ")}, store:create or doctor.`,
    );
  const stop =
    command === "demo" ? await demo(args) : await serve(readSettings(serveSettingsSchema, process.env));
  endOnSignal({ stop, mostMs: mostStopMs, onError: complain });
};

// Whoever reads may have seen enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

run(process.argv.slice(2)).catch((error: unknown) => {
  complain(error);
  process.exit(1);
});
