import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commandStoreExport } from "../../../src/admin/moving/command-store-export.ts";
import { commandStoreImport } from "../../../src/admin/moving/command-store-import.ts";
import { storePlace } from "../../../src/open-store.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { moveMarkOperation } from "../../../src/store/moving/move-mark.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { makeOffice } from "../../support/make-office.ts";
import { everythingIn, putAll, sampleOffice } from "../../support/store/any-office.ts";

let folder = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-moving-"));
  const source = openEmbedded({ file: at("source.db"), nowMs: () => 0 });
  await putAll(source, sampleOffice("o"));
  for (const email of ["a@example.org", "b@example.org"])
    await makeOffice(source, { email, name: "Sở Hai Lần", force: true });
  await source.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const store = (name: string) => () => openEmbedded({ file: at(name), nowMs: () => 0 });

const run = async (command: typeof commandStoreExport, name: string, ...args: readonly string[]) => {
  const said: string[] = [];
  const place = storePlace({ STORE: "embedded", DATA_FILE: at(name) }, () => 0);
  await command({ args, store: place, say: (line) => said.push(line) });
  return said.join("\n");
};

const exportTo = (file: string, office = "o") =>
  run(commandStoreExport, "source.db", "--office", office, "--file", at(file));

const contentOf = async (name: string) => {
  const documents = store(name)();
  const all = await everythingIn(documents);
  await documents.close();
  return all;
};

test("an office goes into a file that only its owner can read, and from there into another store", async () => {
  const said = await exportTo("o.jsonl");
  expect(said).toContain("personal data");
  expect(statSync(at("o.jsonl")).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(await run(commandStoreImport, "target.db", "--file", at("o.jsonl"))).toContain("Took in");
  const ofOffice = (await contentOf("source.db")).filter((one) => /"(office:)?o"|o-p\d/.test(one));
  expect(await contentOf("target.db")).toEqual(ofOffice);
  expect(await run(commandStoreImport, "target.db", "--file", at("o.jsonl"))).toContain("is there already");
});

test("an office that is written to without an end is told to be that, not to be held by another program", async () => {
  const place = storePlace({ STORE: "embedded", DATA_FILE: at("source.db") }, () => 0);
  const open = async (): Promise<Documents> => {
    const documents = await place.open();
    return {
      ...documents,
      query: async (partition, query) => {
        const stored = await documents.get(partition, "office");
        if (query.kind === "work" && stored) {
          const { etag, ...entry } = stored;
          await documents.batch(partition, [{ do: "replace", entry, etag }]);
        }
        return documents.query(partition, query);
      },
    };
  };
  const args = ["--office", "o", "--file", at("o.jsonl")];
  const written = commandStoreExport({ args, store: { ...place, open }, say: () => undefined });
  await expect(written).rejects.toThrow("written to during each of 10 readings; stop the bot, or wait");
  expect(readdirSync(folder).filter((name) => name.startsWith("o.jsonl"))).toEqual([]);
});

test("what was begun and broke off goes on, and says so; another file of it is refused", async () => {
  await exportTo("o.jsonl");
  const lines = readFileSync(at("o.jsonl"), "utf8").split("\n");
  const { end } = JSON.parse(lines.at(-2) ?? "");
  const begin = async (name: string, sha256: string) => {
    const target = store(name)();
    const mark = { sha256, madeAt: "2026-06-22T01:00:00.000Z", line: 0 };
    await target.batch(partitionOf.office("o"), [moveMarkOperation(mark, undefined)]);
    await target.close();
  };
  await begin("begun.db", end.sha256);
  expect(await run(commandStoreImport, "begun.db", "--file", at("o.jsonl"))).toContain("Went on and took in");
  await begin("other.db", "0".repeat(64));
  await expect(run(commandStoreImport, "other.db", "--file", at("o.jsonl"))).rejects.toThrow(
    "from another file",
  );
  await expect(
    run(commandStoreExport, "other.db", "--office", "o", "--file", at("half.jsonl")),
  ).rejects.toThrow("There is no office");
});

test("a damaged file is refused with its line, and not even a store is made for it", async () => {
  await exportTo("o.jsonl");
  writeFileSync(at("o.jsonl"), readFileSync(at("o.jsonl"), "utf8").slice(0, 900));
  await expect(run(commandStoreImport, "target.db", "--file", at("o.jsonl"))).rejects.toThrow(/Line \d+: /);
  expect(existsSync(at("target.db"))).toBe(false);
});

test("nothing is overwritten: neither a file that is there nor an office that is another", async () => {
  writeFileSync(at("o.jsonl"), "mine");
  await expect(exportTo("o.jsonl")).rejects.toThrow("is there already; name another file");
  expect(readFileSync(at("o.jsonl"), "utf8")).toBe("mine");
  await exportTo("fresh.jsonl");
  const target = store("target.db")();
  await putAll(target, sampleOffice("o").slice(0, 1));
  await target.close();
  await expect(run(commandStoreImport, "target.db", "--file", at("fresh.jsonl"))).rejects.toThrow(
    "Nothing was written",
  );
});

test.each([
  { args: ["--file", "x"], says: "Name the office" },
  { args: ["--office", "o"], says: "Name the file" },
  { args: ["--offce", "o"], says: "Unknown option '--offce'" },
  { args: ["--office", "none", "--file", "x"], says: "There is no office “none”" },
  { args: ["--office", "Sở Hai Lần", "--file", "x"], says: "name one by its id" },
])("an export as $args is refused with what to say", async ({ args, says }) => {
  await expect(run(commandStoreExport, "source.db", ...args)).rejects.toThrow(says);
  expect(existsSync("x")).toBe(false);
});

test("without a store there is nothing to export, without a file nothing to import", async () => {
  await expect(run(commandStoreExport, "none.db", "--office", "o", "--file", at("x"))).rejects.toThrow(
    "no store",
  );
  await expect(run(commandStoreImport, "none.db", "--file", at("x"))).rejects.toThrow("There is no file");
  await expect(run(commandStoreImport, "none.db")).rejects.toThrow("Name the file");
});
