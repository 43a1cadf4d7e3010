import type { Language } from "../../bot/language.ts";
import { readOptions } from "../read-options.ts";

/** The import that is asked for. */
export type ImportWish = {
  /** Id or name. */
  readonly office: string;
  readonly file: string;
  /** Who the unclear lines are; null where nobody said. */
  readonly notes: string | null;
  /** What it is told in. */
  readonly language: Language;
  readonly isDryRun: boolean;
  readonly isConfirmed: boolean;
};

/** What can be imported by command. */
export type ImportCommand = "roster:import" | "evidence:import";

const usages: Readonly<Record<ImportCommand, string>> = {
  "roster:import": [
    "npm run roster:import -- --office <id or name> --file danh-sach.xlsx [--dry-run] [--yes]",
    "    [--notes answers.csv] [--language en]",
  ].join("\n"),
  "evidence:import": [
    "npm run evidence:import -- --office <id or name> --file minh-chung.xlsx [--dry-run] [--yes]",
    "    [--language en]",
  ].join("\n"),
};

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = { office: text, file: text, language: text, "dry-run": flag, yes: flag } as const;
const rosterOptions = { ...options, notes: text } as const;

/** The import that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readImportWish = (
  args: readonly string[],
  command: ImportCommand = "roster:import",
): ImportWish => {
  const usage = usages[command];
  const given = parsed(args, command);
  const { office = "", file = "", notes = null, language = "vi" } = given;
  if (office.trim() === "") throw new Error(`Name the office.\n\n${usage}`);
  if (file === "") throw new Error(`Name the file that is to be imported.\n\n${usage}`);
  if (language !== "vi" && language !== "en") throw new Error(`The language is vi or en.\n\n${usage}`);
  return {
    office: office.normalize("NFC").trim(),
    file,
    notes,
    language,
    isDryRun: given["dry-run"] === true,
    isConfirmed: given.yes === true,
  };
};

type Given = ReturnType<typeof readOptions<typeof rosterOptions>>;

const parsed = (args: readonly string[], command: ImportCommand): Given =>
  readOptions(args, command === "roster:import" ? rosterOptions : options, usages[command]);
