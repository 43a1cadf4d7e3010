import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { personCodec, pledgeCodec, workCodec } from "../../../src/store/codecs.ts";
import type { Documents, Stored } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";

/** One person as the roster has them. */
export type PersonFacts = {
  readonly unitId: string;
  readonly isLeft: boolean;
  /** What the roster did to them, in order. */
  readonly did: readonly string[];
};

/** What an office holds, in the model's words. */
export type OfficeFacts = {
  readonly people: ReadonlyMap<string, PersonFacts>;
  /** By document: what happened to it, in order, as `eventOf` words it. */
  readonly histories: ReadonlyMap<string, readonly string[]>;
  /** By document: what it says now, worded as the event that must have said it last. */
  readonly standing: ReadonlyMap<string, string>;
};

/** Reads all that the model knows of. */
export const recountOffice = async (documents: Documents): Promise<OfficeFacts> => {
  const partition = partitionOf.office(demoOfficeId);
  const people = new Map<string, PersonFacts>();
  for (const stored of await allOf(documents, partition, "person")) {
    const { unitId, leftOn, rosterHistory } = personCodec.read(stored);
    const did = rosterHistory.map((one) => (one.did === "moved" ? `moved ${one.unitId}` : one.did));
    people.set(stored.id.slice("person:".length), { unitId, isLeft: leftOn !== null, did });
  }
  const histories = new Map<string, readonly string[]>();
  const standing = new Map<string, string>();
  for (const { state, content, history, personId } of (await allOf(documents, partition, "pledge")).map(
    pledgeCodec.read,
  )) {
    const pledged = (rate: number | null) => `pledged ${Math.round((rate ?? 0) * 10_000)}`;
    const events = history.map((one) =>
      one.did === "withdrew" ? `withdrew ${one.reason}` : pledged(one.content.targetRate),
    );
    histories.set(`pledge:${personId}`, events);
    const reason = history.at(-1)?.reason;
    standing.set(
      `pledge:${personId}`,
      state === "withdrawn" ? `withdrew ${reason}` : pledged(content.targetRate),
    );
  }
  for (const { personId, month, counts, history } of (await allOf(documents, partition, "work")).map(
    workCodec.read,
  )) {
    const reported = (one: { assignedCount: number }) => `reported ${one.assignedCount}`;
    histories.set(
      `work:${personId}:${month}`,
      history.map((one) => reported(one.counts)),
    );
    standing.set(`work:${personId}:${month}`, reported(counts));
  }
  return { people, histories, standing };
};

/** Every document of one kind in a partition. */
export const allOf = async (
  documents: Documents,
  partition: string,
  kind: string,
): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  let after: string | undefined;
  for (let page = 0; page < 100; page++) {
    const { found, ...rest } = await documents.query(partition, { kind, limit: 500, after });
    all.push(...found);
    after = rest.after;
    if (after === undefined) return all;
  }
  throw new Error(`The pages of ${kind} never end.`);
};
