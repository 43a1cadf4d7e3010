import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import type { RosterReading } from "../../domain/roster/read-roster.ts";
import type { RosterDraft } from "../../usecases/roster/roster-desk.ts";
import { createCodec } from "../codec.ts";
import type { Entry, Stored } from "../documents.ts";

const decisionSchema = z.union([z.literal("new"), z.strictObject({ personId: z.string() })]);

export const rosterDraftCodec = createCodec(
  "roster-draft",
  1,
  z.strictObject({
    stamp: z.string(),
    fileName: z.string(),
    sheet: z.string(),
    /** What was read, as packed JSON: it repeats itself much, so 5,000 people are some 200 KB. */
    packed: z.string(),
    decided: z.array(z.tuple([z.int(), decisionSchema])),
  }),
);

/** A file that nobody confirmed is kept a day: it holds names. */
const ttlSeconds = 86_400;

/** Letters of what is packed at most; the rest of a turn's batch has room beside it. */
const mostPacked = 1_200_000;

/** Unpacked bytes at most: many times what a file of the greatest size comes to. */
const mostUnpacked = 64 * 1_048_576;

/** Where the draft of one officer stands. */
export const draftId = (personId: string): string => `roster-draft:${personId}`;

/** The draft as a document; undefined where it is too large for one. */
export const draftEntry = (id: string, { reading, decided, ...draft }: RosterDraft): Entry | undefined => {
  const packed = gzipSync(JSON.stringify(reading)).toString("base64");
  if (packed.length > mostPacked) return undefined;
  return rosterDraftCodec.write(id, { ...draft, packed, decided: [...decided] }, { ttlSeconds });
};

/** The draft in a document. */
export const readDraft = (stored: Stored): RosterDraft => {
  const { packed, decided, ...draft } = rosterDraftCodec.read(stored);
  const json = gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: mostUnpacked });
  return { ...draft, reading: JSON.parse(json.toString()) as RosterReading, decided: new Map(decided) };
};
