import type { Push } from "../../../../src/bot/push/push.ts";
import type { SendOutcome } from "../../../../src/channels/channel.ts";
import type { SimClock } from "./sim-clock.ts";
import type { SimLife } from "./sim-process.ts";
import type { SimRandom } from "./sim-random.ts";

/** One request as the platform saw it. */
export type SeenSend = {
  readonly pushId: string;
  readonly push: Push;
  readonly conversationId: string;
  readonly by: string;
  readonly atMs: number;
  /**
   * How long the process stood still between its last look at the clock and the request: no program can help that, so
   * such a one may come late, as any that is under way.
   */
  readonly sleptMs: number;
  isTaken: boolean;
};

export type SimPlatform = {
  readonly seen: SeenSend[];
  /** Lets the bot write to a chat no more. */
  readonly block: (conversationId: string) => void;
  /** Lets it again. */
  readonly reopen: (conversationId: string) => void;
  readonly send: (
    life: SimLife,
    to: { readonly conversationId: string; readonly pushId: string; readonly push: Push },
  ) => Promise<SendOutcome>;
};

export type SimPlatformParts = {
  readonly clock: SimClock;
  readonly random: SimRandom;
  /** Requests in a thousand that do not end well. */
  readonly faults: () => number;
  readonly onSend: (one: SeenSend) => void;
  readonly onFault: (what: string) => void;
};

/** What Teams lets one bot send; a request more is one that the program should not have made. */
const limits = {
  tenant: { count: 50, ms: 1_000 },
  conversation: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
  ],
};

/** The platform with its limits and every way in which a send may end. */
export const createSimPlatform = ({
  clock,
  random,
  faults,
  onSend,
  onFault,
}: SimPlatformParts): SimPlatform => {
  const seen: SeenSend[] = [];
  const blocked = new Set<string>();
  const lost = new Set<string>();
  const closedUntil = new Map<string, { untilMs: number; by: string }>();
  const later = (ms: number) => clock.until(clock.nowMs() + ms);
  const check = ({ conversationId, by, pushId, sleptMs }: SeenSend): void => {
    const now = clock.nowMs();
    const within = (ms: number, of?: string) =>
      seen.filter((one) => one.atMs > now - ms && (of === undefined || one.conversationId === of)).length;
    const { tenant, conversation } = limits;
    if (within(tenant.ms) > tenant.count) onFault(`${within(tenant.ms)} sends within ${tenant.ms} ms`);
    for (const { count, ms } of conversation)
      if (within(ms, conversationId) > count) onFault(`more than ${count} sends to one chat in ${ms} ms`);
    const closed = closedUntil.get(conversationId);
    if (closed && now < closed.untilMs && closed.by === by && sleptMs === 0)
      onFault(`${pushId} was sent ${closed.untilMs - now} ms before the platform said`);
  };
  return {
    seen,
    block: (id) => {
      blocked.add(id);
    },
    reopen: (id) => {
      blocked.delete(id);
      lost.delete(id);
    },
    send: (life, { conversationId, pushId, push }) => {
      const givenMs = clock.nowMs();
      return life.edge(async () => {
        const one: SeenSend = {
          pushId,
          push,
          conversationId,
          by: life.name,
          atMs: clock.nowMs(),
          sleptMs: clock.nowMs() - givenMs,
          isTaken: false,
        };
        seen.push(one);
        check(one);
        onSend(one);
        const taken = (): SendOutcome => {
          one.isTaken = true;
          return { is: "sent", messageId: `m${seen.length}` };
        };
        const isBad = random.perMille(faults());
        await later(20 + random.below(isBad && random.below(4) === 0 ? 9_000 : 300));
        if (blocked.has(conversationId)) return { is: "gone", reason: "403 ConversationBlockedByUser" };
        if (lost.has(conversationId)) return { is: "gone", reason: "404", isLost: true };
        if (!isBad) return taken();
        switch (random.below(12)) {
          case 0:
          case 1: {
            const retryAfterMs = random.oneOf([1_000, 20_000, 300_000, 3_600_000]);
            closedUntil.set(conversationId, { untilMs: clock.nowMs() + retryAfterMs, by: life.name });
            return { is: "throttled", retryAfterMs };
          }
          case 2:
          case 3:
            return { is: "throttled", retryAfterMs: undefined };
          case 4:
          case 5:
            taken();
            return { is: "unknown", reason: "reset" };
          case 6:
            return { is: "unknown", reason: "502" };
          case 7:
            return { is: "refused", status: 413 };
          case 8:
            return { is: "refused", status: 400 };
          case 9:
            return random.below(6) === 0 ? { is: "refused", status: 401 } : taken();
          case 10:
            lost.add(conversationId);
            return { is: "gone", reason: "404", isLost: true };
          default:
            blocked.add(conversationId);
            return { is: "gone", reason: "403 ConversationBlockedByUser" };
        }
      });
    },
  };
};
