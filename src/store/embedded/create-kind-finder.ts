import type { DatabaseSync } from "node:sqlite";

/** Finds the first kind after another that a partition's rows have, or undefined. */
export const createKindFinder = (database: DatabaseSync, nowMs: () => number) => {
  const select = database.prepare(
    `SELECT kind FROM documents INDEXED BY by_kind
     WHERE partition = ? AND kind > ? AND (expires_at_ms IS NULL OR expires_at_ms > ?)
     ORDER BY kind LIMIT 1`,
  );
  return (partition: string, after: string): string | undefined => {
    const kind = select.get(partition, after, nowMs())?.["kind"];
    return typeof kind === "string" ? kind : undefined;
  };
};
