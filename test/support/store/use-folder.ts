import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type EmbeddedDocuments, openEmbedded } from "../../../src/store/embedded/open-embedded.ts";

/** A folder for each test, gone after it, and stores in it that are closed by then. */
export const useFolder = () => {
  let folder = "";
  let opened: EmbeddedDocuments[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "thidua-store-"));
  });
  afterEach(async () => {
    for (const documents of opened) await documents.close();
    opened = [];
    rmSync(folder, { recursive: true, force: true });
  });
  const file = () => join(folder, "store.db");
  return {
    file,
    open: (nowMs: () => number = Date.now): EmbeddedDocuments => {
      const documents = openEmbedded({ file: file(), nowMs });
      opened.push(documents);
      return documents;
    },
    /** The bytes of every file in the folder, each byte a character. */
    bytes: (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("\n"),
  };
};
