import { readFileSync } from "node:fs";
import type { Action } from "./play-actions.ts";

/** What every action cost when that was last looked at, one a line. */
export const figuresFile = new URL("figures.jsonl", import.meta.url);

export const readmeFile = new URL("../../../README.md", import.meta.url);

const [begin, end] = ["<!-- npm run cost:table -- --keep -->\n\n", "\n\n<!-- end -->"];

/** The table that stands in the README. @throws where there is no place for it */
export const tableIn = (readme: string): string => {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table: ${begin}`);
  return readme.slice(from + begin.length, to);
};

/** The README with another table. */
export const withTable = (readme: string, table: string): string =>
  readme.replace(`${begin}${tableIn(readme)}${end}`, () => `${begin}${table}${end}`);

/** What every action cost when that was last looked at. */
export const readFigures = (): readonly Action[] =>
  readFileSync(figuresFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Action);
