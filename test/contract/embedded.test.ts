import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { documentsContract } from "../support/store/contract.ts";
import type { OpenStore } from "../support/store/use-store.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "thidua-store-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openIn = (fileOf: () => string): OpenStore => {
  return async () => {
    let nowMs = Date.UTC(2022, 5, 20);
    return {
      documents: openEmbedded({ file: fileOf(), nowMs: () => nowMs }),
      advance: async (ms) => {
        nowMs += ms;
      },
    };
  };
};

documentsContract(
  "memory",
  openIn(() => ":memory:"),
);
documentsContract(
  "a file that stays",
  openIn(() => join(folder, "store.db")),
);
