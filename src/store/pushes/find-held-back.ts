import type { HeldBack } from "../../bot/held-back.ts";
import type { SavedPush } from "../../bot/push/push-store.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import type { Stored } from "../documents.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { readPush } from "./push-codec.ts";

/** Pushes that join one answer: with all else that the turn writes they are one batch. */
const mostJoined = 20;

/** What the platform held back in somebody's own chat; undefined where nothing was. */
export const findHeldBack = async (
  work: UnitOfWork,
  ownChat: Stored | undefined,
  stillOpen: (saved: SavedPush) => Promise<readonly OpenItem[]>,
): Promise<HeldBack | undefined> => {
  const ids = (ownChat && ownChatCodec.read(ownChat).heldPushIds) ?? [];
  if (ids.length === 0) return undefined;
  const found = await Promise.all(ids.slice(0, mostJoined).map((id) => work.get(id)));
  const pushes = found.flatMap((stored): readonly SavedPush[] => {
    if (!stored) return [];
    const { id, etag } = stored;
    const push = readPush(stored);
    return push.state === "held" ? [{ partition: work.partition, id, etag, push }] : [];
  });
  const [newest, ...older] = pushes.filter(({ push }) => !push.notice).toReversed();
  const items = newest ? newestOfEach([newest, ...older]) : [];
  return {
    pushes,
    items: newest ? await stillOpen({ ...newest, push: { ...newest.push, items } }) : [],
    restIds: ids.slice(mostJoined),
  };
};

/** Of each milestone what was said of it last. */
const newestOfEach = (newestFirst: readonly SavedPush[]): readonly OpenItem[] => {
  const byMilestone = new Map<string, OpenItem>();
  for (const item of newestFirst.flatMap(({ push }) => push.items))
    if (!byMilestone.has(item.milestone)) byMilestone.set(item.milestone, item);
  return [...byMilestone.values()];
};
