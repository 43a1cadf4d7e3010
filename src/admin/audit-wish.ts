import type { NotedBlock } from "../store/sealing/verify-chain.ts";
import { readOptions } from "./read-options.ts";

/** Whose audit is to be recomputed. */
export type AuditWish = {
  /** Id or name; null: every office. */
  readonly office: string | null;
  /** A block as it was noted before; null: none was. */
  readonly noted: NotedBlock | null;
};

const usage = "npm run audit:verify -- [--office <id or name> [--noted <block number>:<hash>]]";

const options = { office: { type: "string" }, noted: { type: "string" } } as const;

/** The check that the words of a command line ask for. @throws saying what is wrong, and how to ask */
export const readAuditWish = (args: readonly string[]): AuditWish => {
  const { office, noted } = readOptions(args, options, usage);
  if (office?.trim() === "") throw new Error(`Name the office, or leave --office out.\n\n${usage}`);
  if (noted !== undefined && office === undefined)
    throw new Error(`A noted block is one office's: name the office.\n\n${usage}`);
  return {
    office: office?.normalize("NFC").trim() ?? null,
    noted: noted === undefined ? null : notedIn(noted),
  };
};

const notedIn = (text: string): NotedBlock => {
  const [, number, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (number === undefined || hash === undefined || Number(number) < 1)
    throw new Error(`“${text}” is no block number and hash.\n\n${usage}`);
  return { number: Number(number), hash };
};
