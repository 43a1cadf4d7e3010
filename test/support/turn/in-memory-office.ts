import { DateTime } from "luxon";
import { pino } from "pino";
import { dialogs } from "../../../dialogs/dialogs.ts";
import { drawPush } from "../../../dialogs/draw-push.ts";
import { createConverse } from "../../../src/bot/converse.ts";
import { createDeliver } from "../../../src/bot/deliver.ts";
import { createHandleTurn, type TurnParts } from "../../../src/bot/handle-turn.ts";
import type { Inbound, InboundEvent } from "../../../src/bot/inbound.ts";
import { createRoad } from "../../../src/bot/road.ts";
import type { Channel, TurnAnswer } from "../../../src/channels/channel.ts";
import { teamsCan } from "../../../src/channels/teams/teams-can.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoUsers, seedDemo } from "../../../src/demo/seed-demo.ts";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, officeZone } from "../../../src/domain/day.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";
import { createMemoryDocuments, type MemoryDocuments } from "./memory-documents.ts";

const now = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
const calendar = createCalendar();

/** The plan of the demo office here. */
export const memoryPlan = demoPlan(sourcePlan(), dayOf(now), calendar);

const nowMs = () => 1_000_000;

/** The demo office in memory, at one moment that does not pass. */
export const openMemoryOffice = async (): Promise<MemoryDocuments> => {
  const documents = createMemoryDocuments(nowMs);
  await seedDemo(documents, { plans: [memoryPlan], consent: agreed });
  return documents;
};

/** Waits for its turn, wherever something is done that takes time. */
export type WaitTurn = (what: string) => Promise<unknown>;

/** What a bot in memory is given beside its store; whatever is left out is as usual. */
export type MemoryBotSettings = Partial<Pick<TurnParts, "converse" | "within" | "budgets" | "log">> & {
  readonly waitTurn?: WaitTurn;
};

/** The road from event to answer, over a store in memory, with a channel that takes everything. */
export const createMemoryBot = (store: Documents, settings: MemoryBotSettings = {}) => {
  const { waitTurn = async () => undefined, log = pino({ level: "silent" }) } = settings;
  const documents: Documents = {
    ...store,
    get: (partition, id) => waitTurn(`get ${id}`).then(() => store.get(partition, id)),
    batch: (partition, operations) => waitTurn("batch").then(() => store.batch(partition, operations)),
    query: (partition, query) => waitTurn(`query ${query.kind}`).then(() => store.query(partition, query)),
  };
  const sent: string[] = [];
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async (to, reply) => {
      await waitTurn("send");
      sent.push(JSON.stringify([to["conversationId"], reply]));
      return { is: "sent", messageId: "m" };
    },
  };
  const turnStore = createTurnStore({
    documents,
    calendar,
    readyPlans,
    planFiles,
    now: () => now,
    nowMs,
    newId: () => "0123456789",
    sheetsIn: (file) => readSheet(file),
    claimMs: 30_000,
    log,
  });
  const handleTurn = createHandleTurn({
    store: turnStore,
    converse: settings.converse ?? createConverse(dialogs),
    canOf: () => teamsCan,
    drawPush,
    openOwnChat: async () => undefined,
    fetchFile: async () => ({ ok: false, refusal: { word: "file-unreachable", details: {} } }),
    recognise: async () => "unknown",
    askAccess: async () => "unknown",
    now: () => now,
    newId: () => "0123456789",
    reference: () => "01234567",
    pause: async () => {
      await waitTurn("pause");
    },
    within: settings.within ?? ((_ms, _what, work) => work),
    budgets: settings.budgets ?? { turnMs: 8_000, invokeMs: 4_000 },
    log,
  });
  const deliver = createDeliver({
    store: turnStore,
    fileOf: () => undefined,
    nowMs,
    sendMs: 1_000,
    retryMs: 1_000,
    log,
  });
  const road = createRoad({ handleTurn, deliver, log });
  return {
    take: (inbound: Inbound): Promise<TurnAnswer> => road.travel(channel, inbound),
    settled: road.settled,
    handleTurn,
    /** What was sent, in order. */
    sent,
  };
};

/** What one of the demo's people did; the same `name` is the same event. */
export const inboundOf = (
  as: string,
  { name, waits = false, event }: { name: string; waits?: boolean; event: InboundEvent },
): Inbound => ({
  channel: "teams",
  key: `${as} ${name}`,
  user: { id: demoUsers.find((user) => user.as === as)?.objectId ?? as },
  conversation: { id: `a:${as}`, kind: "personal" },
  reference: { conversationId: `a:${as}` },
  sentAtMs: nowMs(),
  language: "vi",
  waits,
  event,
});
