import type { DateTime } from "luxon";
import type { Channel } from "../../channels/channel.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { nextOfficeTime } from "../../domain/calendar/next-office-time.ts";
import { dayOf } from "../../domain/day.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import { messagesIn } from "../../messages/messages.ts";
import type { Card } from "../card.ts";
import type { ChannelName, OwnChat, Reference } from "../inbound.ts";
import type { Turn } from "../turn.ts";
import type { KnownPerson } from "../turn-store.ts";
import type { Push } from "./push.ts";
import type { SavedPush } from "./push-store.ts";
import type { Prepared } from "./send-group.ts";

/** A push as it is said: whole, and in a few words where the platform finds that too much. */
export type DrawnPush = { readonly card: Card; readonly short: Card };

/** Draws a push with those of its items that are open still; null where nothing of it is to be said any more. */
export type DrawPush = (turn: Turn, push: Push) => Promise<DrawnPush | null>;

export type PrepareParts = {
  readonly personOf: (partition: string, personId: string) => Promise<KnownPerson | undefined>;
  readonly reachOf: (
    partition: string,
    personId: string,
  ) => Promise<{ channel: ChannelName; to: Reference; moved: (chat: OwnChat) => Promise<void> } | undefined>;
  /** Those of its items that are open still. */
  readonly stillOpen: (saved: SavedPush) => Promise<readonly OpenItem[]>;
  /** Which days and hours the office of a partition is at work. */
  readonly calendarOf: (partition: string) => Promise<Calendar>;
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  readonly draw: DrawPush;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
};

/** What a push says now, and to whom; outside of office hours it waits, and what is done is not said. */
export const createPreparePush =
  (parts: PrepareParts) =>
  async (saved: SavedPush): Promise<Prepared> => {
    const { partition, push } = saved;
    const now = parts.now();
    const early = await notYet(parts, saved, now);
    if (early) return early;
    const known = await parts.personOf(partition, push.personId);
    if (!known) return { is: "gone", reason: "left" };
    const items = push.notice ? push.items : await parts.stillOpen(saved);
    if (items.length === 0 && !push.notice) return { is: "needless", reason: "done" };
    const place = await parts.reachOf(partition, push.personId);
    const channel = place && parts.channels[place.channel];
    if (!place || !channel?.bulk) return { is: "gone", reason: "no-chat" };
    const turn: Turn = {
      person: known.person,
      office: known.office,
      use: known.use,
      messages: messagesIn(known.language ?? "vi"),
      now,
      today: dayOf(now),
      can: channel.can,
      newKey: parts.newId,
    };
    const drawn = await parts.draw(turn, { ...push, items });
    if (!drawn) return { is: "needless", reason: "done" };
    return {
      is: "ready",
      ...drawn,
      reach: { channel, bulk: channel.bulk, to: place.to, moved: place.moved },
    };
  };

const notYet = async (
  { calendarOf }: PrepareParts,
  { partition, push }: SavedPush,
  now: DateTime,
): Promise<Prepared | undefined> => {
  if (now.toMillis() >= push.expiresMs) return { is: "needless", reason: "late" };
  if (push.atOwnHour) return undefined;
  const next = nextOfficeTime(await calendarOf(partition), now);
  if (!next.ok) return { is: "needless", reason: next.refusal.word };
  const dueMs = next.value.toMillis();
  if (dueMs <= now.toMillis()) return undefined;
  return dueMs < push.expiresMs ? { is: "later", dueMs } : { is: "needless", reason: "late" };
};
