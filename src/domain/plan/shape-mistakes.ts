import type { z } from "zod";
import type { PlanMistake } from "./plan-mistake.ts";
import { pathText, valueAt, valueText } from "./plan-mistake.ts";

const pathsOf = (issue: z.core.$ZodIssue): PropertyKey[][] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Every mistake of form that the schema found, each field once per thing that would be right. */
export const shapeMistakes = (error: z.ZodError, input: unknown): PlanMistake[] => {
  const mistakes = error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({
      path: pathText(path),
      value: valueText(valueAt(input, path)),
      expected: issue.message,
    })),
  );
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
};
