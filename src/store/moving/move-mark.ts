import { z } from "zod";
import { createCodec } from "../codec.ts";
import type { Documents, Operation } from "../documents.ts";

const markSchema = z.strictObject({
  /** SHA-256 of the file that is taken in. */
  sha256: z.string(),
  madeAt: z.string(),
  /** The last line that is taken in. */
  line: z.int(),
});

/** How far an office has been taken in, while it is. */
export type MoveMark = z.output<typeof markSchema>;

export const moveMarkCodec = createCodec("moving", 1, markSchema);

/** Where it stands in the office's partition. */
export const moveMarkId = "moving";

/** Writes how far it came, with what was taken in up to there. */
export const moveMarkOperation = (mark: MoveMark, etag: string | undefined): Operation => {
  const entry = moveMarkCodec.write(moveMarkId, mark);
  return etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag };
};

/** Whether an office is being taken in just now: nothing else is to be done there before it is whole. */
export const isArriving = async (documents: Pick<Documents, "get">, partition: string): Promise<boolean> =>
  (await documents.get(partition, moveMarkId)) !== undefined;
