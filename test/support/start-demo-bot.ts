import { randomUUID } from "node:crypto";
import { DateTime } from "luxon";
import { type Logger, pino } from "pino";
import { publicCloud } from "../../src/channels/teams/outside.ts";
import { type Bot, compose, type Parts } from "../../src/compose.ts";
import { seedDemoLife } from "../../src/demo/demo-life.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { demoUsers, seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import type { Consent } from "../../src/domain/choices.ts";
import { dayOf, officeZone } from "../../src/domain/day.ts";
import type { Grant } from "../../src/domain/person.ts";
import type { EmulationPlan } from "../../src/domain/plan/plan.ts";
import { readyPlan } from "../../src/plans/ready-plans.ts";
import type { Documents } from "../../src/store/documents.ts";
import { agreed, agreedBefore } from "./agreed.ts";
import { giveGrants } from "./give-grants.ts";
import { startEngine } from "./store/start-engine.ts";
import type { TeamsPerson } from "./teams/activities.ts";
import { type Connector, startConnector } from "./teams/connector.ts";

export type DemoBot = {
  readonly bot: Bot;
  readonly documents: Documents;
  readonly connector: Connector;
  /** Where Teams posts to. */
  readonly url: string;
  /** Calendar time. */
  now(): DateTime;
  /** Lets calendar time jump. */
  setNow(iso: string): void;
  /** One of the demo's people as a Teams user; anybody else is a stranger. */
  person(as: string, more?: Partial<TeamsPerson>): TeamsPerson;
  close(): Promise<void>;
};

export type DemoBotSettings = {
  /** Calendar time, in the office's zone. */
  readonly now?: string;
  readonly file?: string;
  readonly claimMs?: number;
  readonly log?: Logger;
  /** Stands between the bot and its store. */
  readonly around?: (documents: Documents) => Documents;
  readonly plan?: (plan: EmulationPlan) => EmulationPlan;
  /** Plans beside that of the demo. */
  readonly morePlans?: readonly EmulationPlan[];
  /** Where else files may go than to people's own storage. */
  readonly mayUpload?: (url: string) => boolean;
  readonly downloadLinks?: boolean;
  /** Whether jobs are taken up before a beat is asked for. */
  readonly jobsStartSoon?: boolean;
  /** How long a file may take to come. */
  readonly fetchMs?: number;
  /** What some of the demo's people may do, in place of what its roster says. */
  readonly grants?: ReadonlyMap<string, readonly Grant[]>;
  /** Whether everybody has agreed already that their data is kept; `before`: to an older notice. */
  readonly agreed?: boolean | "before";
  /** Whether those whom nobody plays have registered and reported, as in the demo. */
  readonly hasLife?: boolean;
  /** The platforms beside Teams. */
  readonly connects?: Parts["connects"];
};

/** The plan that the demo is moved from. */
export const sourcePlan = (): EmulationPlan => {
  const plan = readyPlan("ha-tinh-2022");
  if (!plan) throw new Error("The plan of the demo is not among the ready plans.");
  return plan;
};

const consents: Readonly<Record<string, Consent>> = { true: agreed, before: agreedBefore };

/** The whole bot as it runs, over real HTTP, with the demo office in the engine under test and a stand-in for Teams. */
export const startDemoBot = async (settings: DemoBotSettings = {}): Promise<DemoBot> => {
  let now = DateTime.fromISO(settings.now ?? "2026-06-22T08:00", { zone: officeZone });
  const nowMs = () => Date.now();
  const engine = await startEngine({ file: settings.file ?? ":memory:", nowMs });
  const store = await engine.open();
  const documents = settings.around?.(store) ?? store;
  const calendar = createCalendar();
  const plan = demoPlan(sourcePlan(), dayOf(now), calendar);
  await seedDemo(store, {
    plans: [settings.plan?.(plan) ?? plan, ...(settings.morePlans ?? [])],
    consent: consents[String(settings.agreed ?? true)] ?? null,
  });
  if (settings.hasLife) await seedDemoLife(store, { plan, now });
  for (const [as, grants] of settings.grants ?? []) await giveGrants(store, as, grants);
  const connector = await startConnector();
  const bot = compose({
    // Tests say when it beats.
    heartbeat: false,
    documents,
    calendar,
    connects: settings.connects,
    teams: { mode: "demo" },
    teamsOutside: { ...publicCloud, mayUpload: settings.mayUpload },
    downloadLinks: settings.downloadLinks,
    now: () => now,
    nowMs,
    newId: randomUUID,
    random: Math.random,
    log: settings.log ?? pino({ level: "silent" }),
    claimMs: settings.claimMs,
    sendTimeoutMs: 1_500,
    jobsStartSoon: settings.jobsStartSoon ?? false,
    budgets: settings.fetchMs === undefined ? undefined : { fetchMs: settings.fetchMs },
  });
  const { port } = await bot.start(0, "127.0.0.1");
  return {
    bot,
    documents,
    connector,
    url: `http://127.0.0.1:${port}/api/messages`,
    now: () => now,
    setNow: (iso) => {
      now = DateTime.fromISO(iso, { zone: officeZone });
    },
    person: (as, more) => ({
      serviceUrl: connector.serviceUrl,
      userId: `29:${as}`,
      aadObjectId: demoUsers.find((user) => user.as === as)?.objectId ?? `stranger-${as}`,
      conversationId: `a:${as}`,
      ...more,
    }),
    close: async () => {
      await bot.stop();
      await engine.close();
      await connector.close();
    },
  };
};
