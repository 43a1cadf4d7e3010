import type { CommandAnswer } from "../src/bot/dialogs.ts";
import type { SentFile } from "../src/bot/file.ts";
import type { Turn } from "../src/bot/turn.ts";

/** What a sort of file is good for; whoever may not is refused before anything is fetched. */
export type FileTaker = {
  /** By its name in small letters alone: what is in it is not known yet. */
  readonly takes: (name: string) => boolean;
  readonly answer: (turn: Turn, file: SentFile) => Promise<CommandAnswer>;
};
