import type { OpenItem } from "../domain/reminder/open-item.ts";
import type { Card } from "./card.ts";
import type { DrawPush } from "./push/draw-push.ts";
import type { Push } from "./push/push.ts";
import type { SavedPush } from "./push/push-store.ts";
import type { Turn } from "./turn.ts";

/** What a platform held back from somebody until they write there, and what of it is open still. */
export type HeldBack = {
  /** Oldest first. */
  readonly pushes: readonly SavedPush[];
  /** Of those that remind: what is open now. */
  readonly items: readonly OpenItem[];
  /** Of pushes that are too many for one answer. */
  readonly restIds: readonly string[];
};

/** What became of what was held back, once the person wrote. */
export type Joined = {
  readonly pushes: readonly { readonly saved: SavedPush; readonly reason: "joined" | "done" | "late" }[];
  /** What they are told is open. */
  readonly items: readonly OpenItem[];
  /** Those that wait for the next time that they write. */
  readonly leftIds: readonly string[];
};

/** Notices that join one answer; the others join the next. */
const mostNotices = 3;

/** What joins the answer: one card of what is open still, then what the person was not told of. */
export const joinHeldBack = async (
  draw: DrawPush,
  turn: Turn,
  { pushes, items, restIds }: HeldBack,
): Promise<{ readonly cards: readonly Card[]; readonly joined: Joined }> => {
  const reminders = pushes.filter(({ push }) => !push.notice);
  const notices = pushes.filter(({ push }) => push.notice);
  const [newest] = reminders.toReversed();
  const reminding = newest && items.length > 0 ? await draw(turn, { ...newest.push, items }) : null;
  const cards: Card[] = reminding ? [reminding.card] : [];
  const ended: { saved: SavedPush; reason: "joined" | "done" | "late" }[] = reminders.map((saved) => ({
    saved,
    reason: reminding ? "joined" : "done",
  }));
  let told = 0;
  for (const saved of notices) {
    if (told === mostNotices) break;
    const drawn = isLate(saved.push, turn) ? undefined : await draw(turn, saved.push);
    if (drawn) cards.push(drawn.card);
    if (drawn) told += 1;
    ended.push({ saved, reason: drawn ? "joined" : drawn === null ? "done" : "late" });
  }
  const left = notices.filter((saved) => !ended.some((one) => one.saved === saved));
  return {
    cards,
    joined: {
      pushes: ended,
      items: reminding ? items : [],
      leftIds: [...left.map(({ id }) => id), ...restIds],
    },
  };
};

const isLate = ({ expiresMs }: Push, { now }: Turn): boolean => now.toMillis() >= expiresMs;
