import { entryState } from "../../domain/evidence/entry-state.ts";
import { standingOf } from "../../domain/standing/standing-of.ts";
import type { Operation } from "../documents.ts";
import { evidenceCodec, evidenceEntry, evidenceId } from "../evidence-codec.ts";
import { isSameStanding } from "../standing/follow-facts.ts";
import { readerOf, readFacts, standingPersonIn } from "../standing/read-facts.ts";
import { readStanding, standingEntry, standingId } from "../standing/standing-codec.ts";
import { tallyMark } from "../standing/tally-marks.ts";
import type { StepPlace } from "./step-place.ts";

/**
 * Takes what the person entered themselves out of their record of evidence, what the office vouches for stays, and lets
 * their standing say what is left.
 * @returns how many documents were to be changed
 */
export const rewriteEntered = async (place: StepPlace): Promise<number> => {
  const operations = [...(await evidenceOperations(place)), ...(await standingOperations(place))];
  if (operations.length > 0) await place.documents.batch(place.partition, operations);
  return operations.length;
};

const evidenceOperations = async ({
  documents,
  partition,
  traces,
}: StepPlace): Promise<readonly Operation[]> => {
  const stored = await documents.get(partition, evidenceId(traces.personId));
  if (!stored) return [];
  const record = evidenceCodec.read(stored);
  const entries = record.entries.filter((entry) => entryState(entry) === "verified");
  if (entries.length === record.entries.length) return [];
  const { id, etag } = stored;
  if (entries.length === 0) return [{ do: "remove", id, etag }];
  return [{ do: "replace", entry: evidenceEntry({ ...record, entries }), etag }];
};

const standingOperations = async ({
  documents,
  partition,
  traces,
}: StepPlace): Promise<readonly Operation[]> => {
  const { personId } = traces;
  const stored = await documents.get(partition, standingId(personId));
  const person = standingPersonIn(await documents.get(partition, `person:${personId}`));
  if (!stored || !person) return [];
  const before = readStanding(stored);
  const after = standingOf(person, await readFacts(readerOf(documents, partition), personId));
  if (isSameStanding(before, after)) return [];
  const entry = standingEntry({ ...after, revision: before.revision + 1 });
  return [{ do: "replace", entry, etag: stored.etag }, tallyMark([before.unitId, after.unitId])];
};
