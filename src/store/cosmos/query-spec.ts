import type { SqlParameter, SqlQuerySpec } from "@azure/cosmos";
import { readContinuation } from "../continuation.ts";
import type { Query } from "../documents.ts";
import { noDueMs } from "./resource.ts";

type Clause = readonly [text: string, ...values: SqlParameter[]];

/**
 * The query in Cosmos DB's SQL. Each page begins by the place of the last document of the one before, not by a token of
 * the server, so that others may write in between. The order names every path of a composite index, which is what makes
 * the index serve filter and order both.
 * @see https://learn.microsoft.com/azure/cosmos-db/index-policy#composite-indexes
 */
export const toQuerySpec = (query: Query, isEverywhere: boolean): SqlQuerySpec => {
  const clauses = clausesOf(query, isEverywhere);
  const where = clauses.map(([text]) => text).join(" AND ");
  const order = ["kind", ...(query.state === undefined ? [] : ["state"]), "dueMs", "id", "p"];
  return {
    query: `SELECT * FROM c WHERE ${where} ORDER BY ${order.map((path) => `c.${path} ASC`).join(", ")}`,
    parameters: clauses.flatMap(([, ...values]) => values),
  };
};

const clausesOf = (query: Query, isEverywhere: boolean): readonly Clause[] => {
  const { kind, state, idPrefix = "", dueUpToMs, after } = query;
  const place = after === undefined ? undefined : readContinuation(after);
  const leastMs = dueUpToMs === undefined ? noDueMs : 0;
  const clauses: (Clause | undefined)[] = [
    ["c.kind = @kind", { name: "@kind", value: kind }],
    state === undefined ? undefined : ["c.state = @state", { name: "@state", value: state }],
    idPrefix === "" ? undefined : ["STARTSWITH(c.id, @prefix)", { name: "@prefix", value: idPrefix }],
    ["c.dueMs >= @dueMs", { name: "@dueMs", value: place?.dueMs ?? leastMs }],
    dueUpToMs === undefined
      ? undefined
      : ["c.dueMs <= @upToMs", { name: "@upToMs", value: finite(dueUpToMs) }],
    place && behind(place, isEverywhere),
  ];
  return clauses.filter((clause) => clause !== undefined);
};

const behind = ({ id, partition }: { id: string; partition: string }, isEverywhere: boolean): Clause =>
  isEverywhere
    ? [
        "(c.dueMs > @dueMs OR c.id > @id OR (c.id = @id AND c.p > @p))",
        { name: "@id", value: id },
        { name: "@p", value: partition },
      ]
    : ["(c.dueMs > @dueMs OR c.id > @id)", { name: "@id", value: id }];

/** JSON knows no infinity; beyond the last moment of a date there is nothing. */
const finite = (ms: number): number => Math.min(Math.max(ms, -1), Number.MAX_SAFE_INTEGER);
