import type { DatabaseSync } from "node:sqlite";

/** Deletes at most `limit` documents that have expired, the oldest first; gives how many. */
export const createSweep = (database: DatabaseSync, nowMs: () => number) => {
  const deleteExpired = database.prepare(
    `DELETE FROM documents WHERE rowid IN (
       SELECT rowid FROM documents WHERE expires_at_ms <= ? ORDER BY expires_at_ms LIMIT ? + 0)`,
  );
  return (limit: number): number => Number(deleteExpired.run(nowMs(), limit).changes);
};
