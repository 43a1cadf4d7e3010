import type { ChannelName } from "../../bot/inbound.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Documents, Query, Stored } from "../documents.ts";
import { readStanding, standingCodec } from "../standing/standing-codec.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import { remindersId, remindersKind } from "./reminders-codec.ts";

/** Somebody on the roster, and what stands beside them. */
export type JoinedPerson = {
  readonly standing: Standing;
  readonly reminders: Stored | undefined;
  /** Those of their own chats that they ever opened. */
  readonly ownChats: readonly Stored[];
};

/** Pages of a thousand of one kind that are read of one office: many more than there are. */
const mostPages = 1_000;

/** Everything a query finds, page after page, in the order of its ids. */
export async function* allFound(
  documents: Documents,
  partition: string,
  query: Omit<Query, "limit" | "after">,
): AsyncGenerator<Stored> {
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.query(partition, { ...query, limit: 1000, after });
    yield* read.found;
    after = read.after;
    if (after === undefined) return;
  }
}

/** Reads documents in the order of their ids, and gives the one of an id that is asked for in that order. */
const follower = (found: AsyncGenerator<Stored>) => {
  let next: IteratorResult<Stored> | undefined;
  return async (id: string): Promise<Stored | undefined> => {
    next ??= await found.next();
    while (!next.done && next.value.id < id) next = await found.next();
    return !next.done && next.value.id === id ? next.value : undefined;
  };
};

/** Everybody on the roster of an office with what stands beside them: readings side by side. */
export async function* joinPeople(
  documents: Documents,
  partition: string,
  channels: readonly ChannelName[],
): AsyncGenerator<JoinedPerson> {
  const remindersOf = follower(allFound(documents, partition, { kind: remindersKind }));
  const chats = channels.map((channel) => {
    const idPrefix = ownChatId(channel, "");
    const find = follower(allFound(documents, partition, { kind: ownChatCodec.kind, idPrefix }));
    return (personId: string) => find(ownChatId(channel, personId));
  });
  for await (const stored of allFound(documents, partition, { kind: standingCodec.kind })) {
    const standing = readStanding(stored);
    const { personId } = standing;
    yield {
      standing,
      reminders: await remindersOf(remindersId(personId)),
      ownChats: (await Promise.all(chats.map((find) => find(personId)))).filter((one) => one !== undefined),
    };
  }
}
