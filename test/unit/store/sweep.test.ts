import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { useFolder } from "../../support/store/use-folder.ts";
import { create, entry, put } from "../../support/store/use-store.ts";

describe("expired documents", () => {
  const folder = useFolder();
  let nowMs = 0;

  const rowCount = (): unknown => {
    const database = new DatabaseSync(folder.file());
    const count = database.prepare("SELECT count(*) AS count FROM documents").get()?.["count"];
    database.close();
    return count;
  };

  it("are deleted by a sweep, no more of them than it is told, and nothing else", async () => {
    const documents = folder.open(() => nowMs);
    const notes = Array.from({ length: 10 }, (_, at) => create(`short ${at}`, { ttlSeconds: 60 }));
    await documents.batch("office:1", [...notes, create("long", { ttlSeconds: 3600 }), create("kept")]);
    expect(await documents.sweep(99)).toBe(0);
    nowMs += 60_000;
    expect(await documents.sweep(4)).toBe(4);
    expect(rowCount()).toBe(8);
    expect(await documents.sweep(99)).toBe(6);
    expect(await documents.sweep(99)).toBe(0);
    expect(rowCount()).toBe(2);
  });

  it("never pile up, for writing others deletes them", async () => {
    const documents = folder.open(() => nowMs);
    for (let at = 0; at < 400; at++) {
      nowMs += 10_000;
      await put(documents, "office:1", entry(`receipt ${at}`, { ttlSeconds: 60 }));
    }
    expect(rowCount()).toBeLessThan(150);
  });
});
