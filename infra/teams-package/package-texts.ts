import type { OfferedCommand } from "./offered-commands.ts";

/** What Teams shows of the app in one language, beside the names of its commands. */
export type PackageTexts = {
  /** Up to 80 characters. */
  readonly short: string;
  /** Up to 4,000 characters; a line is a paragraph. */
  readonly full: readonly string[];
  /** Of each command of the menu, up to 128 characters. */
  readonly commands: Readonly<Record<OfferedCommand, string>>;
};
