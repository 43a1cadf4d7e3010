import type { Language } from "../../bot/language.ts";
import { type Day, isDay } from "../../domain/day.ts";
import { readOptions } from "../read-options.ts";

/** Whose reminders are to be told, and from when to when. */
export type PreviewWish = {
  /** Id or name. */
  readonly office: string;
  readonly planId: string;
  /** Undefined: today. */
  readonly from: Day | undefined;
  /** Undefined: the plan's last day. */
  readonly through: Day | undefined;
  readonly language: Language;
};

const usage =
  "npm run reminders:preview -- --office <id or name> --plan <id> [--from dd/mm/yyyy] [--to dd/mm/yyyy] [--language en]";

const text = { type: "string" } as const;
const options = { office: text, plan: text, from: text, to: text, language: text } as const;

/** The preview that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readPreviewWish = (args: readonly string[]): PreviewWish => {
  const { office = "", plan = "", from, to, language = "vi" } = readOptions(args, options, usage);
  if (office.trim() === "") throw new Error(`Name the office.\n\n${usage}`);
  if (plan.trim() === "") throw new Error(`Name the plan by its id.\n\n${usage}`);
  if (language !== "vi" && language !== "en") throw new Error(`The language is vi or en.\n\n${usage}`);
  const span = { from: dayIn(from), through: dayIn(to) };
  if (span.from !== undefined && span.through !== undefined && span.through < span.from)
    throw new Error(`--to ${to} is before --from ${from}.\n\n${usage}`);
  return { office: office.normalize("NFC").trim(), planId: plan.trim(), ...span, language };
};

const dayIn = (said: string | undefined): Day | undefined => {
  if (said === undefined) return undefined;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said.trim()) ?? [];
  const found = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(found)) throw new Error(`“${said}” is no day such as 25/06/2026.\n\n${usage}`);
  return found;
};
