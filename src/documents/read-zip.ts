import { inflateRawSync } from "node:zlib";
import type { SheetFault } from "../domain/roster/sheet.ts";
import { sheetLimits } from "./read-limits.ts";

/** A workbook that can't be read, with the word that says why. */
export class UnreadableWorkbook extends Error {
  readonly word: SheetFault;

  constructor(word: SheetFault, reason: string) {
    super(`a workbook can't be read: ${reason}`);
    this.name = "UnreadableWorkbook";
    this.word = word;
  }
}

const damaged = (reason: string): UnreadableWorkbook => new UnreadableWorkbook("sheet-damaged", reason);

type Entry = { readonly isPacked: boolean; readonly packedSize: number; readonly offset: number };

const endSign = Buffer.from("PK\x05\x06", "latin1");
const entrySign = 0x02014b50;
const localSign = 0x04034b50;

/** The list at the archive's end; what the files say of themselves is not looked at. */
const directoryOf = (bytes: Buffer): ReadonlyMap<string, Entry> => {
  const end = bytes.lastIndexOf(endSign);
  if (end < 0 || end + 22 > bytes.length) throw damaged("the archive has no end");
  const count = bytes.readUInt16LE(end + 10);
  if (count > sheetLimits.zipEntries) throw new UnreadableWorkbook("sheet-too-large", `${count} entries`);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySign) throw damaged("its list is cut");
    const method = bytes.readUInt16LE(at + 10);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new UnreadableWorkbook("sheet-locked", "encrypted");
    if (method !== 0 && method !== 8) throw damaged(`packed by method ${method}`);
    const nameSize = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize).replaceAll("\\", "/");
    const [packedSize, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (!entries.has(name)) entries.set(name, { isPacked: method === 8, packedSize, offset });
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/** Gives the text of a part of an archive; nothing where there is no such part. */
export type ReadPart = (name: string) => string | undefined;

/**
 * Opens an archive whose parts are unpacked when asked for, all of them together up to a limit.
 * @throws {UnreadableWorkbook} where the archive is damaged, locked or unpacks to too much, also when a part is read.
 */
export const openZip = (bytes: Buffer): ReadPart => {
  const entries = directoryOf(bytes);
  let left: number = sheetLimits.unpackedBytes;
  return (name) => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const { offset, packedSize, isPacked } = entry;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSign)
      throw damaged(`${name} is not where the list says`);
    const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(from, from + packedSize);
    const content = isPacked ? inflated(packed, left) : packed;
    left -= content.length;
    if (left <= 0) throw new UnreadableWorkbook("sheet-too-large", "its parts unpack to too much");
    return textOf(content);
  };
};

const inflated = (packed: Buffer, most: number): Buffer => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableWorkbook("sheet-too-large", error.message);
    throw damaged(`a part can't be unpacked: ${error}`);
  }
};

const textOf = (content: Buffer): string => {
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  return content.toString(isWide ? "utf16le" : "utf8").replace(/^\ufeff/, "");
};
