import { z } from "zod";
import type { EvidenceDraft } from "../../usecases/roster/roster-desk.ts";
import { createCodec } from "../codec.ts";
import type { DraftKind } from "./create-drafts.ts";
import { draftTtlSeconds, packed, unpacked } from "./packed.ts";

export const evidenceDraftCodec = createCodec(
  "evidence-draft",
  1,
  z.strictObject({
    stamp: z.string(),
    fileName: z.string(),
    /** What was read of its sheets. */
    packed: z.string(),
  }),
);

/** Letters of what is packed at most; a roster beside it has room in the same batch. */
const mostPacked = 600_000;

/** Files of evidence. */
export const evidenceDraft: DraftKind<EvidenceDraft> = {
  id: (personId) => `evidence-draft:${personId}`,
  write: (id, { readings, aside, ...draft }) => {
    const letters = packed({ readings, aside }, mostPacked);
    if (letters === undefined) return undefined;
    return evidenceDraftCodec.write(id, { ...draft, packed: letters }, { ttlSeconds: draftTtlSeconds });
  },
  read: (stored) => {
    const { packed: letters, ...draft } = evidenceDraftCodec.read(stored);
    return { ...draft, ...(unpacked(letters) as Pick<EvidenceDraft, "readings" | "aside">) };
  },
};
