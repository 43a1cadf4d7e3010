import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { type Logger, pino } from "pino";
import { type Bot, compose, type Parts } from "../../../src/compose.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoOfficeId, demoUsers, seedDemo } from "../../../src/demo/seed-demo.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, officeZone } from "../../../src/domain/day.ts";
import type { Documents, Stored } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";
import { type Engine, startEngine } from "../store/start-engine.ts";
import type { TeamsPerson } from "../teams/activities.ts";
import { type Connector, startConnector } from "../teams/connector.ts";
import { addressAll } from "./address-all.ts";

/** One process of the bot, or as good as one: its own store on the common file. */
export type OfficeBot = { readonly bot: Bot; readonly url: string };

/** The demo office with one bot or more, a stand-in for Teams, and a clock that can be put forward. */
export type Office = {
  readonly bots: readonly [OfficeBot, ...OfficeBot[]];
  readonly connector: Connector;
  /** The store as it is, without what stands around a bot's. */
  readonly documents: Documents;
  nowMs(): number;
  /** Puts the clocks of store and machine forward. */
  skip(ms: number): void;
  /** Goes to a moment of calendar time, in the office's zone. */
  goTo(moment: string): void;
  person(as: string, more?: Partial<TeamsPerson>): TeamsPerson;
  /** Names for `person`, one for everybody in the office. */
  readonly everybody: readonly string[];
  /** Every document of one kind in the office. */
  all(kind: string): Promise<readonly Stored[]>;
  /** Headers that Teams sends with an activity. */
  readonly headers: Readonly<Record<string, string>>;
  settled(): Promise<void>;
  close(): Promise<void>;
};

export type OfficeSettings = Pick<Parts, "sendTimeoutMs" | "ledger" | "telemetry"> & {
  readonly botCount?: number;
  /** Whether the bots share one store in memory, which is faster, and not a file with a store each. */
  readonly inMemory?: boolean;
  readonly budgets?: (bot: number) => Parts["budgets"];
  /** Stands between a bot and its store. */
  readonly around?: (documents: Documents, bot: number) => Documents;
  readonly log?: Logger;
  /** In place of the engine under test; closed with the office. */
  readonly engine?: Engine;
  readonly teams?: Pick<Parts, "teams" | "teamsOutside">;
  /** The platforms beside Teams. */
  readonly connects?: Parts["connects"];
  /** Headers that Teams sends with an activity. */
  readonly headersFor?: (serviceUrl: string) => Readonly<Record<string, string>>;
  /** Whether the stand-in takes no more than Teams does. */
  readonly isLimited?: boolean;
};

/** How long a claim holds here; `skip` this and a little more, and it has lapsed. */
export const claimMs = 30_000;

const start = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });

/** Starts the demo office, its bots listening on ports of their own over one file. */
export const startOffice = async (settings: OfficeSettings = {}): Promise<Office> => {
  const { botCount = 1, around = (documents) => documents, log = pino({ level: "silent" }) } = settings;
  const folder = mkdtempSync(join(tmpdir(), "thidua-turn-"));
  const file = settings.inMemory ? ":memory:" : join(folder, "store.db");
  let skippedMs = 0;
  let played = start;
  const nowMs = () => Date.now() + skippedMs;
  const calendar = createCalendar();
  const engine = settings.engine ?? (await startEngine({ file, nowMs }));
  const documents = await engine.open();
  await seedDemo(documents, {
    plans: [demoPlan(sourcePlan(), dayOf(start), calendar)],
    consent: agreed,
  });
  const everybody = await addressAll(documents);
  const connector = await startConnector({ isLimited: settings.isLimited ?? false });
  const startBot = async (index: number): Promise<OfficeBot> => {
    const bot = compose({
      // Tests say when it beats.
      heartbeat: false,
      documents: around(await engine.open(), index),
      calendar,
      ...(settings.teams ?? { teams: { mode: "demo" } }),
      connects: settings.connects,
      now: () => played,
      nowMs,
      newId: randomUUID,
      random: Math.random,
      log,
      ledger: settings.ledger,
      telemetry: settings.telemetry,
      claimMs,
      sendTimeoutMs: settings.sendTimeoutMs ?? 1_500,
      budgets: settings.budgets?.(index),
    });
    const { port } = await bot.start(0, "127.0.0.1");
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= bot.stop();
      return stopped;
    };
    return { bot: { ...bot, stop }, url: `http://127.0.0.1:${port}/api/messages` };
  };
  const first = await startBot(0);
  const others = Array.from({ length: botCount - 1 }, (_, index) => startBot(index + 1));
  const bots = [first, ...(await Promise.all(others))] as const;
  return {
    bots,
    connector,
    documents,
    everybody,
    headers: settings.headersFor?.(connector.serviceUrl) ?? {},
    nowMs,
    skip: (ms) => {
      skippedMs += ms;
    },
    goTo: (moment) => {
      played = DateTime.fromISO(moment, { zone: officeZone });
    },
    person: (as, more) => ({
      serviceUrl: connector.serviceUrl,
      userId: `29:${as}`,
      aadObjectId: demoUsers.find((user) => user.as === as)?.objectId ?? as,
      conversationId: `a:${as}`,
      ...more,
    }),
    all: async (kind) =>
      (await documents.query(partitionOf.office(demoOfficeId), { kind, limit: 1000 })).found,
    settled: async () => {
      for (const { bot } of bots) await bot.settled();
    },
    close: async () => {
      for (const { bot } of bots) await bot.stop();
      await documents.close();
      await engine.close();
      await connector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
