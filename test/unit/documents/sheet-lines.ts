import { readSheet } from "../../../src/documents/read-sheet.ts";

/** Every sheet's lines, each its number and its cells. */
export const linesOf = (bytes: Uint8Array): readonly (readonly (string | number)[])[][] => {
  const read = readSheet(bytes);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  return read.value.map(({ lines }) => lines.map(({ line, cells }) => [line, ...cells]));
};

/** The word of the refusal, or "read". */
export const answerOf = (bytes: Uint8Array): string => {
  const read = readSheet(bytes);
  return read.ok ? "read" : read.refusal.word;
};
