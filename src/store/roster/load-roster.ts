import { z } from "zod";
import type { OfficeRoster } from "../../domain/roster/compared-roster.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import { createCodec } from "../codec.ts";
import { officeCodec, personCodec } from "../codecs.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

export const markCodec = createCodec(
  "roster",
  1,
  z.strictObject({
    revision: z.int(),
    /** What is under way. */
    jobId: z.string().nullable(),
    /** The import that ended last. */
    lastJobId: z.string().nullable().default(null),
  }),
);

const markId = "roster";

/** Which imports an office's roster has seen: what was found in one state of it does not hold in another. */
export type RosterMark = {
  readonly etag: string | undefined;
  readonly revision: number;
  /** Null where no import is under way. */
  readonly jobId: string | null;
  readonly lastJobId: string | null;
};

/** The mark of an office's roster as it stands now. */
export const loadMark = async (documents: Documents, partition: string): Promise<RosterMark> => {
  const stored = await documents.get(partition, markId);
  return stored
    ? { ...markCodec.read(stored), etag: stored.etag }
    : { etag: undefined, revision: 0, jobId: null, lastJobId: null };
};

/** Writes that an import begins, or that none is under way any more; holds only while the mark is as it was read. */
export const markOperation = (
  mark: RosterMark,
  jobId: string | null,
  lastJobId: string | null = mark.lastJobId,
): Operation => {
  const { etag } = mark;
  const entry = markCodec.write(markId, { revision: mark.revision + 1, jobId, lastJobId });
  return etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag };
};

/** An office's roster as it is stored. */
export type LoadedRoster = OfficeRoster & {
  readonly name: string;
  readonly mark: RosterMark;
  /** What those on it answered to the notice on personal data; nothing where they did not. */
  readonly consents: ReadonlyMap<string, "agreed" | "refused">;
};

/** Pages read at most: many more than an office has, leavers of many years with them. */
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
  const people = (await allOf(documents, partition, personCodec.kind)).map(rosterPersonOf);
  return {
    ...officeCodec.read(office),
    people: people.flatMap(({ leftOn, person }) => (leftOn === null ? [person] : [])),
    leavers: people.flatMap(({ leftOn, person }) => (leftOn === null ? [] : [person])),
    mark,
    consents: new Map(people.flatMap(({ person, consent }) => (consent ? [[person.id, consent.state]] : []))),
  };
};

/** Every document of one kind in an office. */
export const allOf = async (
  documents: Pick<Documents, "query">,
  partition: string,
  kind: string,
): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.query(partition, { kind, limit: 1000, after });
    all.push(...read.found);
    after = read.after;
    if (after === undefined) break;
  }
  return all;
};

/** Somebody as the roster knows them, whether they left, and what they answered to the notice. */
export const rosterPersonOf = (stored: Stored) => {
  const { leftOn, consent, restrictedAt, ...read } = personCodec.read(stored);
  const { name, email, unitId, position, staffKind, grants, code, objectId, joinedOn } = read;
  const id = stored.id.slice("person:".length);
  const person: RosterPerson = {
    ...{ id, name, email, unitId, position, staffKind, grants, code, objectId, joinedOn },
    ...(restrictedAt !== undefined && { isRestricted: true as const }),
  };
  return { person, leftOn, consent };
};
