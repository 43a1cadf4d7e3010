import type { Finished } from "./finish-import.ts";
import type { ImportParts } from "./import-parts.ts";

/** Says what became of an import, and how much of what it did. */
export const tellEnd = (
  { messages: { roster: t, evidenceSheets }, say }: Pick<ImportParts, "messages" | "say">,
  { state, counts }: Finished,
): void => {
  const ends = { done: t.done, failed: t.failed, running: t.stillRunning };
  say(ends[state]);
  const words: Readonly<Record<string, (count: number) => string>> = {
    ...t.counts,
    ...evidenceSheets.counts,
  };
  for (const [what, word] of Object.entries(words))
    if ((counts[what] ?? 0) > 0) say(`  - ${word(counts[what] ?? 0)}`);
};
