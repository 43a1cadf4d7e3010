import { evidenceCard } from "../cards/evidence-card.ts";
import { entryCard } from "../cards/evidence-entry-card.ts";
import { initiativesCard } from "../cards/initiatives-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import { isAchievement } from "../src/domain/evidence/evidence-of.ts";
import type { EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";

/** What the person enters to prove; `about`: one entry, by its name on a button or its number in the list. */
export const evidenceCommands: readonly Command[] = [
  {
    name: "initiatives",
    answer: async (turn, about) => {
      const { entries, planned } = await turn.use.openEvidence();
      const own = newestFirst(entries.filter(isAchievement));
      const entry = entryNamed(own, about);
      if (entry) return entryCard(entry, turn);
      return initiativesCard({ entries: own, planned, from: pageIn(about) }, turn.messages);
    },
  },
  {
    name: "evidence",
    answer: async (turn, about) => {
      const { entries } = await turn.use.openEvidence();
      const own = newestFirst(entries.filter((entry) => !isAchievement(entry)));
      const entry = entryNamed(own, about);
      return entry
        ? entryCard(entry, turn)
        : evidenceCard({ entries: own, from: pageIn(about) }, turn.messages);
    },
  },
];

/** By the year they are of; of one year, what was entered last. */
const newestFirst = <Entry extends EvidenceEntry>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toReversed().sort((one, other) => other.content.year - one.content.year);

const entryNamed = (entries: readonly EvidenceEntry[], about: string): EvidenceEntry | undefined => {
  const [, number] = /^(?:so |thu |number )?(\d{1,3})$/.exec(fold(about)) ?? [];
  const position = number === undefined ? undefined : entries[Number(number) - 1];
  return position ?? entries.find(({ id }) => about === `id:${id}`);
};

/** How many entries stand before the page that is asked for. */
const pageIn = (about: string): number => Number(/^from:(\d{1,3})$/.exec(about)?.[1] ?? 0);
