import type { Order } from "../container-definition.ts";
import { type Cursor, createCursor } from "./create-cursor.ts";
import { parseCondition, parseOperand } from "./parse-condition.ts";
import { parsePath } from "./parse-path.ts";
import type { Projection, SqlQuery } from "./query.ts";

/**
 * A query of this form, and of no other: `SELECT [TOP n] *|c.a, c.b|VALUE c|VALUE c.a|VALUE COUNT(1) FROM c [WHERE …]
 * [ORDER BY c.a, …] [OFFSET n LIMIT m]`, with AND, OR, NOT, comparisons, IN, IS_DEFINED and STARTSWITH.
 * @throws Refusal for anything else.
 */
export const parseQuery = (sql: string): SqlQuery => {
  const cursor = createCursor(sql);
  cursor.expect("SELECT");
  const top = cursor.take("TOP") ? parseOperand(cursor) : undefined;
  const projection = parseProjection(cursor);
  cursor.expect("FROM", "C");
  const where = cursor.take("WHERE") ? parseCondition(cursor) : undefined;
  const orderBy = cursor.take("ORDER") ? parseOrders(cursor) : [];
  const offset = cursor.take("OFFSET") ? parseOperand(cursor) : undefined;
  if (offset !== undefined) cursor.expect("LIMIT");
  const limit = offset === undefined ? top : parseOperand(cursor);
  if (offset !== undefined && top !== undefined) cursor.fail("TOP or OFFSET, not both");
  if (!cursor.isAtEnd()) cursor.fail("the end");
  return { projection, where, orderBy, offset, limit };
};

const parseProjection = (cursor: Cursor): Projection => {
  if (cursor.take("*")) return { is: "all" };
  if (cursor.take("VALUE")) {
    if (!cursor.take("COUNT")) return cursor.isNext("FROM", 1) ? parseWhole(cursor) : parseValue(cursor);
    cursor.expect("(", "1", ")");
    return { is: "count" };
  }
  const paths = [parsePath(cursor)];
  while (cursor.take(",")) {
    if (cursor.isNext("[")) return parsePayload(cursor, paths);
    paths.push(parsePath(cursor));
  }
  return { is: "paths", paths };
};

const parseWhole = (cursor: Cursor): Projection => {
  cursor.expect("C");
  return { is: "all" };
};

const parseValue = (cursor: Cursor): Projection => ({ is: "value", path: parsePath(cursor) });

/** What `plan-query.ts` writes: `c._rid, [{"item": c.a}, …] AS orderByItems, c AS payload`. */
const parsePayload = (cursor: Cursor, before: readonly (readonly string[])[]): Projection => {
  if (before.length !== 1 || before[0]?.join() !== "_rid") cursor.fail("c._rid alone before orderByItems");
  const orderBy: (readonly string[])[] = [];
  cursor.expect("[");
  do {
    cursor.expect("{");
    if (cursor.takeKind("text") !== "item") cursor.fail('"item"');
    cursor.expect(":");
    orderBy.push(parsePath(cursor));
    cursor.expect("}");
  } while (cursor.take(","));
  cursor.expect("]", "AS", "ORDERBYITEMS", ",", "C", "AS", "PAYLOAD");
  return { is: "payload", orderBy };
};

const parseOrders = (cursor: Cursor): readonly Order[] => {
  cursor.expect("BY");
  const orders: Order[] = [];
  do {
    const path = parsePath(cursor);
    const isDescending = cursor.take("DESC");
    if (!isDescending) cursor.take("ASC");
    orders.push({ path, isDescending });
  } while (cursor.take(","));
  return orders;
};
