import type { DateTime } from "luxon";
import type { Messages } from "../../messages/messages.ts";
import type { FinishParts } from "./finish-import.ts";

/** What an import by command is done with. */
export type ImportParts = FinishParts & {
  readonly now: () => DateTime;
  readonly newId: () => string;
  readonly messages: Messages;
  readonly say: (line: string) => void;
  /** What is typed to a question; null where nobody is there to type. */
  readonly ask: ((question: string) => Promise<string>) | null;
};

/** What an import by command ends with: done, wrong in itself, to be confirmed, or not brought to its end. */
export const exitCodes = { done: 0, wrong: 1, unconfirmed: 2, unfinished: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
