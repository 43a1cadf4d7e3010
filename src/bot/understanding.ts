import type { CommandName } from "./command-names.ts";
import type { WorkSentence } from "./work-sentence.ts";

/** What a text was taken for. */
export type Reading =
  /** The whole message is a command word; `about`: what that word by itself says the command is asked about. */
  | { readonly as: "command"; readonly command: CommandName; readonly word: string; readonly about: string }
  /** Close to a command word, or one with something else around it; `about`: what it is asked about, as typed. */
  | { readonly as: "near"; readonly command: CommandName; readonly word: string; readonly about: string }
  /** A month's work, with or without the command's word before it; `said`: as typed. */
  | { readonly as: "work"; readonly sentence: WorkSentence; readonly said: string }
  /** Nothing but courtesy: it asks for nothing. */
  | { readonly as: "courtesy" }
  | { readonly as: "nothing"; readonly nearest: readonly CommandName[] };

/** What a text was taken for, and each step that led there, for people who ask why. */
export type Understanding = Reading & { readonly why: readonly string[] };
