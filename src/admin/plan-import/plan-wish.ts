import type { Language } from "../../bot/language.ts";
import { readOptions } from "../read-options.ts";

/** The plan that is to become a draft. */
export type PlanWish = {
  /** Id or name. */
  readonly office: string;
  readonly file: string;
  /** What it is told in. */
  readonly language: Language;
};

const usage = "npm run plan:import -- --office <id or name> --file ke-hoach.yaml [--language en]";

const text = { type: "string" } as const;
const options = { office: text, file: text, language: text } as const;

/** The import that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readPlanWish = (args: readonly string[]): PlanWish => {
  const { office = "", file = "", language = "vi" } = readOptions(args, options, usage);
  if (office.trim() === "") throw new Error(`Name the office.\n\n${usage}`);
  if (file === "") throw new Error(`Name the file of the plan.\n\n${usage}`);
  if (language !== "vi" && language !== "en") throw new Error(`The language is vi or en.\n\n${usage}`);
  return { office: office.normalize("NFC").trim(), file, language };
};
