import { channelNames } from "../../domain/channel-name.ts";
import { countReach } from "../../domain/linking/reach.ts";
import type { People } from "../../usecases/ports.ts";
import { personCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import { allOf, rosterPersonOf } from "../roster/load-roster.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** The people of the office's roster. */
export const createPeople = (work: UnitOfWork): People => {
  const read = new Map<string, Stored>();
  const save = (personId: string, changed: Partial<ReturnType<typeof personCodec.read>>): void => {
    const stored = read.get(personId);
    if (!stored) throw new Error(`Person ${personId} was not read in this turn.`);
    work.save(personCodec.write(stored.id, { ...personCodec.read(stored), ...changed }), stored.etag);
  };
  return {
    named: async (ids) => {
      const found = await Promise.all([...new Set(ids)].map((id) => work.get(`person:${id}`)));
      return new Map(found.flatMap((stored) => (stored ? [nameOf(stored)] : [])));
    },
    all: async () => {
      const stored = await allOf(
        { query: (_, query) => work.query(query) },
        work.partition,
        personCodec.kind,
      );
      return stored.map(rosterPersonOf).flatMap(({ leftOn, person }) => (leftOn === null ? [person] : []));
    },
    reach: async () => {
      const all = (kind: string) => allOf({ query: (_, query) => work.query(query) }, work.partition, kind);
      const [people, chats] = [await all(personCodec.kind), await all(ownChatCodec.kind)];
      const open = new Set(
        chats.flatMap((stored) => (ownChatCodec.read(stored).unreachable ? [] : [stored.id])),
      );
      return countReach(
        people.flatMap((stored) => {
          const { leftOn, ...person } = personCodec.read(stored);
          const personId = stored.id.slice("person:".length);
          const reached = channelNames.filter((channel) => open.has(ownChatId(channel, personId)));
          return leftOn === null ? [{ ...person, open: new Set(reached) }] : [];
        }),
      );
    },
    find: async (personId) => {
      const stored = isId(personId) ? await work.get(`person:${personId}`) : undefined;
      if (!stored || personCodec.read(stored).leftOn !== null) return undefined;
      read.set(personId, stored);
      return { value: rosterPersonOf(stored).person, etag: stored.etag };
    },
    saveGrants: (personId, grants) => save(personId, { grants: [...grants] }),
    saveFact: (personId, fact) => save(personId, fact),
  };
};

const idOf = ({ id }: Stored): string => id.slice("person:".length);

const nameOf = (stored: Stored): readonly [string, string] => [idOf(stored), personCodec.read(stored).name];

/** What comes from a card may be no id at all. */
const isId = (text: string): boolean => /^[\w-]{1,100}$/.test(text);
