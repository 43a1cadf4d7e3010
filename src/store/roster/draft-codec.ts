import { z } from "zod";
import type { RosterReading } from "../../domain/roster/read-roster.ts";
import type { RosterDraft } from "../../usecases/roster/roster-desk.ts";
import { createCodec } from "../codec.ts";
import type { DraftKind } from "./create-drafts.ts";
import { draftTtlSeconds, packed, unpacked } from "./packed.ts";

const decisionSchema = z.union([z.literal("new"), z.strictObject({ personId: z.string() })]);

export const rosterDraftCodec = createCodec(
  "roster-draft",
  1,
  z.strictObject({
    stamp: z.string(),
    fileName: z.string(),
    sheet: z.string(),
    /** What was read: 5,000 people are some 200 KB. */
    packed: z.string(),
    decided: z.array(z.tuple([z.int(), decisionSchema])),
  }),
);

/** Letters of what is packed at most; a file of evidence beside it and the rest of a turn's batch have room. */
const mostPacked = 1_200_000;

/** Files of the roster. */
export const rosterDraft: DraftKind<RosterDraft> = {
  id: (personId) => `roster-draft:${personId}`,
  write: (id, { reading, decided, ...draft }) => {
    const letters = packed(reading, mostPacked);
    if (letters === undefined) return undefined;
    const body = { ...draft, packed: letters, decided: [...decided] };
    return rosterDraftCodec.write(id, body, { ttlSeconds: draftTtlSeconds });
  },
  read: (stored) => {
    const { packed: letters, decided, ...draft } = rosterDraftCodec.read(stored);
    return { ...draft, reading: unpacked(letters) as RosterReading, decided: new Map(decided) };
  },
};
