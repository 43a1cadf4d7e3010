import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { dialogs } from "../dialogs/dialogs.ts";
import { drawPush } from "../dialogs/draw-push.ts";
import { actionName } from "./bot/action-name.ts";
import { createConverse } from "./bot/converse.ts";
import { createDeliver } from "./bot/deliver.ts";
import type { FetchedFile, MakeFile } from "./bot/file.ts";
import { createHandleTurn } from "./bot/handle-turn.ts";
import type { ChannelName, Inbound } from "./bot/inbound.ts";
import { createRecognise } from "./bot/recognise.ts";
import { createRecogniseByCode } from "./bot/recognise-by-code.ts";
import { createRoad } from "./bot/road.ts";
import { createSendUnsent } from "./bot/send-unsent.ts";
import { createWithin } from "./bot/within.ts";
import type { Channel } from "./channels/channel.ts";
import type { TeamsOutside } from "./channels/teams/outside.ts";
import type { TeamsSettings } from "./channels/teams/settings.ts";
import type { Connect } from "./connect.ts";
import { connectTeams } from "./connect-teams.ts";
import { createFileOf } from "./documents/create-file-of.ts";
import { readSheet } from "./documents/read-sheet.ts";
import type { Calendar } from "./domain/calendar/calendar.ts";
import { stampOf } from "./domain/day.ts";
import { refused } from "./domain/result.ts";
import { createHttpServer } from "./http/create-http-server.ts";
import { createDownloads } from "./http/downloads.ts";
import { planFiles } from "./plans/plan-files.ts";
import { readyPlans } from "./plans/ready-plans.ts";
import { startHeartbeat } from "./schedule/start-heartbeat.ts";
import { createAccessAsker } from "./store/account-requests.ts";
import { createAwaitedPeople } from "./store/awaited-people.ts";
import { createOfficeChores } from "./store/chores/create-office-chores.ts";
import { createLedger, type Ledger } from "./store/create-ledger.ts";
import { createTurnStore } from "./store/create-turn-store.ts";
import type { Documents } from "./store/documents.ts";
import { inTime } from "./store/in-time.ts";
import { createJobs } from "./store/jobs/create-jobs.ts";
import { officeJobs } from "./store/jobs/office-jobs.ts";
import { redeemCode } from "./store/linking/redeem-code.ts";
import { createPushEngine } from "./store/pushes/create-push-engine.ts";
import { createPushPeople } from "./store/pushes/push-people.ts";
import { createRefreshAll } from "./store/standing/create-refresh-all.ts";
import type { AccessAnswer } from "./usecases/ask-access.ts";
import { linkAccount } from "./usecases/link-account.ts";

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
  const within = createWithin((then, ms) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  });
  const ledger = parts.ledger ?? createLedger();
  const documents = inTime(ledger.around(parts.documents), { within, callMs: budgets.storeCallMs });
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
    jobBegun: () => ledger.during("job", jobs.soon),
    log,
  };
  const store = createTurnStore(storeParts);
  const pause = (attempt: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, attempt * 20 * (0.5 + parts.random())));
  const converse = createConverse(dialogs);
  const openOwnChat = async ({ channel, reference }: Inbound) => channels[channel]?.openOwnChat?.(reference);
  const fetchFile = async ({ channel, event }: Inbound): Promise<FetchedFile> =>
    (event.is === "file" && (await channels[channel]?.fetchFile?.(event.source))) ||
    refused("file-unreachable");
  const accountOf = async ({ channel, reference }: Inbound) => channels[channel]?.accountOf?.(reference);
  const byCode = createRecogniseByCode({
    redeem: (code, { channel, user }) =>
      redeemCode(documents, code, { channel, userId: user.id, at: stampOf(now()) }),
    nowMs,
  });
  const byAccount = createRecognise({
    accountOf,
    link: (account, { channel }) => linkAccount(createAwaitedPeople(documents, channel))(account),
    nowMs,
  });
  const askAccess = async (inbound: Inbound): Promise<AccessAnswer | "unknown"> => {
    const account = await accountOf(inbound);
    return account?.userId === inbound.user.id
      ? createAccessAsker(documents, inbound.channel).ask(account, stampOf(now()))
      : "unknown";
  };
  const handleTurn = createHandleTurn({
    store,
    converse,
    openOwnChat,
    fetchFile,
    recognise: (inbound) => (inbound.channel === "teams" ? byAccount : byCode)(inbound),
    askAccess,
    now,
    newId,
    pause,
    within,
    budgets,
    log,
  });
  const fileOf = createFileOf(store);
  const deliver = createDeliver({ store, fileOf, nowMs, sendMs, retryMs: claimMs, log });
  const road = createRoad({ handleTurn, deliver, log });
  const downloads = parts.downloadLinks ? createDownloads({ newId, nowMs }) : undefined;
  let origin = "";
  const given = {
    ...{ documents, nowMs, newId, random: parts.random, log, sendTimeoutMs },
    onInbound: (channel: Channel, inbound: Inbound) =>
      ledger.during(actionName(inbound.event, dialogs), () => road.travel(channel, inbound)),
    fetchTimeoutMs: budgets.fetchMs,
    linkTo: downloads && ((name: string, make: MakeFile) => `${origin}${downloads.keep(name, make)}`),
  };
  const teams = connectTeams(parts.teams, parts.teamsOutside)(given);
  const connected = [teams, ...(parts.connects ?? []).map((connect) => connect(given))];
  const channels: Readonly<Partial<Record<ChannelName, Channel>>> = Object.fromEntries(
    connected.map(({ channel }) => [channel.name, channel]),
  );
  const sendUnsent = createSendUnsent({ store, deliver, channels, log });
  const refreshAll = createRefreshAll({ documents, now, nowMs, log });
  const chores = createOfficeChores({ documents, holder: newId(), now, nowMs, log });
  const engine = createPushEngine({
    documents,
    calendar,
    channel: teams.channel,
    personFor: createPushPeople(storeParts),
    draw: drawPush,
    now,
    nowMs,
    sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))),
    newId,
    random: parts.random,
    log,
  });
  const jobs = createJobs({
    ...{ documents, nowMs, pause, log },
    kinds: officeJobs(documents, calendar),
    cards: dialogs.jobs,
    channels,
    startsSoon: parts.jobsStartSoon !== false,
  });
  const beat = async () => {
    log.debug({ spent: ledger.take() }, "asked of the store since the last heartbeat");
    engine.kick();
    // Heard from the start: a failure that nobody waits for yet would end the process.
    const [worked, sent, ...others] = await Promise.allSettled([
      jobs.beat().then(chores.beat).then(refreshAll),
      sendUnsent(),
      ...connected.map(({ beat }) => beat?.()),
    ]);
    for (const one of [sent, worked, ...others]) if (one.status === "rejected") throw one.reason;
  };
  // Read for its own sake: store time is known for a while without asking.
  const health = async () => (await documents.get("health", "health")) === undefined;
  const server = createHttpServer({
    routes: connected.flatMap(({ routes }) => routes),
    downloads,
    health,
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
      if (parts.heartbeat !== false) heartbeat = startHeartbeat(beat, log);
      return listening;
    },
    beat: async () => {
      await beat();
      await engine.idle();
    },
    settled,
    stop: async () => {
      jobs.stop();
      await heartbeat?.stop();
      await engine.stop();
      await server.close(8_000);
      await Promise.all(connected.map((one) => one.stop?.()));
      await settled();
      await jobs.settled();
      await chores.stop();
      await documents.close();
    },
  };
};

/** What `make` gives, made when it is asked for first. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
