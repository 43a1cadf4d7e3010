import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store-error.ts";
import { schema, schemaVersion, storeMark } from "./schema.ts";
import { isBusy, toStoreError } from "./to-store-error.ts";

/** How long opening waits for another process, in ms; it happens once, before anybody is served. */
const openingBusyMs = 2000;

/** How long one attempt blocks the process for another one's commit, in ms; longer waits are `whenFree`'s. */
const attemptBusyMs = 5;

/**
 * The database in `file`, ready for documents; made where there is none, readable by its owner alone.
 * @throws StoreError `broken` when it is damaged, foreign or of a newer program (it is left as it is), `in-use`
 * when another process holds it.
 */
export const openFile = (file: string): DatabaseSync => {
  const byMs = performance.now() + openingBusyMs;
  for (;;) {
    try {
      if (file !== ":memory:") refuseForeign(file);
      return prepared(new DatabaseSync(file, { timeout: openingBusyMs }), file);
    } catch (error) {
      if (!isBusy(error)) throw toStoreError(error, file);
      if (performance.now() < byMs) {
        // Two that make the same file at once: SQLite refuses one of them without any wait.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attemptBusyMs);
        continue;
      }
      const problem = `Another program holds the store ${file}; stop it, then start again.`;
      throw new StoreError("in-use", problem, { cause: error });
    }
  }
};

/** Looked at read-only, so that a refused file is not changed. */
const refuseForeign = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  if (statSync(file).size === 0) return;
  const database = new DatabaseSync(file, { readOnly: true, timeout: openingBusyMs });
  try {
    versionOf(database, file);
  } finally {
    database.close();
  }
};

/** 0 where nothing was stored yet. */
const versionOf = (database: DatabaseSync, file: string): number => {
  const found = database
    .prepare(
      `SELECT application_id AS mark, user_version AS version, (SELECT count(*) FROM sqlite_schema) AS parts
       FROM pragma_application_id, pragma_user_version`,
    )
    .get() as { mark: number; version: number; parts: number };
  if (found.mark === 0 && found.version === 0 && found.parts === 0) return 0;
  if (found.mark !== storeMark) {
    const problem = `${file} belongs to another program; name another file for the store.`;
    throw new StoreError("broken", problem, { flaws: ["foreign"] });
  }
  if (found.version > schemaVersion) {
    const problem = `${file} was written by a newer version (${found.version}, known: ${schemaVersion}); start that one.`;
    throw new StoreError("broken", problem, { flaws: ["newer"] });
  }
  return found.version;
};

const prepared = (database: DatabaseSync, file: string): DatabaseSync => {
  try {
    const { journal_mode } = database.prepare("PRAGMA journal_mode = WAL").get() ?? {};
    if (journal_mode !== "wal" && file !== ":memory:") {
      throw new StoreError("broken", `${file} lies where SQLite has no WAL; put it on a local disk.`);
    }
    database.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000");
    // One that is made already is opened without asking for the write lock, which others may keep busy for long.
    if (versionOf(database, file) === 0) {
      database.exec("BEGIN IMMEDIATE");
      if (versionOf(database, file) === 0) database.exec(schema);
      database.exec("COMMIT");
    }
    database.exec(`PRAGMA busy_timeout = ${attemptBusyMs}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
