import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type CommandName, commandNames } from "../../../../src/bot/command-names.ts";
import { type MonthSaid, type WorkSentence, workFigures } from "../../../../src/bot/work-sentence.ts";

/** A way to type a command: all of it, nearly, or with what it is asked about. */
export type CommandRow = {
  readonly text: string;
  readonly command: CommandName;
  readonly as: "exact" | "near" | { readonly about: string };
};

/** A sentence about work, and what is to be read in it. */
export type WorkRow = { readonly text: string; readonly sentence: WorkSentence };

/** The three tables: of those that were there to learn from, or of those held out until it was done. */
export type Tables = {
  readonly commands: readonly CommandRow[];
  readonly work: readonly WorkRow[];
  readonly others: readonly string[];
};

const texts = z.array(z.string()).default([]);
const commandTable = z.partialRecord(
  z.enum(commandNames),
  z.strictObject({ exact: texts, near: texts, about: z.record(z.string(), z.string()).default({}) }),
);
const monthSaid = z.union([
  z.enum(["this", "last"]),
  z.int().transform((month) => ({ month, year: null })),
  z.templateLiteral([z.int(), " ", z.enum(["this", "last"])]).transform((written) => {
    const [month = "", year] = written.split(" ");
    return { month: Number(month), year: year === "this" ? ("this" as const) : ("last" as const) };
  }),
  z.templateLiteral([z.int(), "/", z.int()]).transform((written) => {
    const [month = 0, year = 0] = written.split("/").map(Number);
    return { month, year };
  }),
]);
const workTable = z.array(
  z.tuple([
    z.string(),
    z.strictObject({
      month: monthSaid.optional(),
      ...Object.fromEntries(workFigures.map((figure) => [figure, z.string().optional()])),
    }),
  ]),
);

const load = (file: string): unknown => parse(readFileSync(join(import.meta.dirname, file), "utf8"));

/** Reads the tables whose files begin so. */
export const readTables = (prefix: "" | "held-out-"): Tables => ({
  commands: commandNames.flatMap((command) => {
    const {
      exact = [],
      near = [],
      about = {},
    } = commandTable.parse(load(`${prefix}commands.yaml`))[command] ?? {};
    return [
      ...exact.map((text): CommandRow => ({ text, command, as: "exact" })),
      ...near.map((text): CommandRow => ({ text, command, as: "near" })),
      ...Object.entries(about).map(([text, what]): CommandRow => ({ text, command, as: { about: what } })),
    ];
  }),
  work: workTable.parse(load(`${prefix}work.yaml`)).map(([text, { month, ...figures }]) => ({
    text,
    sentence: {
      month: (month as MonthSaid | undefined) ?? null,
      figures: figures as WorkSentence["figures"],
    },
  })),
  others: z.array(z.string()).parse(load(`${prefix}others.yaml`)),
});
