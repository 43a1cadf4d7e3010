import { createInterface } from "node:readline/promises";
import { setTimeout as wait } from "node:timers/promises";
import { messagesIn } from "../../messages/messages.ts";
import { runEvidenceImport } from "../evidence-import/run-evidence-import.ts";
import { runRosterImport } from "../roster-import/run-roster-import.ts";
import type { StorePlace } from "../store-place.ts";
import { withStore } from "../with-store.ts";
import type { ImportParts } from "./import-parts.ts";
import { type ImportCommand, readImportWish } from "./import-wish.ts";

type CommandParts = Pick<ImportParts, "now" | "nowMs" | "newId" | "say" | "log"> & {
  readonly command: ImportCommand;
  readonly args: readonly string[];
  readonly store: StorePlace;
};

const runs = { "roster:import": runRosterImport, "evidence:import": runEvidenceImport };

/** Takes the file that a command line names into the store, and gives the exit code. */
export const commandImport = async ({ command, args, store, ...parts }: CommandParts): Promise<number> => {
  const wish = readImportWish(args, command);
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  const ask = process.stdin.isTTY ? askHere : null;
  const messages = messagesIn(wish.language);
  return withStore(store, (documents) =>
    runs[command]({ ...parts, documents, messages, ask, wait: (ms) => wait(ms) }, wish),
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
