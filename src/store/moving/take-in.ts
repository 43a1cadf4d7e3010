import type { Documents, Entry, Operation } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { sameDocument } from "./compare-office.ts";
import { type MoveMark, moveMarkId, moveMarkOperation } from "./move-mark.ts";
import { entryOf, type FileLine } from "./office-documents.ts";
import { isElsewhere } from "./stage-of.ts";

export type TakeInParts = {
  readonly documents: Documents;
  /** Of the office. */
  readonly partition: string;
  /** Store time. */
  readonly nowMs: number;
};

/** How far the office came, and what the next write of that must find; undefined before the first. */
type Progress = { readonly mark: MoveMark; readonly etag: string | undefined };

/** Documents in one batch: the mark has room beside them. */
const mostInBatch = 99;

/** Bytes of bodies in one batch, below the store's limit by what the mark takes. */
const mostBatchBytes = 1_850_000;

/** Accounts that are opened between two notes of how far it came. */
const mostAccounts = 200;

/**
 * Writes what comes after the mark, batch by batch, each with the mark that says so; the last takes the mark away. One
 * who does the same at the same time meets a changed mark and stops.
 */
export const takeIn = async (
  parts: TakeInParts,
  lines: AsyncIterable<FileLine>,
  begun: Progress,
): Promise<void> => {
  let progress = begun;
  let entries: Entry[] = [];
  let bytes = 0;
  let accounts = 0;
  for await (const { number, document } of lines) {
    if (number <= begun.mark.line) continue;
    const entry = entryOf(document, parts.nowMs);
    if (isElsewhere(document.kind)) {
      // The office is whole before the first account leads there.
      if (accounts % mostAccounts === 0) {
        progress = await write(parts, progress, { entries, line: number - 1 });
        entries = [];
        bytes = 0;
      }
      accounts += 1;
      await openAccount(parts.documents, document.partition, entry);
      continue;
    }
    const size = Buffer.byteLength(JSON.stringify(entry.body));
    if (entries.length === mostInBatch || bytes + size > mostBatchBytes) {
      progress = await write(parts, progress, { entries, line: number - 1 });
      entries = [];
      bytes = 0;
    }
    entries.push(entry);
    bytes += size;
  }
  await finish(parts, progress, entries);
};

type Written = { readonly entries: readonly Entry[]; readonly line: number };

const write = async (
  { documents, partition }: TakeInParts,
  { mark, etag }: Progress,
  { entries, line }: Written,
): Promise<Progress> => {
  const next = { ...mark, line };
  const etags = await held(documents, partition, [moveMarkOperation(next, etag), ...entries.map(toCreate)]);
  return { mark: next, etag: etags[0] };
};

const finish = async (parts: TakeInParts, progress: Progress, entries: readonly Entry[]): Promise<void> => {
  const { etag } =
    progress.etag === undefined ? await write(parts, progress, { entries: [], line: 0 }) : progress;
  const end: readonly Operation[] = etag === undefined ? [] : [{ do: "remove", id: moveMarkId, etag }];
  await held(parts.documents, parts.partition, [...end, ...entries.map(toCreate)]);
};

const toCreate = (entry: Entry): Operation => ({ do: "create", entry });

const held = async (
  documents: Documents,
  partition: string,
  operations: readonly Operation[],
): Promise<readonly string[]> => {
  const outcome = await documents.batch(partition, operations);
  if (outcome.ok) return outcome.etags;
  const problem = `Somebody else wrote to ${partition} at the same time; see that this is the only import of it, then run it again.`;
  throw new StoreError("busy", problem);
};

/** Whoever wrote to the bot in between may have been led there already. */
const openAccount = async (documents: Documents, partition: string, entry: Entry): Promise<void> => {
  if ((await documents.batch(partition, [toCreate(entry)])).ok) return;
  const stored = await documents.get(partition, entry.id);
  if (stored && (sameDocument(stored, entry) || leadsTo(stored) === leadsTo(entry))) return;
  throw new StoreError("busy", `The account of ${leadsTo(entry)} was given to somebody else meanwhile.`);
};

const leadsTo = ({ body }: Entry): string =>
  `person ${String(body["personId"])} of ${String(body["officeId"])}`;
