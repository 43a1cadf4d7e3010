import type { DateTime } from "luxon";
import type { Channel } from "../../channels/channel.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { nextOfficeTime } from "../../domain/calendar/next-office-time.ts";
import { dayOf } from "../../domain/day.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import { messagesIn } from "../../messages/messages.ts";
import type { ChannelName, OwnChat, Reference } from "../inbound.ts";
import type { Turn } from "../turn.ts";
import type { KnownPerson } from "../turn-store.ts";
import type { DrawPush } from "./draw-push.ts";
import type { Push } from "./push.ts";
import type { SavedPush } from "./push-store.ts";
import type { Prepared } from "./send-group.ts";
import type { Reach, Way } from "./way.ts";

/** Where somebody's own chat is, whether nothing reaches them there, and how it is kept that it was opened anew. */
export type OwnChatPlace = {
  readonly channel: ChannelName;
  readonly to: Reference;
  readonly isUnreachable: boolean;
  readonly moved: (chat: OwnChat) => Promise<void>;
};

export type PrepareParts = {
  readonly personOf: (partition: string, personId: string) => Promise<KnownPerson | undefined>;
  /** Their own chat on a channel; undefined where they never opened one. */
  readonly placeOf: (
    partition: string,
    of: { readonly personId: string; readonly channel: ChannelName },
  ) => Promise<OwnChatPlace | undefined>;
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
    const reaches = await reachesOf(parts, partition, known);
    if (reaches.length === 0) return { is: "gone", reason: "no-chat" };
    const way = await wayBy(parts, { known, push: { ...push, items }, now }, reaches);
    return way ? { is: "ready", ...way } : { is: "needless", reason: "done" };
  };

/** Where the person is reached, the first to be tried first; where nothing reaches them anywhere, there all the same. */
const reachesOf = async (
  { placeOf, channels }: PrepareParts,
  partition: string,
  { person, channels: order }: KnownPerson,
): Promise<readonly Reach[]> => {
  const places = await Promise.all(
    order
      .filter((channel) => channels[channel]?.bulk)
      .map((channel) => placeOf(partition, { personId: person.id, channel })),
  );
  const found = places.filter((place) => place !== undefined);
  const open = found.filter(({ isUnreachable }) => !isUnreachable);
  return (open.length > 0 ? open : found.slice(0, 1)).flatMap(({ channel: name, to, moved }) => {
    const channel = channels[name];
    return channel?.bulk ? [{ channel, bulk: channel.bulk, to, moved }] : [];
  });
};

type Said = { readonly known: KnownPerson; readonly push: Push; readonly now: DateTime };

/** The push as the first of the platforms shows it, with the others behind; undefined where there is nothing to say. */
const wayBy = async (
  parts: PrepareParts,
  said: Said,
  [reach, ...others]: readonly Reach[],
): Promise<Way | undefined> => {
  if (!reach) return undefined;
  const { known, push, now } = said;
  const turn: Turn = {
    person: known.person,
    office: known.office,
    use: known.use,
    messages: messagesIn(known.language ?? "vi"),
    now,
    today: dayOf(now),
    can: reach.channel.can,
    newKey: parts.newId,
  };
  const drawn = await parts.draw(turn, push);
  return drawn ? { ...drawn, reach, other: () => wayBy(parts, said, others) } : undefined;
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
