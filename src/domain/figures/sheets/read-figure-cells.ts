import { readRating } from "../../evidence/sheets/cell-words.ts";
import type { EmulationPlan } from "../../plan/plan.ts";
import type { Target } from "../../plan/target.ts";
import { ok, type Result, refused } from "../../result.ts";
import { foldWords } from "../../roster/fold-words.ts";
import { readCellDay } from "../../roster/read-cell-day.ts";
import { shownText, textFault } from "../../roster/text-fault.ts";
import type { FigureSaid } from "../check-figure.ts";
import { figureAsked } from "../figure-asked.ts";
import { wholePeriod } from "../figure-periods.ts";
import { blankFigure, type FigureContent } from "../figure-record.ts";
import { readFigure } from "../read-figure.ts";
import type { FigureColumn, FigureLine } from "./read-figure-lines.ts";

/** Why a cell can't be read. */
export type FigureCellFault = "figure-cell" | "figure-cell-missing";

/** Letters of a source, and of the name of a collective, at most. */
export const mostSource = 300;
export const mostOf = 120;

const wholeWords = new Set(["ca giai doan", "ca ky", "ca nhiem ky", "the whole time", "whole"]);

const quarterSigns: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** The period that a cell names, of those that the target has; a blank one is the newest. */
const readPeriod = (
  text: string,
  { phases }: EmulationPlan,
  periods: readonly string[],
): string | undefined => {
  const words = foldWords(text);
  if (words === "") return periods[0];
  const [, year] = /^(?:nam |year )?(\d{4})$/.exec(words) ?? [];
  const [, quarter, ofYear] = /^(?:quy|q|quarter) ?(iv|i{1,3}|[1-4]) (?:nam )?(\d{4})$/.exec(words) ?? [];
  const phase = phases.find(({ id, name }) => foldWords(name) === words || foldWords(id) === words);
  const named = [
    year,
    quarter && `${ofYear}-Q${quarterSigns[quarter] ?? quarter}`,
    phase && `phase:${phase.id}`,
    wholeWords.has(words) ? wholePeriod : undefined,
  ];
  return named.find((one) => one !== undefined && periods.includes(one));
};

const assessments: Readonly<Record<string, FigureContent["assessment"]>> = {
  dat: "onTrack",
  "dung tien do": "onTrack",
  "on track": "onTrack",
  "co nguy co": "atRisk",
  "co nguy co khong dat": "atRisk",
  "at risk": "atRisk",
  cham: "behind",
  "chua dat": "behind",
  "khong dat": "behind",
  behind: "behind",
};

const reached: Readonly<Record<string, boolean>> = {
  dat: true,
  "da dat": true,
  co: true,
  yes: true,
  "chua dat": false,
  "khong dat": false,
  chua: false,
  no: false,
};

/**
 * The number of a cell, its decimals after a comma; after a dot where a workbook holds it so. "12.345" is a thousand times
 * as much to some as to others, so it is none.
 */
const cellNumber = (text: string): number | undefined => {
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return undefined;
  const dotted = /^-?\d+\.\d{1,15}$/.test(text) ? Math.round(Number(text) * 1e6) / 1e6 : undefined;
  return dotted ?? readFigure(text, ",");
};

const valueIn = (target: Target, text: string): Partial<FigureContent> | undefined => {
  if (text === "") return {};
  const read = {
    rating: () => ({ rating: readRating(text) }),
    reached: () => ({ isReached: reached[foldWords(text)] }),
    assessment: () => ({ assessment: assessments[foldWords(text)] }),
    number: () => ({ value: cellNumber(text) }),
  };
  const said = read[figureAsked(target).kind]();
  return Object.values(said).includes(undefined) ? undefined : (said as Partial<FigureContent>);
};

/** A line that is matched with its target, and the periods of that. */
export type FigureAt = {
  readonly plan: EmulationPlan;
  readonly target: Target;
  readonly periods: readonly string[];
};

/** What a line says of its target. */
export const readFigureCells = (
  { plan, target, periods }: FigureAt,
  { cells }: FigureLine,
): Result<FigureSaid, FigureCellFault> => {
  const cell = (column: FigureColumn): string => cells[column] ?? "";
  const wrong = (column: FigureColumn) => refused("figure-cell", { column, text: shownText(cell(column)) });
  const number = (column: FigureColumn): number | null | undefined =>
    cell(column) === "" ? null : cellNumber(cell(column));
  const period = readPeriod(cell("period"), plan, periods);
  if (period === undefined) return wrong("period");
  const said = valueIn(target, cell("value"));
  if (!said) return wrong("value");
  const [rank, forecast, dueYear] = [number("rank"), number("forecast"), number("dueYear")];
  if (rank === undefined || (rank !== null && !Number.isInteger(rank))) return wrong("rank");
  if (forecast === undefined) return wrong("forecast");
  if (dueYear === undefined || (dueYear !== null && !Number.isInteger(dueYear))) return wrong("dueYear");
  for (const column of ["on", "source"] as const)
    if (cell(column) === "") return refused("figure-cell-missing", { column });
  const on = readCellDay(cell("on"));
  if (on === undefined) return wrong("on");
  if (textFault(cell("source"), mostSource) !== undefined) return wrong("source");
  const of = cell("of");
  const isOf = figureAsked(target).kind === "rating" && textFault(of, mostOf) === undefined;
  if (of !== "" && !isOf) return wrong("of");
  const content = { ...blankFigure, ...said, rank, forecast, dueYear, on, source: cell("source") };
  return ok({ period, of: of === "" ? null : of, content });
};
