import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { dialogs } from "../dialogs/dialogs.ts";
import { drawPush } from "../dialogs/draw-push.ts";
import { actionName } from "./bot/action-name.ts";
import { createConverse } from "./bot/converse.ts";
import { createDeliver } from "./bot/deliver.ts";
import type { MakeFile } from "./bot/file.ts";
import { createHandleTurn } from "./bot/handle-turn.ts";
import type { ChannelName, Inbound } from "./bot/inbound.ts";
import { createRoad } from "./bot/road.ts";
import { createWithin } from "./bot/within.ts";
import type { Channel } from "./channels/channel.ts";
import type { TeamsOutside } from "./channels/teams/outside.ts";
import type { TeamsSettings } from "./channels/teams/settings.ts";
import { composeBeat } from "./compose-beat.ts";
import { composePeople } from "./compose-people.ts";
import { duringEvent, watchStore } from "./compose-telemetry.ts";
import type { Connect } from "./connect.ts";
import { connectTeams } from "./connect-teams.ts";
import { createFileOf } from "./documents/create-file-of.ts";
import { readSheet } from "./documents/read-sheet.ts";
import type { Calendar } from "./domain/calendar/calendar.ts";
import { createHttpServer } from "./http/create-http-server.ts";
import { createDownloads } from "./http/downloads.ts";
import { machineTimer } from "./machine-timer.ts";
import { once } from "./once.ts";
import { planFiles } from "./plans/plan-files.ts";
import { readyPlans } from "./plans/ready-plans.ts";
import { startHeartbeat } from "./schedule/start-heartbeat.ts";
import { createLedger, type Ledger } from "./store/create-ledger.ts";
import { createTurnStore } from "./store/create-turn-store.ts";
import type { Documents } from "./store/documents.ts";
import { inTime } from "./store/in-time.ts";
import { createVitals } from "./telemetry/create-vitals.ts";
import { quiet, type Telemetry } from "./telemetry/telemetry.ts";
import { watchChannel } from "./telemetry/watch-channel.ts";
import { watchTurns } from "./telemetry/watch-turns.ts";
import { turnUnderWay } from "./turn-context.ts";

/** Everything that the bot is made of and does not make itself. */
export type Parts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly teams: TeamsSettings;
  readonly teamsOutside?: TeamsOutside | undefined;
  /** The platforms beside Teams. */
  readonly connects?: readonly Connect[] | undefined;
  /** Calendar time: decides days and deadlines; may be played. */
  readonly now: () => DateTime;
  /** The time of the machine, in ms since 1970. */
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  readonly log: Logger;
  /** Counts what actions ask of the store; each heartbeat tells it to the log, at debug. */
  readonly ledger?: Ledger | undefined;
  /** Where figures and traces go; nowhere without it. */
  readonly telemetry?: Telemetry | undefined;
  /** How long the maker of a receipt has to send its replies before the heartbeat does. */
  readonly claimMs?: number | undefined;
  /** Whether files are fetched by address from this machine, for a client that takes none. */
  readonly downloadLinks?: boolean | undefined;
  readonly sendTimeoutMs?: number | undefined;
  /** False where somebody else says when it beats: nothing is done by itself. */
  readonly heartbeat?: boolean | undefined;
  /** False leaves jobs to the heartbeat alone. */
  readonly jobsStartSoon?: boolean | undefined;
  readonly budgets?: Partial<typeof defaultBudgets> | undefined;
};

/** Teams repeats a request after 15 s; whoever waits for the answer to a button gives up sooner. */
const defaultBudgets = { turnMs: 8_000, invokeMs: 4_000, storeCallMs: 2_000, fetchMs: 4_000 };

/** The whole bot, put together; nothing runs until it is started. */
export type Bot = {
  start(port: number, host: string): Promise<{ readonly port: number }>;
  /** One heartbeat, now. */
  beat(): Promise<void>;
  /** Resolves when every turn begun so far has ended, its answers sent. */
  settled(): Promise<void>;
  /** Lets turns and answers under way end, then closes the store. */
  stop(): Promise<void>;
};

