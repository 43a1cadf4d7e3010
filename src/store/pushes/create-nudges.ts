import type { ChannelName } from "../../bot/inbound.ts";
import { readNudge } from "../../domain/reminder/nudge-notice.ts";
import type { Nudges } from "../../usecases/lacking/nudges.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { onceSlot } from "./notice-entry.ts";
import { nudgeCodec, nudgeEntry, nudgeId } from "./nudge-codec.ts";
import { pushId, readPush } from "./push-codec.ts";
import { readReminders, remindersId } from "./reminders-codec.ts";

/** People looked up at once. */
const mostAtOnce = 100;

/** Who is asked to do what they have not done; pushes are made by the notices of the turn. */
export const createNudges = (work: UnitOfWork, pushedBy: readonly ChannelName[]): Nudges => {
  const pushOf = (personId: string, on: string) =>
    work.get(pushId({ personId, on, slot: onceSlot("nudge") }));
  return {
    reachOf: (personIds, on) =>
      each(personIds, async (personId) => {
        const [push, reminders, ...chats] = await Promise.all([
          pushOf(personId, on),
          work.get(remindersId(personId)),
          ...pushedBy.map((channel) => work.get(ownChatId(channel, personId))),
        ]);
        const opened = chats.flatMap((chat) => (chat ? [ownChatCodec.read(chat)] : []));
        const isReached = opened.some(({ unreachable }) => unreachable === null);
        return {
          hasChat: opened.length > 0,
          unreachable: isReached ? null : (opened[0]?.unreachable?.reason ?? null),
          isAsked: push !== undefined,
          history: readReminders(reminders).history,
        };
      }),
    last: async (unitId) => {
      const stored = await work.get(nudgeId(unitId));
      return stored && { value: nudgeCodec.read(stored), etag: stored.etag };
    },
    saveLast: (unitId, nudge, etag) => work.save(nudgeEntry(unitId, nudge), etag),
    rowsOf: async (personIds, on) => {
      const stored = await each(personIds, (personId) => pushOf(personId, on));
      return stored.flatMap((one) => {
        if (!one) return [];
        const { personId, state, reason, notice } = readPush(one);
        return [{ personId, state, reason, lacks: notice ? readNudge(notice.about).lacks : [] }];
      });
    },
  };
};

const each = async <Value>(
  personIds: readonly string[],
  look: (personId: string) => Promise<Value>,
): Promise<readonly Value[]> => {
  const all: Value[] = [];
  for (let from = 0; from < personIds.length; from += mostAtOnce)
    all.push(...(await Promise.all(personIds.slice(from, from + mostAtOnce).map(look))));
  return all;
};
