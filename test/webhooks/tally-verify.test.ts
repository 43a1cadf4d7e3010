import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DateTime } from "luxon";
import { afterAll, expect, test } from "vitest";
import { runTallyVerify } from "../../src/admin/run-tally-verify.ts";
import { readVerifyWish } from "../../src/admin/verify-wish.ts";
import { storePlace } from "../../src/open-store.ts";
import type { Documents, Stored } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { refreshTallies } from "../../src/store/standing/refresh-tallies.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { keptTallies, recount } from "../support/standing/recount.ts";
import { addPlannedOffice, builtAt, office, rowsOf, takeTurn } from "../support/standing/standing-office.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-tally-verify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ran = { readonly code: unknown; readonly said: string };

/** In a process of its own. */
const command = (store: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const said = [join(root, "src/main.ts"), "tally:verify", ...args];
    execFile(process.execPath, said, { cwd: root, env: { DATA_FILE: store } }, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });

/** The same in this one, on a second opening of the file. */
const run = async (store: string, ...args: readonly string[]): Promise<Ran> => {
  const lines: string[] = [];
  const say = (line: string) => lines.push(`${line}\n`);
  const place = storePlace({ STORE: "embedded", DATA_FILE: store }, Date.now);
  try {
    const code = await runTallyVerify({ args, store: place, now: () => DateTime.fromISO(builtAt), say });
    return { code, said: lines.join("") };
  } catch (error) {
    return { code: 1, said: String(error) };
  }
};

/** An office of five, whose tallies are built. */
const opened = async (name: string): Promise<{ readonly store: string; readonly documents: Documents }> => {
  const store = join(folder, name);
  const documents = openEmbedded({ file: store, nowMs: Date.now });
  await addPlannedOffice(documents);
  const rows = rowsOf(["Phòng A", "Phòng A", "Phòng B", "Phòng B", "Phòng C"]);
  await importAll(documents, { officeId: "o1", reading: { rows, faultyLines: [] }, jobId: "job:1" });
  for (const code of [0, 1, 2, 3, 4]) {
    await takeTurn(documents, code, { do: "consent", state: "agreed" });
    await takeTurn(documents, code, { do: "report", month: "2026-05", assigned: 10 });
  }
  await refreshTallies({ documents, partition: office, builtAt });
  return { store, documents };
};

const kept = async (documents: Documents, kind: string): Promise<readonly Stored[]> =>
  (await documents.query(office, { kind, limit: 100 })).found;

/** Writes something else into a document, past everything that keeps it true. */
const spoil = async (
  documents: Documents,
  { etag, ...entry }: Stored,
  body: Stored["body"],
): Promise<void> => {
  const spoilt = { ...entry, body: { ...entry.body, ...body } };
  expect((await documents.batch(office, [{ do: "replace", entry: spoilt, etag }])).ok).toBe(true);
};

const same = "Office o1: 5 people counted, 0 differences.\n";

test("tells by ids alone what is not as the facts say, and repairs it while the bot has the store open", async () => {
  const { store, documents } = await opened("spoilt.db");
  expect(await run(store)).toEqual({ code: 0, said: same });
  const [work, unreadable, missing, moved, right] = await kept(documents, "standing");
  if (!work || !unreadable || !missing || !moved || !right) throw new Error("There are no five standings.");
  await spoil(documents, work, { work: {} });
  await spoil(documents, unreadable, { v: 99 });
  await documents.batch(office, [{ do: "remove", id: missing.id, etag: missing.etag }]);
  await spoil(documents, { ...moved, state: "elsewhere" }, {});
  const stray = { ...right, id: "standing:nobody", body: { ...right.body, personId: "nobody" } };
  await documents.batch(office, [{ do: "create", entry: stray }]);
  const [tally] = await kept(documents, "tally");
  if (tally) await spoil(documents, tally, { people: 77 });
  const stored = await documents.get(office, "tally:office");
  if (stored) await spoil(documents, stored, { people: 78 });

  const { code, said } = await command(store, "--office", "Sở Thử");
  expect(code).toBe(2);
  expect(
    said
      .split("\n")
      .map((line) => line.trim())
      .sort(),
  ).toEqual(
    [
      "",
      "Office o1: 5 people counted, 7 differences.",
      `${work.id}: is not as the facts say`,
      `${unreadable.id}: is not as the facts say`,
      `${moved.id}: is not as the facts say`,
      `${missing.id}: is missing`,
      "standing:nobody: should not be there",
      `${tally?.id}: is not as the facts say`,
      "tally:office: is not as the facts say",
    ].sort(),
  );
  expect(said).not.toContain("Nguyễn");

  const repaired = await run(store, "--repair");
  expect(repaired.code).toBe(0);
  expect(repaired.said).toContain(`Repaired; counted again:\n${same}`);
  expect(await run(store)).toEqual({ code: 0, said: same });
  expect(await keptTallies(documents, office)).toEqual(await recount(documents, office));
  await documents.close();
}, 60_000);

test("counts an office of before there were standings, in a bounded number of lines, and one at a time", async () => {
  const store = join(folder, "old.db");
  const documents = openEmbedded({ file: store, nowMs: Date.now });
  await addPlannedOffice(documents);
  await addOffice(documents, "o2");
  const rows = Array.from({ length: 30 }, (_, code) => ({
    ...rowsOf(["Phòng A"])[0],
    ...{ line: code + 2, code: `C${code}`, name: `Nguyễn Văn An ${code}`, objectId: null, roles: null },
  }));
  const reading = { rows: rows as ReturnType<typeof rowsOf>, faultyLines: [] };
  await importAll(documents, { officeId: "o1", reading, jobId: "job:1" });
  for (const stored of await kept(documents, "standing"))
    await documents.batch(office, [{ do: "remove", id: stored.id, etag: stored.etag }]);
  const { code, said } = await run(store, "--office", "o1");
  expect(code).toBe(2);
  expect(said).toContain("Office o1: 30 people counted, 31 differences.");
  expect(said).toContain("… and 11 more");
  expect(said).toContain(
    "Not compared, because the next heartbeat is to build their tallies: 1 of the units.",
  );
  expect(said.split("\n").length).toBeLessThan(25);
  const all = await run(store, "--repair");
  expect(all.code).toBe(0);
  expect(all.said).toContain("Office o2: 0 people counted, 0 differences.");
  expect(await run(store, "--office", "o3")).toMatchObject({
    code: 1,
    said: expect.stringContaining("No office is “o3”."),
  });
  await addOffice(documents, "o4", "Sở o2");
  expect(await run(store, "--office", "Sở o2")).toMatchObject({
    code: 1,
    said: expect.stringContaining("give the id: o2, o4"),
  });
  expect(await run(join(folder, "none.db"))).toMatchObject({
    code: 1,
    said: expect.stringContaining("There is no store"),
  });
  await documents.close();
}, 60_000);

test("is told what to count, and says how to ask where it is not", () => {
  expect(readVerifyWish([])).toEqual({ office: null, isRepairing: false });
  expect(readVerifyWish(["--office", " Sở ", "--repair"])).toEqual({ office: "Sở", isRepairing: true });
  expect(() => readVerifyWish(["--office", " "])).toThrow("npm run tally:verify");
  expect(() => readVerifyWish(["--everything"])).toThrow("npm run tally:verify");
});
