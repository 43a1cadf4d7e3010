import { createHash } from "node:crypto";
import { partitionOf } from "../partition-of.ts";
import { StoreError } from "../store-error.ts";
import { whyForeign } from "./belongs.ts";
import { createErasure, type Erasure } from "./create-erasure.ts";
import {
  documentSchema,
  endSchema,
  erasedSchema,
  type FileDocument,
  fileVersion,
  type Header,
  headerSchema,
  markSchema,
} from "./office-file.ts";
import { OfficeFileError } from "./office-file-error.ts";
import { parseLine, shaped } from "./parse-line.ts";
import { readLines } from "./read-lines.ts";
import { stageOf } from "./stage-of.ts";

/** A file that was read to its end and is whole. */
export type CheckedFile = {
  readonly header: Header;
  /** Of all lines before the last. */
  readonly sha256: string;
  /** What is not taken in, since it is of people who were erased. */
  readonly erasure: Erasure;
};

/** Reads a file to its end. @throws OfficeFileError for the first line that shows it is not one to take in */
export const checkOfficeFile = async (chunks: AsyncIterable<Uint8Array>): Promise<CheckedFile> => {
  const hash = createHash("sha256");
  let parts: Parts | undefined;
  let sha256: string | undefined;
  let number = 0;
  for await (const line of readLines(chunks)) {
    number = line.number;
    if (sha256 !== undefined) throw new OfficeFileError(number, "something stands after the file's end.");
    const read = parseLine(line);
    if (parts && "end" in read) {
      sha256 = hash.digest("hex");
      checkEnd(parts, { number, read, sha256 });
      continue;
    }
    if (parts) take(parts, read, number);
    else parts = { header: headerIn(read), erasure: createErasure(), names: new Set(), stage: 0 };
    hash.update(line.bytes);
  }
  if (!parts) throw new OfficeFileError(1, "the file is empty.");
  if (sha256 === undefined)
    throw new OfficeFileError(number, "the file is cut off here: its end is missing.");
  return { header: parts.header, sha256, erasure: parts.erasure };
};

/** What was read so far. */
type Parts = {
  readonly header: Header;
  readonly erasure: Erasure;
  /** Where the documents stand. */
  readonly names: Set<string>;
  stage: number;
};

const take = (parts: Parts, read: object, number: number): void => {
  const { header, erasure, names } = parts;
  if ("erased" in read) {
    erasure.add(shaped(erasedSchema, read, number).erased);
    return;
  }
  const document = documentIn(read, number, header.officeId);
  const stage = stageOf(document);
  if (stage < parts.stage || erasure.count() > 0)
    throw new OfficeFileError(number, "it stands after lines that it should stand before.");
  parts.stage = stage;
  const name = nameOf(document);
  if (names.has(name)) throw new OfficeFileError(number, `${document.id} stands in the file twice.`);
  names.add(name);
  erasure.look(document);
};

const nameOf = ({ partition, id }: Pick<FileDocument, "partition" | "id">): string =>
  JSON.stringify([partition, id]);

const headerIn = (read: object): Header => {
  const mark = markSchema.safeParse(read);
  if (!mark.success) throw new OfficeFileError(1, "this is no file that store:export made.");
  if (mark.data.version > fileVersion) {
    const problem = `the file is of version ${mark.data.version}; this program knows ${fileVersion}. Start the newer program.`;
    throw new OfficeFileError(1, problem);
  }
  return shaped(headerSchema, read, 1);
};

const documentIn = (read: object, number: number, officeId: string): FileDocument => {
  const document = shaped(documentSchema, read, number);
  const why = whyNot(document, officeId);
  if (why !== undefined) throw new OfficeFileError(number, why);
  return document;
};

const whyNot = (document: FileDocument, officeId: string): string | undefined => {
  try {
    return whyForeign(document, officeId);
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
};

type Ending = { readonly number: number; readonly read: object; readonly sha256: string };

const checkEnd = ({ header, names, erasure }: Parts, { number, read, sha256 }: Ending): void => {
  const { end } = shaped(endSchema, read, number);
  const fail = (reason: string) => new OfficeFileError(number, reason);
  const erasedCount = erasure.count();
  if (end.lineCount !== number - 1)
    throw fail(`${end.lineCount} lines should stand before this one, not ${number - 1}.`);
  if (end.sha256 !== sha256)
    throw fail("the lines before are not as they were written: their SHA-256 is another.");
  if (names.size !== header.documentCount)
    throw fail(`the file holds ${names.size} documents; its first line says ${header.documentCount}.`);
  if (erasedCount !== header.erasedCount)
    throw fail(`the file names ${erasedCount} erased people; its first line says ${header.erasedCount}.`);
  if (!names.has(nameOf({ partition: partitionOf.office(header.officeId), id: "office" })))
    throw fail("the office itself is missing.");
};
