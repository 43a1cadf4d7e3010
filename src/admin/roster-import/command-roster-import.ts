import { createInterface } from "node:readline/promises";
import { setTimeout as wait } from "node:timers/promises";
import { messagesIn } from "../../messages/messages.ts";
import type { StorePlace } from "../store-place.ts";
import { withStore } from "../with-store.ts";
import { readImportWish } from "./import-wish.ts";
import { type RosterImportParts, runRosterImport } from "./run-roster-import.ts";

type CommandParts = Pick<RosterImportParts, "now" | "nowMs" | "newId" | "say" | "log"> & {
  readonly args: readonly string[];
  readonly store: StorePlace;
};

/** Imports the roster that a command line names into the store, and gives the exit code. */
export const commandRosterImport = async ({ args, store, ...parts }: CommandParts): Promise<number> => {
  const wish = readImportWish(args);
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  const ask = process.stdin.isTTY ? askHere : null;
  const messages = messagesIn(wish.language);
  return withStore(store, (documents) =>
    runRosterImport({ ...parts, documents, messages, ask, wait: (ms) => wait(ms) }, wish),
  );
};

const askHere = async (question: string): Promise<string> => {
  const typing = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await typing.question(question);
  } finally {
    typing.close();
  }
};
