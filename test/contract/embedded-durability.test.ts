import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Documents, Operation } from "../../src/store/documents.ts";
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
    expect(writtenCount).toBeGreaterThan(50);
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
    let isRefused = false;
    const refusal = documents.batch("office:1", [create("late")]).catch((error: unknown) => {
      isRefused = true;
      return error;
    });
    await sleep(50);
    expect(await documents.get("office:1", "there")).toBeDefined();
    expect(isRefused).toBe(false);
    expect(await refusal).toMatchObject({ name: "StoreError", word: "busy" });
    expect(performance.now() - startedAt).toBeLessThan(5000);
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
    await writeAndRemoveOften(documents);
    await documents.scrub();
    const kept = await pagesOf((one) => documents.query("office:1", one), { kind: "note", limit: 100 });
    const inFiles = new Set(folder.bytes().match(/mark-\d+-mark/g));
    expect(inFiles).toEqual(new Set(kept.flatMap(({ body }) => String(body["text"]).split(" "))));
    expect(await documents.batch("office:1", [create("again")])).toMatchObject({ ok: true });
  });
});

/** Bodies grow and shrink in a pseudo-random order, so that pages are split, joined and filled again. */
const writeAndRemoveOften = async (documents: Documents): Promise<void> => {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const held = new Map<string, string>();
  for (let round = 0; round < 300; round++) {
    const ids = new Set(Array.from({ length: 12 }, () => `note:${random(600)}`));
    const operations = [...ids].map((id, at): Operation => {
      const text = Array(1 + random(random(8) === 0 ? 600 : 60))
        .fill(`mark-${round * 100 + at}-mark`)
        .join(" ");
      const etag = held.get(id);
      if (!etag) return create(id, { body: { text } });
      return random(3)
        ? { do: "remove", id, etag }
        : { do: "replace", entry: entry(id, { body: { text } }), etag };
    });
    const etags = etagsOf(await documents.batch("office:1", operations));
    [...ids].forEach((id, at) => {
      if (etags[at]) held.set(id, etags[at]);
      else held.delete(id);
    });
  }
};

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
