import type { DatabaseSync } from "node:sqlite";
import type { Stored } from "../documents.ts";
import { type Row, rowColumns, toStored } from "./row.ts";

/** Reads one document, or undefined. */
export const createReader = (database: DatabaseSync, nowMs: () => number) => {
  const select = database.prepare(
    `SELECT ${rowColumns} FROM documents
     WHERE partition = ? AND id = ? AND (expires_at_ms IS NULL OR expires_at_ms > ?)`,
  );
  return (partition: string, id: string): Stored | undefined => {
    const row = select.get(partition, id, nowMs()) as Row | undefined;
    return row && toStored(row);
  };
};
