import type { FigureColumn } from "../../domain/figures/sheets/read-figure-lines.ts";
import type { figureFaults as original } from "../vi/figure-faults.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";

const columnOf = (column: unknown): string => figures.sheet.columns[column as FigureColumn] ?? String(column);

export const figureFaults: typeof original = {
  "figure-no-period": () => "The target has no such period, or it has not come yet.",
  "figure-in-future": () => "The date of the figure can't be after today.",
  "figure-before-period": ({ earliest }) =>
    `The date of the figure must be ${dates.day(String(earliest))} (the first day of the period) or later.`,
  "figure-nothing-said": () => "Please give a result, or what is expected.",
  "figure-not-a-share": () => "A share runs from 0 to 100%.",
  "figure-not-whole": () => "People, collectives, times and inspections are whole numbers.",
  "figure-not-a-rank": () => "A rank is a whole number from 1.",
  "figure-negative": () => "This figure can't be negative.",
  "figure-too-large": () => "The figure is too large or too small. Please check the unit.",
  "figure-due-year": ({ from }) => `The due year must be ${from} or later.`,
  "figure-full": () => "Too much is recorded of this target; please tell whoever installed the bot.",
  "figure-gone": () => "This figure is no longer there.",
  "figure-cell": ({ column, text }) => `Column ${columnOf(column)}: “${text}” is not clear.`,
  "figure-cell-missing": ({ column }) => `Column ${columnOf(column)} is blank.`,
  "figure-no-target": ({ text }) => `No target “${text}” in the plans that run.`,
  "figure-twice": ({ line }) => `The same as line ${line}. Please keep one.`,
  "figure-file-nothing": () => "The file has no figure to take in.",
  "figure-file-too-many": ({ most }) => `A file may change ${most} targets at most. Please split it.`,
  "figure-file-gone": () => "No file of figures waits. Please send it again.",
};
