import type { JsonObject } from "../../domain/json.ts";

/** What somebody is known by, to be found where others' documents name them. */
export type Traces = {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly code: string | null;
  /** Of the channels: user ids and Entra object ids. */
  readonly accounts: readonly string[];
};

/** Whether a text names them; a code counts where it stands as a value by itself. */
export const isNamedIn = (text: string, { personId, name, email, code, accounts }: Traces): boolean => {
  const folded = text.toLowerCase();
  const words = [personId, name, email ?? "", ...accounts].filter((word) => word.length > 2);
  if (words.some((word) => text.includes(inJson(word)) || folded.includes(inJson(word.toLowerCase()))))
    return true;
  return code !== null && code.length > 2 && text.includes(JSON.stringify(code));
};

/** Whether a document's body names them. */
export const isNamedInBody = (body: JsonObject, traces: Traces): boolean =>
  isNamedIn(JSON.stringify(body), traces);

/** A word as it stands within the JSON of a text. */
const inJson = (word: string): string => JSON.stringify(word).slice(1, -1);
