import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Documents } from "../../src/store/documents.ts";
import { runChild } from "../support/store/run-child.ts";
import { useFolder } from "../support/store/use-folder.ts";
import { create, entry, etagsOf, idsOf, pagesOf, put } from "../support/store/use-store.ts";

const lanes = ["lane:a", "lane:b", "lane:c"];

describe("kill -9", () => {
  const folder = useFolder();

  it("loses nothing acknowledged and leaves no half batch, ten times over", async () => {
    const acknowledged = new Map(lanes.map((lane) => [lane, 0]));
    let writtenCount = 0;
    for (let kill = 0; kill < 10; kill++) {
      const child = runChild("lanes-child.ts", folder.file());
      child.process.stdout?.once("data", () =>
        setTimeout(() => child.process.kill("SIGKILL"), 10 + kill * 15),
      );
      for (const line of await child.ended) {
        const [lane = "", count] = line.split(" ");
        acknowledged.set(lane, Number(count));
        writtenCount++;
      }
      expect(child.process.signalCode).toBe("SIGKILL");
      expect(integrityOf(folder.file())).toBe("ok");
      const documents = folder.open();
      for (const [lane, count] of acknowledged) await expectWholeLane(documents, lane, count);
      await documents.close();
    }
    expect(writtenCount).toBeGreaterThan(200);
  });
});

describe("a second process", () => {
  const folder = useFolder();

  it("adds to the same document, from the first moment of the file on, and no addition is lost", async () => {
    const children = [1, 2].map(() => runChild("adding-child.ts", folder.file(), "400"));
    await Promise.all(children.map(({ ended }) => ended));
    expect(children.map((child) => child.process.exitCode)).toEqual([0, 0]);
    expect(await folder.open().get("office:1", "sum")).toMatchObject({ body: { sum: 800 } });
    expect(integrityOf(folder.file())).toBe("ok");
  });

  it("is waited for while it writes for a moment", async () => {
    const documents = folder.open();
    const other = holdWriteLock(folder.file());
    const writing = documents.batch("office:1", [create("patient")]);
    await sleep(300);
    other.exec("COMMIT");
    other.close();
    expect(await writing).toMatchObject({ ok: true });
  });

  it("makes a write `busy` after two seconds, in which reads are served and nothing is written", async () => {
    const documents = folder.open();
    await put(documents, "office:1", entry("there"));
    const other = holdWriteLock(folder.file());
    const startedAt = performance.now();
    const writing = documents.batch("office:1", [create("late")]);
    const refusal = expect(writing).rejects.toMatchObject({ name: "StoreError", word: "busy" });
    await sleep(50);
    expect(await documents.get("office:1", "there")).toBeDefined();
    expect(performance.now() - startedAt).toBeLessThan(1000);
    await refusal;
    expect(performance.now() - startedAt).toBeLessThan(2500);
    other.exec("COMMIT");
    other.close();
    expect(await documents.get("office:1", "late")).toBeUndefined();
    expect(await documents.batch("office:1", [create("late")])).toMatchObject({ ok: true });
  });

  it("that has the file to itself is named when ours starts", async () => {
    await folder.open().close();
    const other = new DatabaseSync(folder.file());
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    expect(() => folder.open()).toThrow(expect.objectContaining({ name: "StoreError", word: "in-use" }));
    other.close();
    expect(await folder.open().get("office:1", "a")).toBeUndefined();
  });
});

describe("what was removed", () => {
  const folder = useFolder();
  const secret = "bí mật của Nguyễn Văn An";

  it("is in no file once the store is closed", async () => {
    const documents = folder.open();
    const etag = await put(
      documents,
      "office:1",
      entry("note:an", { body: { secret, long: "y".repeat(9000) } }),
    );
    const replaced = entry("note:an", { body: { secret: "khác" } });
    const [next = ""] = etagsOf(
      await documents.batch("office:1", [{ do: "replace", entry: replaced, etag }]),
    );
    await put(documents, "office:1", entry("note:binh", { body: { kept: "giữ lại" } }));
    expect(folder.bytes()).toContain(Buffer.from(secret).toString("latin1"));
    etagsOf(await documents.batch("office:1", [{ do: "remove", id: "note:an", etag: next }]));
    await documents.close();
    expect(folder.bytes()).not.toContain(Buffer.from(secret).toString("latin1"));
    expect(folder.bytes()).not.toContain("yyyyyyyy");
    expect(folder.bytes()).not.toContain("note:an");
    expect(folder.bytes()).toContain("note:binh");
  });

  it("leaves nothing after a scrub, however the pages were split, while the store goes on", async () => {
    const documents = folder.open();
    for (let round = 0; round < 300; round++) {
      const ids = Array.from(
        { length: 8 },
        (_, at) => `note:${(round * 7919 + at * 104729) % 9973}:${round}:${at}`,
      );
      const text = `MARK${round}`.repeat(1 + ((round * 31) % 120));
      await documents.batch(
        "office:1",
        ids.map((id) => create(id, { body: { text } })),
      );
    }
    const all = await pagesOf((one) => documents.query("office:1", one), { kind: "note", limit: 100 });
    for (const { id, etag } of all.filter((_, at) => at % 50 !== 0)) {
      etagsOf(await documents.batch("office:1", [{ do: "remove", id, etag }]));
    }
    await documents.scrub();
    const left = new Set(idsOf(all.filter((_, at) => at % 50 === 0)));
    const inFiles = new Set(folder.bytes().match(/note:\d+:\d+:\d/g));
    expect(inFiles).toEqual(left);
    expect(await documents.batch("office:1", [create("note:again")])).toMatchObject({ ok: true });
  });
});

const integrityOf = (file: string): unknown => {
  const database = new DatabaseSync(file);
  const answer = database.prepare("PRAGMA integrity_check").get()?.["integrity_check"];
  database.close();
  return answer;
};

const holdWriteLock = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec("BEGIN IMMEDIATE");
  return database;
};

/** As many rows as the lane's own number says, and at least those acknowledged. */
const expectWholeLane = async (
  documents: Documents,
  lane: string,
  acknowledgedCount: number,
): Promise<void> => {
  const count = Number((await documents.get("office:1", lane))?.body["count"] ?? 0);
  expect(count).toBeGreaterThanOrEqual(acknowledgedCount);
  const rows = await pagesOf((one) => documents.query("office:1", one), {
    kind: "row",
    state: lane,
    limit: 1000,
  });
  expect(idsOf(rows)).toEqual(Array.from({ length: count }, (_, at) => `${lane}:${at + 1}`));
};
