import { isDeepStrictEqual } from "node:util";
import { isSettled, type Push } from "../../bot/push/push.ts";
import type { ClosedWay, PushChange, PushStore, SavedPush } from "../../bot/push/push-store.ts";
import type { PastPush } from "../../domain/reminder/open-item.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { ownChatCodec, ownChatIndex } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import { newestFirstMs, pushEntry, pushKind, readPush } from "./push-codec.ts";
import { readReminders, remindersEntry, remindersId } from "./reminders-codec.ts";

export type PushStoreParts = {
  readonly documents: Documents;
  /** Calendar time, ISO, UTC. */
  readonly stamp: () => string;
  readonly onBroken: (error: unknown) => void;
};

/** How long the owner of a push has to say what became of it, in store time. */
const postingMs = 60_000;

/** Others may change what stands beside a push; then that is read anew. */
const mostAttempts = 5;

/** Looks for others than those that can't be read. */
const mostLooks = 25;

/** Where pushes are kept: the outbox. */
export const createPushStore = (parts: PushStoreParts): PushStore => {
  const { documents } = parts;
  const readable = readableOnes(parts);
  const find = async (state: Push["state"], dueUpToMs: number, limit: number) => {
    const all: SavedPush[] = [];
    let after: string | undefined;
    for (let look = 0; look < mostLooks && all.length < limit; look++) {
      const query = { kind: pushKind, state, dueUpToMs, limit: limit - all.length, after };
      const read = await documents.queryEverywhere(query);
      all.push(...read.found.flatMap(readable));
      after = read.after;
      if (after === undefined) break;
    }
    return all;
  };
  return {
    due: (atMs, limit) => find("pending", atMs, limit),
    leftBehind: async (limit) => find("posting", await documents.storeTimeMs(), limit),
    claim: (pushes, term) => claim(parts, pushes, term),
    settle: (saved, change) => settle(parts, saved, change),
  };
};

/** So many that can't be read are remembered, so that each is told of once. */
const mostTold = 10_000;

/** One that can't be read, written by a newer program say, holds no other up. */
const readableOnes = ({ onBroken }: PushStoreParts) => {
  const told = new Set<string>();
  return ({ partition, ...stored }: Stored & { readonly partition: string }): readonly SavedPush[] => {
    try {
      return [{ partition, id: stored.id, etag: stored.etag, push: readPush(stored) }];
    } catch (error) {
      const name = `${partition} ${stored.id} ${stored.etag}`;
      if (told.size >= mostTold) told.clear();
      if (!told.has(name)) onBroken(error);
      told.add(name);
      return [];
    }
  };
};

const claim = async (
  { documents, stamp }: PushStoreParts,
  pushes: readonly SavedPush[],
  term: number,
): Promise<readonly SavedPush[]> => {
  let left = pushes;
  while (left.length > 0) {
    const [first] = left;
    const dueMs = (await documents.storeTimeMs()) + postingMs;
    const claimed = left.map((saved) => ({
      ...saved,
      push: { ...saved.push, state: "posting" as const, term, stateAt: stamp() },
    }));
    const write = documents.batch(
      first?.partition ?? "",
      claimed.map(({ push, etag }) => ({ do: "replace", entry: pushEntry(push, dueMs), etag })),
    );
    const outcome = await write.catch(() => undefined);
    // Terms are one owner's, and each push is in one group: what is posting under this term now was claimed here.
    if (!outcome) return (await Promise.all(claimed.map((one) => asWritten(documents, one)))).flat();
    if (outcome.ok) return claimed.map((saved, index) => ({ ...saved, etag: outcome.etags[index] ?? "" }));
    left = left.toSpliced(outcome.at, 1);
  }
  return [];
};

