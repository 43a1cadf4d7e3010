import { refusal } from "./answer.ts";
import { operandValue } from "./sql/fulfils.ts";
import { parseQuery } from "./sql/parse-query.ts";
import type { Operand, Parameters, SqlQuery } from "./sql/query.ts";

/** What the SDK needs to ask each range by itself and to put the answers in order. */
export const planQuery = (sql: string, parameters: Parameters): object => {
  const query = parseQuery(sql);
  if (query.projection.is === "count") throw refusal(400, "The stand-in does not count across partitions.");
  const numberOf = (operand: Operand | undefined) =>
    operand === undefined ? null : operandValue(operand, undefined, parameters);
  const isTop = query.offset === undefined;
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: "None",
      top: isTop ? numberOf(query.limit) : null,
      offset: numberOf(query.offset),
      limit: isTop ? null : numberOf(query.limit),
      orderBy: query.orderBy.map(({ isDescending }) => (isDescending ? "Descending" : "Ascending")),
      orderByExpressions: query.orderBy.map(({ path }) => pathText(path)),
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: [],
      groupByAliasToAggregateType: {},
      rewrittenQuery: query.orderBy.length > 0 || !isTop ? rewritten(sql, query, parameters) : "",
      hasSelectValue: query.projection.is === "value",
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
  };
};

/** Whether a query without partition can only be answered by the client's putting together what ranges give. */
export const needsPlan = (sql: string): boolean => {
  const { orderBy, limit, projection } = parseQuery(sql);
  return orderBy.length > 0 || limit !== undefined || projection.is === "count";
};

const pathText = (path: readonly string[]): string => `c${path.map((name) => `["${name}"]`).join("")}`;

const filterMark = "{documentdb-formattableorderbyquery-filter}";

/** Each range gives as many as could be wanted in all, from its own first. */
const rewritten = (sql: string, { orderBy, offset, limit }: SqlQuery, parameters: Parameters): string => {
  const items = orderBy.map(({ path }) => `{"item": ${pathText(path)}}`).join(", ");
  const select =
    orderBy.length > 0 ? `SELECT c._rid, [${items}] AS orderByItems, c AS payload FROM c` : "SELECT * FROM c";
  if (!/\bSELECT\s+(\*|VALUE\s+c)\s+FROM\s+c\b/i.test(sql.replace(/\bTOP\s+\S+\s+/i, ""))) {
    throw refusal(400, `Across partitions the stand-in orders and limits whole documents only: ${sql}`);
  }
  const where = /\bWHERE\b([\s\S]*?)(?=\bORDER\s+BY\b|\bOFFSET\b|$)/i.exec(sql)?.[1]?.trim();
  const order = orderBy.map(({ path, isDescending }) => `${pathText(path)} ${isDescending ? "DESC" : "ASC"}`);
  const most = [offset, limit]
    .filter((operand) => operand !== undefined)
    .reduce((sum, operand) => sum + Number(operandValue(operand, undefined, parameters)), 0);
  return [
    select,
    `WHERE (${where ?? "true"})${orderBy.length > 0 ? ` AND (${filterMark})` : ""}`,
    order.length > 0 ? `ORDER BY ${order.join(", ")}` : "",
    limit === undefined ? "" : `OFFSET 0 LIMIT ${most}`,
  ]
    .filter(Boolean)
    .join(" ");
};
