import { awaitingCard } from "../cards/awaiting-card.ts";
import { peopleChoiceCard, personEvidenceCard } from "../cards/person-evidence-card.ts";
import { othersEntryCard, othersGoneCard } from "../cards/vouching-cards.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { openPerson } from "./open-others.ts";

/** Whether the person vouches for the office for what people enter. */
export const vouches = ({ person, today }: Pick<Turn, "person" | "today">): boolean =>
  may(person, { verb: "awaitingEvidence", on: { is: "office" }, day: today });

/** What the office's people entered, as the office sees it; `about`: somebody by name, code or id, or a number in the list. */
export const vouchingCommands: readonly Command[] = [
  {
    name: "awaitingEvidence",
    answer: async (turn, about) => {
      const all = await turn.use.awaitingEvidence();
      const [, number] = /^(?:so |thu |muc |number )?(\d{1,3})$/.exec(fold(about)) ?? [];
      const one = number === undefined ? undefined : all[Number(number) - 1];
      if (one) return othersEntryCard(one, turn.messages);
      return awaitingCard(all, Number(/^from:(\d{1,5})$/.exec(about)?.[1] ?? 0), turn.messages);
    },
  },
  {
    name: "evidenceFor",
    answer: async (turn, about) => {
      const [, personId, what = ""] = /^id:([\w-]+)(?:\/(.+))?$/.exec(about) ?? [];
      if (personId !== undefined) return personCard(turn, personId, what);
      const found = await turn.use.findPeople(about);
      const [only, ...others] = found;
      if (only && others.length === 0) return personCard(turn, only.person.id, "");
      return peopleChoiceCard(about.trim().slice(0, 60), found, turn.messages);
    },
  },
];

/** Somebody's evidence, a page of it, or one entry. */
const personCard = async (turn: Turn, personId: string, what: string): Promise<Card> => {
  const desk = await openPerson(turn, personId);
  if ("instead" in desk) return desk.instead;
  const { found, of } = desk;
  const [, from] = /^from:(\d{1,4})$/.exec(what) ?? [];
  if (what !== "" && from === undefined) {
    const entry = of.entries.find(({ id }) => id === what);
    return entry
      ? othersEntryCard({ person: found.person, entry }, turn.messages)
      : othersGoneCard(turn.messages, "entry-gone");
  }
  const entries = of.entries.toReversed().sort((one, other) => other.content.year - one.content.year);
  return personEvidenceCard(
    { ...found, entries, from: from === undefined ? null : Number(from) },
    turn.messages,
  );
};
