import { gunzipSync, gzipSync } from "node:zlib";

/** Unpacked bytes at most: many times what a file of the greatest size comes to. */
const mostUnpacked = 64 * 1_048_576;

/** A value as packed JSON: what a file holds repeats itself much; undefined where it comes to more letters than `most`. */
export const packed = (value: unknown, most: number): string | undefined => {
  const letters = gzipSync(JSON.stringify(value)).toString("base64");
  return letters.length > most ? undefined : letters;
};

/** What was packed. */
export const unpacked = (letters: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(letters, "base64"), { maxOutputLength: mostUnpacked }).toString());

/** A file that nobody confirmed is kept a day: it holds names. */
export const draftTtlSeconds = 86_400;
