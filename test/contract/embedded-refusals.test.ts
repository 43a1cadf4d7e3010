import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { useFolder } from "../support/store/use-folder.ts";
import { create, entry, put } from "../support/store/use-store.ts";

const broken = (message: RegExp) =>
  expect.objectContaining({ name: "StoreError", word: "broken", message: expect.stringMatching(message) });

describe("a file that is not the store's", () => {
  const folder = useFolder();

  /** Refused, and not a byte of it changed. */
  const expectRefused = (message: RegExp): void => {
    const before = readFileSync(folder.file());
    expect(() => folder.open()).toThrow(broken(message));
    expect(readFileSync(folder.file()).equals(before)).toBe(true);
  };

  const changed = async (sql: string): Promise<void> => {
    const documents = folder.open();
    await put(documents, "office:1", entry("kept"));
    await documents.close();
    const database = new DatabaseSync(folder.file());
    database.exec(sql);
    database.close();
  };

  it("is refused when a newer program wrote it, and stays that program's", async () => {
    await changed("PRAGMA user_version = 2; ALTER TABLE documents ADD COLUMN newer TEXT");
    expectRefused(/newer version \(2, known: 1\)/);
  });

  it("is refused when a newer program was killed before it emptied its log", async () => {
    await changed("PRAGMA wal_autocheckpoint = 0");
    const newer = new DatabaseSync(folder.file());
    newer.exec("PRAGMA user_version = 2");
    expectRefused(/newer version/);
    newer.close();
  });

  it("is refused when it belongs to another program", () => {
    const database = new DatabaseSync(folder.file());
    database.exec("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
    database.close();
    expectRefused(/another program/);
  });

  it("is refused when it is no database", () => {
    writeFileSync(folder.file(), "đây không phải là cơ sở dữ liệu\n".repeat(200));
    expectRefused(/damaged.*backup/);
  });

  it("is refused when it was cut short", async () => {
    await changed("");
    truncateSync(folder.file(), 5000);
    expectRefused(/damaged.*backup/);
  });

  it("is refused when it is a folder", () => {
    mkdirSync(folder.file());
    expect(() => folder.open()).toThrow(broken(/failed/));
  });
});

describe("a store", () => {
  const folder = useFolder();

  it("says that its file is damaged where it meets the damage, and stays up", async () => {
    const documents = folder.open();
    for (let at = 0; at < 20; at++)
      await put(documents, "office:1", entry(`note ${at}`, { body: { text: "x".repeat(999) } }));
    await documents.close();
    const bytes = readFileSync(folder.file());
    writeFileSync(folder.file(), bytes.fill(0xff, 4096));
    const damaged = folder.open();
    await expect(damaged.get("office:1", "note 1")).rejects.toEqual(broken(/damaged/));
    await expect(damaged.query("office:1", { kind: "note", limit: 9 })).rejects.toEqual(broken(/damaged/));
    await expect(damaged.batch("office:1", [create("new")])).rejects.toEqual(broken(/damaged/));
  });

  it("says so too of a document that is no longer JSON, and reads the others", async () => {
    const documents = folder.open();
    await put(documents, "office:1", entry("torn"));
    await put(documents, "office:1", entry("whole"));
    const database = new DatabaseSync(folder.file());
    database.exec("UPDATE documents SET body = '{\"a\":' WHERE id = 'torn'");
    database.close();
    await expect(documents.get("office:1", "torn")).rejects.toEqual(broken(/damaged/));
    expect(await documents.get("office:1", "whole")).toBeDefined();
  });

  it("gives no etag again that it gave before it was opened anew", async () => {
    const etags = new Set<string>();
    for (let opening = 0; opening < 3; opening++) {
      const documents = folder.open();
      for (let at = 0; at < 10; at++)
        etags.add(await put(documents, `office:${opening}`, entry(`note ${at}`)));
      await documents.close();
    }
    expect(etags.size).toBe(30);
  });

  it("is made with its folder, for its owner alone", async () => {
    await folder.open().close();
    expect(statSync(folder.file()).mode & 0o777).toBe(0o600);
  });

  it("refuses work once it is closed, and may be closed twice", async () => {
    const documents = folder.open();
    const last = documents.batch("office:1", [create("last")]);
    await documents.close();
    await documents.close();
    expect(await last).toMatchObject({ ok: true });
    await expect(documents.get("office:1", "last")).rejects.toEqual(broken(/closed/));
    await expect(documents.batch("office:1", [create("more")])).rejects.toEqual(broken(/closed/));
    expect(await folder.open().get("office:1", "last")).toBeDefined();
  });
});
