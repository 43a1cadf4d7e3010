import type { StandingFacts } from "../../domain/standing/standing-of.ts";
import { personCodec, pledgeCodec, workCodec } from "../codecs.ts";
import type { Documents, Stored } from "../documents.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** What standings are read through: one office. */
export type OfficeReader = Pick<UnitOfWork, "get" | "query">;

/** Reads one office apart from any turn. */
export const readerOf = (documents: Documents, partition: string): OfficeReader => ({
  get: (id) => documents.get(partition, id),
  query: (query) => documents.query(partition, query),
});

/** Facts of one kind that one person can have: plans, and months. */
const mostFacts = 1000;

/** All that a person ever pledged and reported. */
export const readFacts = async (office: OfficeReader, personId: string): Promise<StandingFacts> => {
  const ofKind = async (kind: string) =>
    (await office.query({ kind, idPrefix: `${kind}:${personId}:`, limit: mostFacts })).found;
  const [pledges, work] = await Promise.all([ofKind(pledgeCodec.kind), ofKind(workCodec.kind)]);
  return { pledges: pledges.map(pledgeCodec.read), work: work.map(workCodec.read) };
};

/** What of a person's document their standing tells; undefined for a leaver, and for whom it is not to be told of. */
export const standingPersonIn = (stored: Pick<Stored, "id" | "body"> | undefined) => {
  if (!stored) return undefined;
  const { leftOn, restrictedAt, ...person } = personCodec.read(stored);
  return leftOn === null && restrictedAt === undefined
    ? { id: stored.id.slice("person:".length), ...person }
    : undefined;
};
