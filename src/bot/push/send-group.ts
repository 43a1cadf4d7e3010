import type { Card } from "../card.ts";
import type { KeptTerm } from "./keep-term.ts";
import { type PostParts, postPush, type Reach } from "./post-push.ts";
import type { PushStore, SavedPush } from "./push-store.ts";

/** What is to be done with a push when its turn has come. */
export type Prepared =
  | { readonly is: "ready"; readonly reach: Reach; readonly card: Card; readonly short: Card }
  /** Not before a moment of calendar time, in ms since 1970. */
  | { readonly is: "later"; readonly dueMs: number }
  | { readonly is: "needless" | "gone"; readonly reason: string };

export type GroupParts = PostParts & {
  readonly store: Pick<PushStore, "claim" | "settle">;
  /** What the push says now, and to whom. */
  readonly prepare: (saved: SavedPush) => Promise<Prepared>;
};

/** What became of a group, as the pump sees it. */
export type GroupSent = {
  /** Those of which it is kept what became of them. */
  readonly settled: readonly SavedPush[];
  /** What kept the bot from sending at all: the platform does not know it, or it has no token to show. */
  readonly barred: "unknown-here" | "no-token" | undefined;
  readonly arrivedCount: number;
};

type Ready = Extract<Prepared, { is: "ready" }> & { readonly saved: SavedPush };

/** Settles or sends each push of a group, all of one office, when the platform takes it. */
export const sendGroup = async (
  parts: GroupParts,
  group: readonly SavedPush[],
  kept: KeptTerm,
): Promise<GroupSent> => {
  const prepared = await Promise.all(group.map((saved) => preparedOr(parts, saved)));
  const unsent = prepared.flatMap((one) => (one?.is === "settled" ? [one.saved] : []));
  const ready = prepared.flatMap((one) => (one?.is === "ready" ? [one] : []));
  const starts = ready.map(({ reach }) => parts.nowMs() + reach.bulk.reserve(reach.to));
  if (ready.length > 0) await parts.sleep(Math.min(...starts) - parts.nowMs());
  const term = ready.length > 0 ? await kept.hold() : undefined;
  if (!term) return { settled: unsent, barred: undefined, arrivedCount: 0 };
  const claimedAtMs = parts.nowMs();
  const claimed = await parts.store.claim(
    ready.map(({ saved }) => saved),
    term.term,
  );
  const all = await Promise.all(
    ready.map(async ({ saved: { id }, ...made }, index) => {
      const saved = claimed.find((one) => one.id === id);
      if (!saved) return undefined;
      await begin(parts, made.reach, starts[index] ?? 0);
      return { saved, posted: await postedOr(parts, { ...made, saved, claimedAtMs }) };
    }),
  );
  const posted = all.flatMap((one) => (one?.posted ? [one.posted] : []));
  return {
    settled: [...unsent, ...all.flatMap((one) => (one?.posted?.isSettled ? [one.saved] : []))],
    barred: posted.find(({ barred }) => barred)?.barred,
    arrivedCount: posted.filter(({ isArrived }) => isArrived).length,
  };
};

/** A send that is later than this meets too many others. */
const mostLateMs = 200;

/** One after the other a busy process may be late; then nothing more is to be had from waiting. */
const mostBookings = 5;

/** Waits until its time has come; what is late by then is booked anew, for many late ones are more than are taken. */
const begin = async ({ sleep, nowMs }: GroupParts, { bulk, to }: Reach, startMs: number): Promise<void> => {
  let atMs = startMs;
  await sleep(atMs - nowMs());
  for (let booking = 2; booking <= mostBookings && nowMs() - atMs > mostLateMs; booking++) {
    atMs = nowMs() + bulk.reserve(to);
    await sleep(atMs - nowMs());
  }
};

/** Undefined where it can't be made: it holds no other up, is due again, and its day ends. */
const preparedOr = async (
  { prepare, store, log }: GroupParts,
  saved: SavedPush,
): Promise<Ready | { readonly is: "settled"; readonly saved: SavedPush } | undefined> => {
  try {
    const prepared = await prepare(saved);
    if (prepared.is === "ready") return { ...prepared, saved };
    const change =
      prepared.is === "later" ? { dueMs: prepared.dueMs } : { state: prepared.is, reason: prepared.reason };
    return (await store.settle(saved, change)) ? { is: "settled", saved } : undefined;
  } catch (error) {
    log.error({ err: error, push: saved.id }, "a push could not be made");
    return undefined;
  }
};

/** Undefined where it could not be kept what became of it: it counts as left behind in a while. */
const postedOr = async (parts: GroupParts, posting: Parameters<typeof postPush>[1]) => {
  try {
    return await postPush(parts, posting);
  } catch (error) {
    parts.log.error({ err: error, push: posting.saved.id }, "what became of a push could not be kept");
    return undefined;
  }
};
