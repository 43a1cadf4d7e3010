import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { setTimeout as wait } from "node:timers/promises";
import { messagesIn } from "../../messages/messages.ts";
import type { Documents } from "../../store/documents.ts";
import { runEvidenceImport } from "../evidence-import/run-evidence-import.ts";
import { runRosterImport } from "../roster-import/run-roster-import.ts";
import { withStore } from "../with-store.ts";
import type { ImportParts } from "./import-parts.ts";
import { type ImportCommand, readImportWish } from "./import-wish.ts";

type CommandParts = Pick<ImportParts, "now" | "nowMs" | "newId" | "say" | "log"> & {
  readonly command: ImportCommand;
  readonly args: readonly string[];
  /** The file of the store. */
  readonly file: string;
  readonly open: () => Documents;
};

const runs = { "roster:import": runRosterImport, "evidence:import": runEvidenceImport };

/** Takes the file that a command line names into the store of this machine, and gives the exit code. */
export const commandImport = async ({
  command,
  args,
  file,
  open,
  ...parts
}: CommandParts): Promise<number> => {
  const wish = readImportWish(args, command);
  if (!existsSync(file))
    throw new Error(`There is no store ${file}; make an office first: npm run office:create`);
  const ask = process.stdin.isTTY ? askHere : null;
  const messages = messagesIn(wish.language);
  return withStore(file, open, (documents) =>
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
