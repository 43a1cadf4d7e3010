import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commandStoreErased } from "../../../src/admin/moving/command-store-erased.ts";
import { commandStoreExport } from "../../../src/admin/moving/command-store-export.ts";
import { commandStoreImport } from "../../../src/admin/moving/command-store-import.ts";
import { storePlace } from "../../../src/open-store.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { erasedCodec } from "../../../src/store/moving/erased-codec.ts";
import { everythingIn, putAll, sampleOffice } from "../../support/store/any-office.ts";

let folder = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-restore-"));
  const source = openEmbedded({ file: at("source.db"), nowMs: () => 0 });
  await putAll(source, sampleOffice("o"));
  await source.close();
  await run(commandStoreExport, "source.db", "--office", "o", "--file", at("back-up.jsonl"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

const run = async (command: typeof commandStoreExport, name: string, ...args: readonly string[]) => {
  const said: string[] = [];
  const store = storePlace({ STORE: "embedded", DATA_FILE: at(name) }, () => 0);
  await command({ args, store, say: (line) => said.push(line) });
  return said.join("\n");
};

const erase = async (name: string, personId: string) => {
  const documents = openEmbedded({ file: at(name), nowMs: () => 0 });
  const entry = erasedCodec.write(`erased:${personId}`, { personId, at: "2026-06-22T01:00:00.000Z" });
  await documents.batch("office:o", [{ do: "create", entry }]);
  await documents.close();
};

/** Kinds of what is there of somebody. */
const kindsOf = async (name: string, personId: string): Promise<readonly string[]> => {
  const documents = openEmbedded({ file: at(name), nowMs: () => 0 });
  const all = await everythingIn(documents);
  await documents.close();
  const named = all.filter((one) => new RegExp(`\\b${personId}\\b`).test(one));
  return [...new Set(named.map((one) => JSON.parse(one)[2] as string))].sort();
};

test("a back-up takes in nothing of whom the given list names, and keeps that they were erased", async () => {
  await erase("source.db", "p0");
  await run(commandStoreErased, "source.db", "--office", "o", "--file", at("list.jsonl"));
  expect(readFileSync(at("list.jsonl"), "utf8")).toContain('{"erased":"p0"}');
  await run(commandStoreImport, "target.db", "--file", at("back-up.jsonl"), "--erased", at("list.jsonl"));
  expect(await kindsOf("target.db", "p0")).toEqual(["audit", "erased"]);
  expect(await kindsOf("target.db", "p1")).toContain("person");
});

test("a newer file of the office serves as the list", async () => {
  await erase("source.db", "p0");
  await run(commandStoreExport, "source.db", "--office", "o", "--file", at("newer.jsonl"));
  await run(commandStoreImport, "target.db", "--file", at("back-up.jsonl"), "--erased", at("newer.jsonl"));
  expect(await kindsOf("target.db", "p0")).toEqual(["audit", "erased"]);
});

test("whom the store knows as erased is left out, without a list", async () => {
  await erase("target.db", "p1");
  const said = await run(commandStoreImport, "target.db", "--file", at("back-up.jsonl"));
  expect(said).toContain("nothing was taken in");
  expect(await kindsOf("target.db", "p1")).toEqual(["audit", "erased"]);
  expect(await kindsOf("target.db", "p0")).toContain("person");
});

test("a list that is none is refused, and so is one that is not there", async () => {
  writeFileSync(at("list.txt"), "p0\n");
  const give = (name: string) =>
    run(commandStoreImport, "target.db", "--file", at("back-up.jsonl"), "--erased", at(name));
  await expect(give("list.txt")).rejects.toThrow("Line 1");
  await expect(give("none.txt")).rejects.toThrow("There is no file");
  await expect(run(commandStoreErased, "source.db", "--file", "x")).rejects.toThrow("Name the office");
  await expect(run(commandStoreErased, "none.db", "--office", "o", "--file", at("x"))).rejects.toThrow(
    "no store",
  );
});
