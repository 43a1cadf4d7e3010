import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { mostAheadMs } from "../../channels/channel.ts";
import type { ChannelName } from "../inbound.ts";
import type { Bar, Bars } from "./create-bars.ts";
import type { PostParts } from "./post-parts.ts";
import { type Posted, postPush } from "./post-push.ts";
import type { PushStore, SavedPush } from "./push-store.ts";
import type { Way } from "./way.ts";

/** What is to be done with a push when its turn has come. */
export type Prepared =
  | ({ readonly is: "ready" } & Way)
  /** Not before a moment of calendar time, in ms since 1970. */
  | { readonly is: "later"; readonly dueMs: number }
  | { readonly is: "needless" | "gone"; readonly reason: string };

export type GroupParts = PostParts & {
  readonly store: Pick<PushStore, "claim" | "settle">;
  /** What the push says now, and to whom. */
  readonly prepare: (saved: SavedPush) => Promise<Prepared>;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** Under which term a group goes, whether it may still begin to, and for how long what is for a channel waits. */
type GroupTerm = Pick<Bars, "waitMs"> & { readonly term: number; readonly mayGo: () => boolean };

/** What came of a group: of how many something is known, by what they arrived, and what kept the bot from sending. */
type GroupOutcome = {
  readonly settled: number;
  readonly arrivedBy: ReadonlySet<ChannelName>;
  readonly bars: readonly Bar[];
};

const nothing = { arrivedBy: new Set<ChannelName>(), bars: [] };

/** How long a group is prepared: what was true longer ago is not said, and who is slow holds no term. */
const prepareMs = 10_000;

/** Made, and its send booked; `startMs` by the machine's clock. */
type Ready = Extract<Prepared, { is: "ready" }> & { readonly saved: SavedPush; readonly startMs: number };

/** Prepares, claims and sends pushes of one office; what it does not come to is due again in the next round. */
export const sendGroup = async (
  parts: GroupParts,
  group: readonly SavedPush[],
  { term, mayGo, waitMs }: GroupTerm,
): Promise<GroupOutcome> => {
  const { ready, settled } = await prepareAll(parts, group, waitMs);
  if (ready.length === 0) return { settled, ...nothing };
  await parts.sleep(Math.min(...ready.map(({ startMs }) => startMs)) - parts.nowMs());
  // All that came before may have taken longer than the term, and then somebody else is sending.
  if (!mayGo()) return { settled, ...nothing };
  const claimedAtMs = parts.nowMs();
  const claimed = await claimedOf(parts, ready, term);
  const outcomes = await Promise.all(
    ready.map(async ({ saved: { id }, ...made }): Promise<Posted> => {
      const saved = claimed.find((one) => one.id === id);
      if (!saved) return { isSettled: false, arrivedBy: undefined, bar: undefined };
      await parts.sleep(made.startMs - parts.nowMs());
      return postPush(parts, { ...made, saved, claimedAtMs });
    }),
  );
  return {
    settled: settled + outcomes.filter(({ isSettled }) => isSettled).length,
    arrivedBy: new Set(outcomes.flatMap(({ arrivedBy }) => arrivedBy ?? [])),
    bars: outcomes.flatMap(({ bar }) => bar ?? []),
  };
};

/** Those that are this owner's to send; none where it is not known, and then they are left behind. */
const claimedOf = async (
  { store, log }: GroupParts,
  ready: readonly Ready[],
  term: number,
): Promise<readonly SavedPush[]> => {
  try {
    return await store.claim(
      ready.map(({ saved }) => saved),
      term,
    );
  } catch (error) {
    log.error({ err: error, count: ready.length }, "pushes could not be claimed");
    return [];
  }
};

const prepareAll = async (
  parts: GroupParts,
  group: readonly SavedPush[],
  waitMsOf: Bars["waitMs"],
): Promise<{ readonly ready: readonly Ready[]; readonly settled: number }> => {
  const { prepare, store, nowMs, log } = parts;
  let settled = 0;
  const made: Omit<Ready, "startMs">[] = [];
  const begunAtMs = nowMs();
  for (const saved of group) {
    if (nowMs() - begunAtMs > prepareMs) break;
    try {
      const prepared = await prepare(saved);
      const barredMs = prepared.is === "ready" ? waitMsOf(prepared.reach.channel.name) : undefined;
      if (barredMs !== undefined) settled += Number(await putOff(parts, { saved, waitMs: barredMs }));
      else if (prepared.is === "ready") made.push({ ...prepared, saved });
      else settled += Number(await store.settle(saved, unsent(prepared)));
    } catch (error) {
      // One that can't be made holds no other up; it is due again and its day ends.
      log.error({ err: error, push: saved.id }, "a push could not be made");
    }
  }
  const booked = made.map((one) => ({ ...one, waitMs: one.reach.bulk.reserve(one.reach.to) }));
  const bookedAtMs = nowMs();
  const [soon, late] = [
    booked.filter(({ waitMs }) => waitMs <= mostAheadMs),
    booked.filter(({ waitMs }) => waitMs > mostAheadMs),
  ];
  for (const one of late) settled += Number(await putOff(parts, one));
  return { ready: soon.map(({ waitMs, ...one }) => ({ ...one, startMs: bookedAtMs + waitMs })), settled };
};

/** One whose chat, or whose platform, takes nothing for long waits in the store, and keeps nobody else waiting here. */
const putOff = async (
  { store, now, log }: GroupParts,
  { saved, waitMs }: { readonly saved: SavedPush; readonly waitMs: number },
): Promise<boolean> => {
  try {
    return await store.settle(saved, { dueMs: now().toMillis() + Math.ceil(waitMs) });
  } catch (error) {
    log.error({ err: error, push: saved.id }, "a push could not be put off");
    return false;
  }
};

const unsent = (prepared: Exclude<Prepared, { is: "ready" }>) =>
  prepared.is === "later" ? { dueMs: prepared.dueMs } : { state: prepared.is, reason: prepared.reason };
