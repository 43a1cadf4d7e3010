import { createHash } from "node:crypto";
import type { Documents } from "../../../src/store/documents.ts";
import { checkOfficeFile } from "../../../src/store/moving/check-office-file.ts";
import { exportOffice } from "../../../src/store/moving/export-office.ts";
import { type Imported, importOffice } from "../../../src/store/moving/import-office.ts";

/** The file of an office, as text. */
export const exported = async (documents: Documents, officeId: string): Promise<string> => {
  let text = "";
  const write = async (lines: AsyncIterable<string>) => {
    text = "";
    for await (const line of lines) text += `${line}\n`;
  };
  if (!(await exportOffice({ documents, officeId, write }))) throw new Error(`No office ${officeId}.`);
  return text;
};

/** A file's bytes, in pieces that end anywhere. */
export const inPieces = async function* (text: string | Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
};

/** Checks a file and takes it in. */
export const imported = async (documents: Documents, text: string | Buffer): Promise<Imported> => {
  const checked = await checkOfficeFile(inPieces(text));
  return importOffice({ documents, checked, open: () => inPieces(text) });
};

/** The file with its first line and its end made true again, for changes that a checksum alone would show. */
export const resealed = (lines: readonly string[], wrong: object = {}): string => {
  const header: object = JSON.parse(lines[0] ?? "");
  const rest = lines.slice(1).filter((line) => !line.startsWith('{"end"'));
  const erasedCount = rest.filter((line) => line.startsWith('{"erased"')).length;
  const first = JSON.stringify({
    ...header,
    documentCount: rest.length - erasedCount,
    erasedCount,
    ...wrong,
  });
  const text = [first, ...rest].map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return `${text}${JSON.stringify({ end: { lineCount: rest.length + 1, sha256 } })}\n`;
};
