import type { Condition, Operand } from "./query.ts";

/** Every path that a condition looks at. */
export const pathsOf = (condition: Condition | undefined): readonly (readonly string[])[] => {
  switch (condition?.is) {
    case "and":
    case "or":
      return [...pathsOf(condition.one), ...pathsOf(condition.other)];
    case "not":
      return pathsOf(condition.one);
    case "defined":
      return [condition.path];
    case "in":
      return [condition.one, ...condition.among].flatMap(pathIn);
    case "compare":
    case "startsWith":
      return [condition.one, condition.other].flatMap(pathIn);
    default:
      return [];
  }
};

const pathIn = (operand: Operand): readonly (readonly string[])[] =>
  operand.is === "path" ? [operand.path] : [];
