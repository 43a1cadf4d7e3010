import { createHash } from "node:crypto";
import type { InboxEvent } from "../../channels/inbox.ts";
import type { WaitingEvent } from "./inbox-codec.ts";

/** What is kept of one lane. */
export type Lane = {
  readonly waiting: readonly WaitingEvent[];
  readonly done: readonly { readonly hash: string; readonly atMs: number }[];
  readonly holder: string | null;
  readonly heldUntilMs: number;
};

/** Who changes a lane, and when, in store time. */
export type Hand = { readonly holder: string; readonly nowMs: number };

/** Longer than an event's turn and its sends take. */
const heldMs = 120_000;

/** How long it is remembered that an event was run: longer than platforms bring one again. */
export const doneMs = 48 * 60 * 60 * 1000;

const mostDone = 1_000;

/** Of one person: whoever has more on the way is no person. */
const mostWaiting = 100;

/** The pause after the first failed run; it doubles with each. */
const pauseMs = 10_000;

/** With the pauses between, about an hour. */
const mostTries = 9;

export const emptyLane: Lane = { waiting: [], done: [], holder: null, heldUntilMs: 0 };

const hashOf = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 22);

const isHeldByOther = (lane: Lane, { holder, nowMs }: Hand): boolean =>
  lane.holder !== null && lane.holder !== holder && lane.heldUntilMs > nowMs;

const heldBy = (lane: Lane, { holder, nowMs }: Hand): Lane => ({
  ...lane,
  holder,
  heldUntilMs: nowMs + heldMs,
});

/** The lane with an event more, held by whoever brought it unless it is held; undefined where it had the event. */
export const withEvent = (
  lane: Lane,
  { key, atMs, body }: InboxEvent,
  hand: Hand,
): Lane | "known" | "full" => {
  const hash = hashOf(key);
  if (lane.waiting.some((event) => event.key === key) || lane.done.some((one) => one.hash === hash))
    return "known";
  if (lane.waiting.length >= mostWaiting) return "full";
  const more = { ...lane, waiting: [...lane.waiting, { key, atMs, body, tries: 0 }] };
  return isHeldByOther(lane, hand) || isResting(lane, hand) ? more : heldBy(more, hand);
};

/** Whether a failed run is to be tried again, and not yet. */
const isResting = ({ waiting, holder, heldUntilMs }: Lane, { nowMs }: Hand): boolean =>
  waiting.length > 0 && holder === null && heldUntilMs > nowMs;

/** The oldest event by the platform's clock; undefined where none waits, or somebody else holds the lane. */
export const nextIn = (lane: Lane, hand: Hand): WaitingEvent | undefined =>
  isHeldByOther(lane, hand) || isResting(lane, hand)
    ? undefined
    : lane.waiting.toSorted((one, other) => one.atMs - other.atMs)[0];

/** The lane held for the run of its next event; undefined where it is held for long enough already. */
export const holding = (lane: Lane, hand: Hand): Lane | undefined =>
  lane.holder === hand.holder && lane.heldUntilMs - hand.nowMs > heldMs / 2 ? undefined : heldBy(lane, hand);

/** The lane once an event was run: what it said is forgotten. Let go where nothing waits, or `letsGo`. */
export const withDone = (lane: Lane, key: string, { nowMs, letsGo }: Hand & { letsGo: boolean }): Lane => {
  const waiting = lane.waiting.filter((event) => event.key !== key);
  const recent = lane.done.filter(({ atMs }) => atMs > nowMs - doneMs);
  const done = [{ hash: hashOf(key), atMs: nowMs }, ...recent].slice(0, mostDone);
  const held = waiting.length === 0 || letsGo ? { holder: null, heldUntilMs: 0 } : {};
  return { ...lane, ...held, waiting, done };
};

/** The lane after a run that failed: it rests, and everything behind the event waits with it; undefined: given up. */
export const withFailed = (lane: Lane, key: string, { nowMs }: Hand): Lane | undefined => {
  const tries = (lane.waiting.find((event) => event.key === key)?.tries ?? 0) + 1;
  if (tries >= mostTries) return undefined;
  const waiting = lane.waiting.map((event) => (event.key === key ? { ...event, tries } : event));
  return { ...lane, waiting, holder: null, heldUntilMs: nowMs + pauseMs * 2 ** (tries - 1) };
};