/** Puts the bot together: the one place that knows every part. */
export const compose = (parts: Parts): Bot => {
  const { calendar, now, nowMs, newId, log } = parts;
  const budgets = { ...defaultBudgets, ...parts.budgets };
  const sendTimeoutMs = parts.sendTimeoutMs ?? 10_000;
  // For a token, for the send itself, once more where only one person was to see it, and for keeping what became of it.
  const sendMs = 3 * sendTimeoutMs + budgets.storeCallMs;
  const claimMs = parts.claimMs ?? sendMs + 10_000;
  if (claimMs <= sendMs) throw new Error(`A claim of ${claimMs} ms is over before a send of ${sendMs} ms.`);
  const within = createWithin(machineTimer);
  const ledger = parts.ledger ?? createLedger();
  const vitals = createVitals(parts.telemetry ?? quiet);
  const documents = inTime(watchStore(ledger.around(parts.documents), vitals), {
    within,
    callMs: budgets.storeCallMs,
  });
  const storeParts = {
    documents,
    calendar,
    readyPlans: once(readyPlans),
    planFiles,
    now,
    nowMs,
    newId,
    claimMs,
    sheetsIn: (file: Uint8Array) => readSheet(file),
    linkedChannels: () => connected.map(({ channel }) => channel.name).filter((name) => name !== "teams"),
    jobBegun: () => beating.jobBegun(),
    log,
  };
  const store = createTurnStore(storeParts);
  const pause = (attempt: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, attempt * 20 * (0.5 + parts.random())));
  const people = composePeople({ documents, channelOf: (name) => channels[name], now, nowMs });
  const watch = watchTurns({ telemetry: vitals, actionOf: ({ event }) => actionName(event, dialogs), nowMs });
  const handleTurn = watch.handle(
    createHandleTurn({
      store: watch.store(store),
      ...people,
      ...{ converse: createConverse(dialogs), drawPush, now, newId, pause, within, budgets, log },
      reference: () => turnUnderWay() ?? newId().slice(0, 8),
    }),
  );
  const fileOf = createFileOf(store);
  const deliver = createDeliver({ store, fileOf, nowMs, sendMs, retryMs: claimMs, log });
  const road = createRoad({ handleTurn, deliver, log });
  const downloads = parts.downloadLinks ? createDownloads({ newId, nowMs }) : undefined;
  let origin = "";
  const given = {
    ...{ documents, nowMs, newId, random: parts.random, log, sendTimeoutMs },
    onInbound: (channel: Channel, inbound: Inbound) =>
      duringEvent(vitals, { reference: newId().slice(0, 8), channel: channel.name }, () =>
        ledger.during(actionName(inbound.event, dialogs), () =>
          road.travel(channels[channel.name] ?? channel, inbound),
        ),
      ),
    fetchTimeoutMs: budgets.fetchMs,
    linkTo: downloads && ((name: string, make: MakeFile) => `${origin}${downloads.keep(name, make)}`),
  };
  const teams = connectTeams(parts.teams, parts.teamsOutside)(given);
  const connected = [teams, ...(parts.connects ?? []).map((connect) => connect(given))];
  const channels: Readonly<Partial<Record<ChannelName, Channel>>> = Object.fromEntries(
    connected.map(({ channel }) => [channel.name, watchChannel(channel, vitals)]),
  );
  const beating = composeBeat({
    ...{ documents, storeParts, calendar, connected, channels, store, deliver, pause, now, nowMs, newId },
    ...{ random: parts.random, ledger, vitals, jobsStartSoon: parts.jobsStartSoon !== false, log },
  });
  // Read for its own sake: store time is known for a while without asking.
  const health = async () => (await documents.get("health", "health")) === undefined;
  const server = createHttpServer({
    routes: connected.flatMap(({ routes }) => routes),
    pages: connected.flatMap(({ pages = [] }) => pages),
    downloads,
    health,
    onRefusal: (status) => vitals.count("thidua.refusals", 1, { reason: String(status) }),
    log,
  });
  const settled = async () => {
    await Promise.all(connected.map((one) => one.settled?.()));
    await road.settled();
  };
  let heartbeat: ReturnType<typeof startHeartbeat> | undefined;
  return {
    start: async (port, host) => {
      const listening = await server.listen(port, host);
      origin = `http://${host}:${listening.port}`;
      log.info({ port: listening.port, served: server.served }, "listening");
      if (parts.heartbeat !== false) heartbeat = startHeartbeat(beating.beat, log);
      return listening;
    },
    beat: async () => {
      await beating.beat();
      await beating.idle();
    },
    settled,
    stop: async () => {
      try {
        // Side by side, for an orchestrator waits so long and no longer.
        await Promise.all([
          heartbeat?.stop(),
          beating.stop(),
          server.close(8_000),
          ...connected.map((one) => one.stop?.()),
        ]);
        await settled();
        await beating.ended();
        await documents.close();
      } finally {
        await vitals.stop();
      }
    },
  };
};
