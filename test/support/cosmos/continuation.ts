import { createHash } from "node:crypto";
import { refusal } from "./answer.ts";

/** Where a page of a query ended. */
export type Place = {
  /** What the last document was ordered by; undefined is told apart from null. */
  readonly keys: readonly unknown[];
  readonly rid: string;
  /** How many were given by all pages before. */
  readonly given: number;
};

/** The place as `x-ms-continuation` carries it; only the same query goes on from it. */
export const toContinuation = ({ keys, rid, given }: Place, query: string): string =>
  Buffer.from(JSON.stringify({ keys: keys.map((key) => [key]), rid, given, of: hashOf(query) })).toString(
    "base64",
  );

/** @throws Refusal for a text that no page of this query gave. */
export const readContinuation = (token: string, query: string): Place => {
  const read = parsed(token);
  if (read?.of !== hashOf(query)) throw refusal(400, "Invalid Continuation Token");
  return { keys: read.keys.map(([key]) => key ?? undefined), rid: read.rid, given: read.given };
};

type Written = {
  readonly keys: readonly unknown[][];
  readonly rid: string;
  readonly given: number;
  readonly of: string;
};

const parsed = (token: string): Written | undefined => {
  try {
    return JSON.parse(Buffer.from(token, "base64").toString()) as Written;
  } catch {
    return undefined;
  }
};

const hashOf = (query: string): string => createHash("sha256").update(query).digest("base64url").slice(0, 12);
