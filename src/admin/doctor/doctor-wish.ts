import type { Language } from "../../bot/language.ts";
import { readOptions } from "../read-options.ts";

/** What the doctor is asked. */
export type DoctorWish = {
  readonly language: Language;
  readonly isJson: boolean;
  /** Id or name; null: every office. */
  readonly office: string | null;
  /** Whether the bot is stopped on purpose, so that nobody need send reminders. */
  readonly isStopped: boolean;
};

const usage = "npm run doctor -- [--json] [--language en] [--office <id or name>] [--stopped]";

const options = {
  json: { type: "boolean" },
  language: { type: "string" },
  office: { type: "string" },
  stopped: { type: "boolean" },
} as const;

/** What the words of a command line ask of the doctor. @throws saying what is wrong, and how to ask */
export const readDoctorWish = (args: readonly string[]): DoctorWish => {
  const { json, language = "vi", office, stopped } = readOptions(args, options, usage);
  if (language !== "vi" && language !== "en") throw new Error(`The language is vi or en.\n\n${usage}`);
  if (office?.trim() === "") throw new Error(`Name the office, or leave --office out.\n\n${usage}`);
  return {
    language,
    isJson: json === true,
    office: office?.normalize("NFC").trim() ?? null,
    isStopped: stopped === true,
  };
};
