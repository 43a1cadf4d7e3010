import { z } from "zod";
import type { FigureDraft } from "../usecases/figures/figures.ts";
import { createCodec } from "./codec.ts";
import type { DraftKind } from "./roster/create-drafts.ts";
import { draftTtlSeconds, packed, unpacked } from "./roster/packed.ts";

export const figureDraftCodec = createCodec(
  "figure-draft",
  1,
  z.strictObject({
    stamp: z.string(),
    fileName: z.string(),
    /** The lines that were read. */
    packed: z.string(),
  }),
);

/** Letters of what is packed at most. */
const mostPacked = 300_000;

/** Files of figures. */
export const figureDraft: DraftKind<FigureDraft> = {
  id: (personId) => `figure-draft:${personId}`,
  write: (id, { lines, ...draft }) => {
    const letters = packed(lines, mostPacked);
    if (letters === undefined) return undefined;
    return figureDraftCodec.write(id, { ...draft, packed: letters }, { ttlSeconds: draftTtlSeconds });
  },
  read: (stored) => {
    const { packed: letters, ...draft } = figureDraftCodec.read(stored);
    return { ...draft, lines: unpacked(letters) as FigureDraft["lines"] };
  },
};
