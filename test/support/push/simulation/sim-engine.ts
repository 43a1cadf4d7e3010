import { type Logger, pino } from "pino";
import type { Push } from "../../../../src/bot/push/push.ts";
import type { Bulk, Channel } from "../../../../src/channels/channel.ts";
import { createPace } from "../../../../src/channels/teams/pace.ts";
import { teamsCan } from "../../../../src/channels/teams/teams-can.ts";
import { readSheet } from "../../../../src/documents/read-sheet.ts";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { planFiles } from "../../../../src/plans/plan-files.ts";
import { createTurnStore } from "../../../../src/store/create-turn-store.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { createPushEngine } from "../../../../src/store/pushes/create-push-engine.ts";
import { pushId } from "../../../../src/store/pushes/push-codec.ts";
import { officeMoment, type SimClock } from "./sim-clock.ts";
import type { SimPlatform } from "./sim-platform.ts";
import type { SimLife } from "./sim-process.ts";
import type { SimRandom } from "./sim-random.ts";

export type SimEngineParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly clock: Pick<SimClock, "nowMs" | "until">;
  readonly random: SimRandom;
  readonly platform: Pick<SimPlatform, "send">;
  readonly life: SimLife;
  readonly log?: Logger | undefined;
  /** Calendar time; left out: that of the machine. */
  readonly calendarMs?: (() => number) | undefined;
};

const silent = pino({ level: "silent" });

/** The engine of one process: everything is the program's own but the store, the clock and the platform. */
export const createSimEngine = (parts: SimEngineParts) => {
  const { documents, calendar, clock, random, platform, life } = parts;
  const log = parts.log ?? silent;
  let ids = 0;
  const newId = () => `${life.name}:${ids++}`;
  const now = () => officeMoment((parts.calendarMs ?? life.nowMs)());
  const turnStore = createTurnStore({
    ...{ documents, calendar, readyPlans: () => [], planFiles, sheetsIn: readSheet, log, claimMs: 30_000 },
    ...{ now, nowMs: life.nowMs, newId },
  });
  const pace = createPace(life.nowMs);
  const drawn = new WeakMap<object, Push>();
  const keyOf = (to: object) => ({ tenantId: "t", conversationId: String((to as { id: string }).id) });
  const bulk: Bulk = {
    reserve: (to) => pace.reserve(keyOf(to)),
    send: async (to, card) => {
      const push = drawn.get(card);
      if (!push) throw new Error("Sent is what was drawn.");
      const heldMs = pace.heldMs(keyOf(to));
      if (heldMs > 0) return { is: "throttled", retryAfterMs: heldMs };
      const outcome = await platform.send(life, { ...keyOf(to), pushId: pushId(push), push });
      if (outcome.is === "throttled" && outcome.retryAfterMs !== undefined)
        pace.hold(keyOf(to), outcome.retryAfterMs);
      return outcome;
    },
  };
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async () => ({ is: "sent", messageId: undefined }),
    bulk,
    openOwnChat: (of) =>
      life.edge(async () => {
        if (random.below(4) === 0) return undefined;
        const conversationId = `${String(of["id"])} anew`;
        return { conversationId, reference: { id: conversationId } };
      }),
  };
  return createPushEngine({
    ...{ documents, calendar, channels: [channel], log, newId, now, personFor: turnStore.personFor },
    nowMs: life.nowMs,
    sleep: (ms) =>
      life.edge(() => (ms <= 0 ? Promise.resolve() : clock.until(Math.ceil(clock.nowMs() + ms)))),
    draw: async (_turn, push) => {
      const made = (title: string) => {
        const card = { language: "vi" as const, title };
        drawn.set(card, push);
        return card;
      };
      return { card: made("whole"), short: made("short") };
    },
    random: () => random.below(1_000) / 1_000,
  });
};