/** The push with its etag where it stands as it was to be written; none where it does not, or is not known. */
const asWritten = async (documents: Documents, saved: SavedPush): Promise<readonly SavedPush[]> => {
  try {
    const stored = await documents.get(saved.partition, saved.id);
    return stored && isDeepStrictEqual(readPush(stored), saved.push) ? [{ ...saved, etag: stored.etag }] : [];
  } catch {
    return [];
  }
};

const settle = async (parts: PushStoreParts, saved: SavedPush, change: PushChange): Promise<boolean> => {
  const { documents, stamp } = parts;
  const { dueMs, closed = [], isRefused: _, ...changed } = change;
  const push: Push = { ...saved.push, state: "pending", ...changed, stateAt: stamp() };
  let lost: unknown;
  const entry = pushEntry(push, dueMs ?? (isSettled(push) ? newestFirstMs(push.stateAt) : undefined));
  const own: Operation = { do: "replace", entry, etag: saved.etag };
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    try {
      const beside = await besideOf(parts, { saved, push, closed });
      const outcome = await documents.batch(saved.partition, [own, ...beside]);
      if (outcome.ok) return true;
      // Where an answer was lost, it may be this very write that was first.
      if (outcome.at === 0)
        return lost !== undefined && (await asWritten(documents, { ...saved, push })).length > 0;
    } catch (error) {
      lost = error;
    }
  }
  if (lost !== undefined) throw lost;
  return false;
};

type Settling = {
  readonly saved: SavedPush;
  readonly push: Push;
  readonly closed: readonly ClosedWay[];
};

/** What changes with it: whether its items count as told, and whether the person can be reached. */
const besideOf = async (parts: PushStoreParts, settling: Settling): Promise<readonly Operation[]> => {
  const { push, closed } = settling;
  const isTold = push.state === "sent" || push.state === "pending" || push.items.length === 0;
  const forgotten = isTold ? [] : [await withoutItems(parts, settling)];
  const marks = await Promise.all(closed.map((way) => closedWay(parts, settling, way)));
  return [...forgotten, ...marks.flat()];
};

const withoutItems = async (
  { documents }: PushStoreParts,
  { saved: { partition }, push }: Settling,
): Promise<Operation> => {
  const stored = await documents.get(partition, remindersId(push.personId));
  const reminders = readReminders(stored);
  const history = historyAfter(reminders.history, push);
  const entry = remindersEntry(push.personId, { ...reminders, history });
  return stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry };
};

/** Pushes that were held back in one chat and wait until the person writes there; those before are given up. */
const mostHeld = 40;

/** What is kept with the own chat of a way that turned out to be closed. */
const closedWay = async (
  { documents, stamp }: PushStoreParts,
  { saved: { partition, id }, push }: Settling,
  { channel, reason, is }: ClosedWay,
): Promise<readonly Operation[]> => {
  if (is === "held" && push.state !== "held") return [];
  const stored = await documents.get(partition, ownChatId(channel, push.personId));
  if (!stored) return [];
  const former = ownChatCodec.read(stored);
  const ownChat =
    is === "gone"
      ? { ...former, unreachable: { reason, since: stamp() } }
      : { ...former, heldPushIds: [...(former.heldPushIds ?? []), id].slice(-mostHeld) };
  const entry = ownChatCodec.write(stored.id, ownChat, ownChatIndex(ownChat));
  return [{ do: "replace", entry, etag: stored.etag }];
};

/**
 * What may have arrived counts, and is said again; what did not arrive is as if it had never been made. A push of the
 * same day that may have arrived with the same items stays as it is: its own is the one that is sure so far.
 */
const historyAfter = (history: readonly PastPush[], { on, items, state }: Push): readonly PastPush[] => {
  const keys = items.map(({ key }) => key).join();
  const at = history.findLastIndex((past) => past.isSure && past.day === on && past.keys.join() === keys);
  const past = history[at];
  if (!past) return history;
  return history.toSpliced(at, 1, ...(state === "unknown" ? [{ ...past, isSure: false }] : []));
};
