import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { readContinuation, toContinuation } from "../continuation.ts";
import type { Page, Query } from "../documents.ts";
import { endOfPrefix } from "./end-of-prefix.ts";
import { type Row, rowColumns } from "./row.ts";
import { noDueMs } from "./schema.ts";

type Condition = readonly [text: string, ...values: SQLInputValue[]];

type Scope = { readonly partition: string | undefined; readonly nowMs: number };

/** Finds a page of rows, in one partition or, where none is named, in all. */
export const createFinder = (database: DatabaseSync) => {
  const statements = new Map<string, StatementSync>();

  const prepared = (text: string): StatementSync => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };

  return (query: Query, scope: Scope): Page<Row> => {
    const [text, ...values] = statementFor(query, scope);
    const rows = prepared(text).all(...values) as Row[];
    const found = rows.slice(0, query.limit);
    const last = found.at(-1);
    if (rows.length === found.length || !last) return { found };
    return { found, after: toContinuation({ dueMs: last.due_ms, id: last.id, partition: last.partition }) };
  };
};

/**
 * Asks for one more than the page holds, to know whether it is the last. A bare `LIMIT ?` is looked at by the
 * planner, which then prepares the statement anew for each value.
 */
export const statementFor = (query: Query, scope: Scope): Condition => {
  const order = scope.partition === undefined ? "due_ms, id, partition" : "due_ms, id";
  const conditions = conditionsOf(query, scope);
  const where = conditions.map(([text]) => text).join(" AND ");
  const values = conditions.flatMap(([, ...values]) => values);
  const text = `SELECT ${rowColumns} FROM documents INDEXED BY ${indexFor(query, scope)}
    WHERE ${where} ORDER BY ${order} LIMIT ? + 0`;
  return [text, ...values, query.limit + 1];
};

/** A prefix is nearly always the narrowest; without it the index gives the order too. */
const indexFor = ({ idPrefix, state }: Query, { partition }: Scope): string => {
  if (partition === undefined) return "by_kind_everywhere";
  if (idPrefix) return "by_id";
  return state === undefined ? "by_kind" : "by_state";
};

const conditionsOf = (query: Query, { partition, nowMs }: Scope): readonly Condition[] => {
  const { kind, state, idPrefix = "", dueUpToMs } = query;
  const end = endOfPrefix(idPrefix);
  const conditions: (Condition | undefined)[] = [
    partition === undefined ? undefined : ["partition = ?", partition],
    ["kind = ?", kind],
    state === undefined ? undefined : ["state = ?", state],
    dueUpToMs === undefined ? undefined : ["due_ms <= ?", dueUpToMs],
    idPrefix === "" ? undefined : ["id >= ?", idPrefix],
    end === undefined ? undefined : ["id < ?", end],
    beginOf(query, partition),
    ["(expires_at_ms IS NULL OR expires_at_ms > ?)", nowMs],
  ];
  return conditions.filter((condition) => condition !== undefined);
};

/** Ids are never empty, so the first page begins behind the empty one. */
const beginOf = ({ after, dueUpToMs }: Query, partition: string | undefined): Condition => {
  const first = { dueMs: dueUpToMs === undefined ? noDueMs : 0, id: "", partition: "" };
  const begin = after === undefined ? first : readContinuation(after);
  return partition === undefined
    ? ["(due_ms, id, partition) > (?, ?, ?)", begin.dueMs, begin.id, begin.partition]
    : ["(due_ms, id) > (?, ?)", begin.dueMs, begin.id];
};
