/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "oldExcel" | "locked" | "webPage" | "text" | "other";

const zipSign = Buffer.from("PK\x03\x04", "latin1");
const compoundSign = Buffer.from("d0cf11e0a1b11ae1", "hex");
/** An encrypted workbook is a compound file with a stream of this name. */
const lockedSign = Buffer.from("EncryptedPackage", "utf16le");
const otherSigns = ["%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "Rar!", "7z\xbc\xaf", "\x1f\x8b", "{\\rtf"];
const markup = /^\s*(?:<!--[\s\S]{0,200}?-->\s*)?<(?:!doctype|html|head|meta|table|style|\?xml)/i;

const headOf = (bytes: Buffer): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8";
  return bytes
    .subarray(0, 1024)
    .toString(encoding)
    .replace(/^\ufeff/, "");
};

/** What a file is, told from its bytes. */
export const fileKindOf = (bytes: Buffer): FileKind => {
  const start = bytes.subarray(0, 8).toString("latin1");
  if (bytes.subarray(0, 4).equals(zipSign)) return "zip";
  if (bytes.subarray(0, 8).equals(compoundSign)) return bytes.includes(lockedSign) ? "locked" : "oldExcel";
  if (otherSigns.some((sign) => start.startsWith(sign))) return "other";
  return markup.test(headOf(bytes)) ? "webPage" : "text";
};
