import { parseArgs } from "node:util";
import type { Language } from "../../bot/language.ts";

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

const usage = [
  "npm run roster:import -- --office <id or name> --file danh-sach.xlsx [--dry-run] [--yes]",
  "    [--notes answers.csv] [--language en]",
].join("\n");

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = {
  office: text,
  file: text,
  notes: text,
  language: text,
  "dry-run": flag,
  yes: flag,
} as const;

/** The import that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readImportWish = (args: readonly string[]): ImportWish => {
  const given = parsed(args);
  const { office = "", file = "", notes = null } = given;
  if (office.trim() === "") throw new Error(`Name the office.\n\n${usage}`);
  if (file === "") throw new Error(`Name the file of the roster.\n\n${usage}`);
  return {
    office: office.normalize("NFC").trim(),
    file,
    notes,
    language: languageIn(given.language),
    isDryRun: given["dry-run"] === true,
    isConfirmed: given.yes === true,
  };
};

const languageIn = (typed = "vi"): Language => {
  if (typed === "vi" || typed === "en") return typed;
  throw new Error(`The language is vi or en.\n\n${usage}`);
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split(". To specify");
    throw new Error(`${problem}\n\n${usage}`);
  }
};
