import type { Cursor } from "./create-cursor.ts";
import { parsePath } from "./parse-path.ts";
import type { Comparison, Condition, Operand } from "./query.ts";

/** Conditions joined by OR, of conditions joined by AND. */
export const parseCondition = (cursor: Cursor): Condition => {
  let one = parseAll(cursor);
  while (cursor.take("OR")) one = { is: "or", one, other: parseAll(cursor) };
  return one;
};

const parseAll = (cursor: Cursor): Condition => {
  let one = parseOne(cursor);
  while (cursor.take("AND")) one = { is: "and", one, other: parseOne(cursor) };
  return one;
};

const parseOne = (cursor: Cursor): Condition => {
  if (cursor.take("NOT")) return { is: "not", one: parseOne(cursor) };
  if (cursor.take("(")) {
    const one = parseCondition(cursor);
    cursor.expect(")");
    return one;
  }
  if (cursor.take("IS_DEFINED")) {
    cursor.expect("(");
    const path = parsePath(cursor);
    cursor.expect(")");
    return { is: "defined", path };
  }
  if (cursor.take("STARTSWITH")) {
    cursor.expect("(");
    const one = parseOperand(cursor);
    cursor.expect(",");
    const other = parseOperand(cursor);
    cursor.expect(")");
    return { is: "startsWith", one, other };
  }
  return parseComparison(cursor);
};

const comparisons: readonly Comparison[] = ["<=", ">=", "!=", "=", "<", ">"];

const parseComparison = (cursor: Cursor): Condition => {
  const one = parseOperand(cursor);
  if (cursor.take("IN")) {
    cursor.expect("(");
    const among = [parseOperand(cursor)];
    while (cursor.take(",")) among.push(parseOperand(cursor));
    cursor.expect(")");
    return { is: "in", one, among };
  }
  const by = cursor.take("<>") ? "!=" : comparisons.find((sign) => cursor.take(sign));
  if (by !== undefined) return { is: "compare", by, one, other: parseOperand(cursor) };
  if (one.is === "value" && typeof one.value === "boolean") return { is: "always", value: one.value };
  return cursor.fail("a comparison");
};

/** A parameter, a literal or a path. */
export const parseOperand = (cursor: Cursor): Operand => {
  const name = cursor.takeKind("parameter");
  if (name !== undefined) return { is: "parameter", name };
  const text = cursor.takeKind("text");
  if (text !== undefined) return { is: "value", value: text };
  const number = cursor.takeKind("number");
  if (number !== undefined) return { is: "value", value: Number(number) };
  if (cursor.take("TRUE")) return { is: "value", value: true };
  if (cursor.take("FALSE")) return { is: "value", value: false };
  if (cursor.take("NULL")) return { is: "value", value: null };
  return { is: "path", path: parsePath(cursor) };
};
