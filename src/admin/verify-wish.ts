import { readOptions } from "./read-options.ts";

/** What is to be counted anew. */
export type VerifyWish = {
  /** Id or name; null: every office. */
  readonly office: string | null;
  /** Whether what differs is written as the facts have it. */
  readonly isRepairing: boolean;
};

const usage = "npm run tally:verify -- [--office <id or name>] [--repair]";

const options = { office: { type: "string" }, repair: { type: "boolean" } } as const;

/** The count that the words of a command line ask for. @throws saying what is wrong, and how to ask */
export const readVerifyWish = (args: readonly string[]): VerifyWish => {
  const { office, repair } = readOptions(args, options, usage);
  if (office?.trim() === "") throw new Error(`Name the office, or leave --office out.\n\n${usage}`);
  return { office: office?.normalize("NFC").trim() ?? null, isRepairing: repair === true };
};
