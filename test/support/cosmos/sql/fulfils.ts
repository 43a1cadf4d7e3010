import { refusal } from "../answer.ts";
import { compareValues, rankOf, valueAt } from "./compare-values.ts";
import type { Comparison, Condition, Operand, Parameters } from "./query.ts";

/** Whether a document fulfils a condition; undefined is neither, so it is not found, and NOT does not find it either. */
export const fulfils = (condition: Condition, document: unknown, parameters: Parameters): boolean =>
  judge(condition, document, parameters) === true;

const judge = (condition: Condition, document: unknown, parameters: Parameters): boolean | undefined => {
  const valueIn = (operand: Operand) => operandValue(operand, document, parameters);
  const inner = (one: Condition) => judge(one, document, parameters);
  switch (condition.is) {
    case "always":
      return condition.value;
    case "and":
      return both(inner(condition.one), inner(condition.other));
    case "or":
      return not(both(not(inner(condition.one)), not(inner(condition.other))));
    case "not":
      return not(inner(condition.one));
    case "defined":
      return valueAt(document, condition.path) !== undefined;
    case "startsWith":
      return startsWith(valueIn(condition.one), valueIn(condition.other));
    case "in":
      return condition.among.some((other) => compare("=", valueIn(condition.one), valueIn(other)) === true);
    case "compare":
      return compare(condition.by, valueIn(condition.one), valueIn(condition.other));
  }
};

const not = (one: boolean | undefined): boolean | undefined => (one === undefined ? undefined : !one);

const both = (one: boolean | undefined, other: boolean | undefined): boolean | undefined => {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
};

const startsWith = (text: unknown, begin: unknown): boolean | undefined =>
  typeof text === "string" && typeof begin === "string" ? text.startsWith(begin) : undefined;

/** A comparison of values of different types is neither true nor false. */
const compare = (by: Comparison, one: unknown, other: unknown): boolean | undefined => {
  if (one === undefined || other === undefined || rankOf(one) !== rankOf(other)) return undefined;
  const order = compareValues(one, other);
  const held: Record<Comparison, boolean> = {
    "=": order === 0,
    "!=": order !== 0,
    "<": order < 0,
    "<=": order <= 0,
    ">": order > 0,
    ">=": order >= 0,
  };
  return held[by];
};

/** What an operand stands for; `document` is undefined where none is meant. */
export const operandValue = (operand: Operand, document: unknown, parameters: Parameters): unknown => {
  if (operand.is === "value") return operand.value;
  if (operand.is === "path") return valueAt(document, operand.path);
  if (!parameters.has(operand.name)) throw refusal(400, `The parameter ${operand.name} was not given.`);
  return parameters.get(operand.name);
};
