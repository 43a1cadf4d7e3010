import { type Found, findCommand } from "./find-command.ts";
import { isOtherMatter } from "./other-phrases.ts";
import { isMeant } from "./polite-words.ts";
import type { Word } from "./words-of.ts";

/** The command that is left without what is only polite; what is left has more than two letters. */
export const findWrapped = (
  words: readonly Word[],
  cores: readonly (readonly Word[])[],
): (Found & { readonly core: readonly Word[] }) | undefined => {
  for (const core of cores) {
    const found = isOtherMatter(core) ? undefined : findCommand(core);
    const isAbbreviation = core.length === 1 && (core[0]?.typed.length ?? 0) <= 2;
    if (found && !isAbbreviation && isMeant(found.command, words, core)) return { ...found, core };
  }
  return undefined;
};
