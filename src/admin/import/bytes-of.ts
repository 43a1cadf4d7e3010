import { readFileSync } from "node:fs";

/** What a file holds; undefined where it can't be read. */
export const bytesOf = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};
