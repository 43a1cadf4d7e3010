import { mostAheadMs } from "../channel.ts";

/** So many in so long. */
type Window = { readonly count: number; readonly ms: number };

/**
 * What Teams lets one bot send: to a tenant in all, of which bulk leaves some to answers and which it spreads over the
 * second, so that a send that is a little late meets few others; and to one conversation.
 * The last one is kept by the clock's hours, at half its count, so that it holds for any hour.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const teamsPace = {
  bulk: [
    { count: 40, ms: 1_000 },
    { count: 4, ms: 100 },
  ],
  conversation: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
  ],
  conversationHour: { count: 900, ms: 3_600_000 },
} as const;

/** Sends that count, by when they go; in order. */
type Log = { times: number[]; hour: number; inHour: number; holdUntilMs: number };

/** Which tenant and conversation a send goes to. */
export type PaceKey = { readonly tenantId: string; readonly conversationId: string };

/** The longest that a refusal to take more keeps a whole tenant waiting. */
const longestTenantHoldMs = 60_000;

/** Conversations looked over for ones that need no memory, each time one is added. */
const lookedOver = 2;

/**
 * Keeps count of what was sent, and tells bulk when its next send may go. Answers never wait here; they count.
 * @param nowMs the time of the machine
 */
export const createPace = (nowMs: () => number) => {
  const tenants = new Map<string, Log>();
  const conversations = new Map<string, Log>();
  const logOf = (logs: Map<string, Log>, id: string): Log => {
    const log = logs.get(id) ?? { times: [], hour: 0, inHour: 0, holdUntilMs: 0 };
    // Put last: those that nobody wrote to for longest come first.
    logs.delete(id);
    logs.set(id, log);
    return log;
  };
  const put = ({ tenantId, conversationId }: PaceKey, atMs: number): void => {
    add(logOf(tenants, tenantId), atMs, 1_000);
    const log = logOf(conversations, conversationId);
    add(log, atMs, 30_000);
    const hour = Math.floor(atMs / teamsPace.conversationHour.ms);
    log.inHour = log.hour === hour ? log.inHour + 1 : 1;
    log.hour = hour;
    forgetQuiet(conversations, nowMs());
  };
  return {
    /** Counts a send that goes now. */
    note: (key: PaceKey): void => put(key, nowMs()),
    /**
     * Books the next send of bulk. One that has to wait for long is not booked: it would keep the whole tenant behind it.
     * @returns ms from now until it may go
     */
    reserve: (key: PaceKey): number => {
      const now = nowMs();
      const tenant = logOf(tenants, key.tenantId);
      const conversation = logOf(conversations, key.conversationId);
      const atMs = Math.max(
        now,
        tenant.holdUntilMs,
        conversation.holdUntilMs,
        ...teamsPace.bulk.map((window) => freeAt(tenant, window)),
        ...teamsPace.conversation.map((window) => freeAt(conversation, window)),
        freeHour(conversation),
      );
      if (atMs - now <= mostAheadMs) put(key, atMs);
      return atMs - now;
    },
    /** Keeps bulk from a tenant and conversation that took no more. */
    hold: ({ tenantId, conversationId }: PaceKey, forMs: number): void => {
      const now = nowMs();
      const conversation = logOf(conversations, conversationId);
      conversation.holdUntilMs = Math.max(conversation.holdUntilMs, now + forMs);
      const tenant = logOf(tenants, tenantId);
      tenant.holdUntilMs = Math.max(tenant.holdUntilMs, now + Math.min(forMs, longestTenantHoldMs));
    },
    /** How long the conversation takes no more, as it said, in ms: also of what was booked before it did. */
    heldMs: ({ conversationId }: PaceKey): number =>
      Math.max((conversations.get(conversationId)?.holdUntilMs ?? 0) - nowMs(), 0),
    /** Conversations remembered. */
    size: (): number => conversations.size,
  };
};

export type Pace = ReturnType<typeof createPace>;

const add = (log: Log, atMs: number, keptMs: number): void => {
  const { times } = log;
  let at = times.length;
  while (at > 0 && (times[at - 1] ?? 0) > atMs) at--;
  times.splice(at, 0, atMs);
  const newest = times.at(-1) ?? atMs;
  let gone = 0;
  while ((times[gone] ?? newest) <= newest - keptMs) gone++;
  if (gone > 0) times.splice(0, gone);
};

/** When the window has room again: nothing booked is overtaken. */
const freeAt = ({ times }: Log, { count, ms }: Window): number => {
  const last = times.at(-1) ?? 0;
  const oldest = times.at(-count);
  return oldest === undefined ? last : Math.max(last, oldest + ms);
};

const freeHour = ({ hour, inHour }: Log): number => {
  const { count, ms } = teamsPace.conversationHour;
  return inHour < count ? 0 : (hour + 1) * ms;
};

/** One that had little and nothing of late is as good as new. */
const forgetQuiet = (logs: Map<string, Log>, nowMs: number): void => {
  let looked = 0;
  for (const [id, { times, inHour, holdUntilMs }] of logs) {
    if (looked++ >= lookedOver) return;
    const isQuiet = (times.at(-1) ?? 0) < nowMs - 30_000 && inHour < 60 && holdUntilMs < nowMs;
    if (!isQuiet) return;
    logs.delete(id);
  }
};
