import { z } from "zod";
import type { Unit } from "../../domain/person.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import { createCodec } from "../codec.ts";
import { officeCodec, personCodec } from "../codecs.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

export const markCodec = createCodec(
  "roster",
  1,
  z.strictObject({ revision: z.int(), /** The import under way. */ jobId: z.string().nullable() }),
);

const markId = "roster";

/** Which imports an office's roster has seen: what was found in one state of it does not hold in another. */
export type RosterMark = {
  readonly etag: string | undefined;
  readonly revision: number;
  /** Null where no import is under way. */
  readonly jobId: string | null;
};

/** The mark of an office's roster as it stands now. */
export const loadMark = async (documents: Documents, partition: string): Promise<RosterMark> => {
  const stored = await documents.get(partition, markId);
  return stored
    ? { ...markCodec.read(stored), etag: stored.etag }
    : { etag: undefined, revision: 0, jobId: null };
};

/** Writes that an import begins, or that none is under way any more; holds only while the mark is as it was read. */
export const markOperation = ({ etag, revision }: RosterMark, jobId: string | null): Operation => {
  const entry = markCodec.write(markId, { revision: revision + 1, jobId });
  return etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag };
};

/** An office's roster as it is stored. */
export type LoadedRoster = {
  readonly name: string;
  readonly units: readonly Unit[];
  /** Without leavers. */
  readonly people: readonly RosterPerson[];
  readonly leavers: readonly RosterPerson[];
  readonly mark: RosterMark;
};

/** Pages of people read at most: many more than an office has, leavers of many years with them. */
const mostPages = 100;

/** The roster of an office; undefined where there is no such office. */
export const loadRoster = async (
  documents: Documents,
  officeId: string,
): Promise<LoadedRoster | undefined> => {
  const partition = partitionOf.office(officeId);
  // Read before the people: an import that begins or ends in between shows in the mark.
  const mark = await loadMark(documents, partition);
  const office = await documents.get(partition, "office");
  if (!office) return undefined;
  const people = (await allPeople(documents, partition)).map((stored) => ({
    leftOn: personCodec.read(stored).leftOn,
    person: rosterPersonOf(stored),
  }));
  return {
    ...officeCodec.read(office),
    people: people.flatMap(({ leftOn, person }) => (leftOn === null ? [person] : [])),
    leavers: people.flatMap(({ leftOn, person }) => (leftOn === null ? [] : [person])),
    mark,
  };
};

/** Everybody who ever was on an office's roster. */
export const allPeople = async (
  documents: Pick<Documents, "query">,
  partition: string,
): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.query(partition, { kind: personCodec.kind, limit: 1000, after });
    all.push(...read.found);
    after = read.after;
    if (after === undefined) break;
  }
  return all;
};

/** Somebody as the roster knows them. */
export const rosterPersonOf = (stored: Stored): RosterPerson => {
  const { name, email, unitId, position, staffKind, grants, code, objectId, joinedOn } =
    personCodec.read(stored);
  const id = stored.id.slice("person:".length);
  return { id, name, email, unitId, position, staffKind, grants, code, objectId, joinedOn };
};
