import { createHash } from "node:crypto";
import { officeCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { erasedCodec } from "./erased-codec.ts";
import { moveMarkId } from "./move-mark.ts";
import { type Header, headerOf } from "./office-file.ts";
import { type Placed, readOffice } from "./read-office.ts";

export type OfficeExport = {
  readonly documents: Documents;
  readonly officeId: string;
  /** Begins the file anew and takes its lines, without the line feed that ends each. */
  readonly write: (lines: AsyncIterable<string>) => Promise<void>;
};

/** Readings of an office that is written to, before it is given up. */
const mostReadings = 10;

/** Etag and kind of every document, by where it stands. */
type Sight = Map<string, Pick<Placed, "etag" | "kind">>;

/**
 * Writes an office into a file, as it stood at one moment: it is read until two readings, one after the other, find
 * every document with the same etag. Turns leave receipts, so what came and went in between shows too.
 * @returns what its first line says; undefined where there is no such office
 * @throws Error while it is written to again and again or is still being imported, and StoreError `broken` where a
 * document can't be read
 */
export const exportOffice = async (of: OfficeExport): Promise<Header | undefined> => {
  const { documents, officeId, write } = of;
  const partition = partitionOf.office(officeId);
  if (await documents.get(partition, moveMarkId)) {
    throw new Error(`The office ${officeId} is still being imported; finish that first.`);
  }
  const office = await documents.get(partition, "office");
  if (!office) return undefined;
  const { name } = officeCodec.read(office);
  let before = await seen(readOffice(documents, officeId));
  for (let reading = 2; reading <= mostReadings; reading++) {
    const madeAt = new Date(await documents.storeTimeMs()).toISOString();
    const header = headerOf({ officeId, name, madeAt, ...countsOf(before) });
    const now: Sight = new Map();
    await write(linesOf(header, noting(readOffice(documents, officeId), now)));
    if (sameSight(before, now)) return header;
    before = now;
  }
  const problem = `The office ${officeId} was written to during each of ${mostReadings} readings; stop the bot, or wait for a quiet hour.`;
  throw new Error(problem);
};

const note = (sight: Sight, { partition, id, etag, kind }: Placed): void => {
  sight.set(JSON.stringify([partition, id]), { etag, kind });
};

const seen = async (all: AsyncIterable<Placed>): Promise<Sight> => {
  const sight: Sight = new Map();
  for await (const placed of all) note(sight, placed);
  return sight;
};

async function* noting(all: AsyncIterable<Placed>, sight: Sight): AsyncGenerator<Placed> {
  for await (const placed of all) {
    note(sight, placed);
    yield placed;
  }
}

const sameSight = (one: Sight, other: Sight): boolean =>
  one.size === other.size && [...one].every(([name, { etag }]) => other.get(name)?.etag === etag);

const countsOf = (sight: Sight): Pick<Header, "documentCount" | "erasedCount"> => ({
  documentCount: sight.size,
  erasedCount: [...sight.values()].filter(({ kind }) => kind === erasedCodec.kind).length,
});

async function* linesOf(header: Header, all: AsyncIterable<Placed>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const erased: string[] = [];
  let lineCount = 0;
  const line = (value: object): string => {
    const text = JSON.stringify(value);
    hash.update(`${text}\n`);
    lineCount += 1;
    return text;
  };
  yield line(header);
  for await (const placed of all) {
    if (placed.kind === erasedCodec.kind) erased.push(erasedCodec.read(placed).personId);
    const { partition, etag: _etag, body, ...entry } = placed;
    yield line({ partition, ...entry, body });
  }
  for (const personId of erased) yield line({ erased: personId });
  yield JSON.stringify({ end: { lineCount, sha256: hash.digest("hex") } });
}
