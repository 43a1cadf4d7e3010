import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PersonFound } from "../src/usecases/find-people.ts";
import { entrySection } from "./evidence-card.ts";
import { formAction } from "./evidence-entry-card.ts";

/** Somebody else, and what is kept of them. */
export type PersonEvidence = PersonFound & {
  /** Newest first. */
  readonly entries: readonly EvidenceEntry[];
  /** How many entries stand before this page; null where the card asks what to enter. */
  readonly from: number | null;
};

/** Entries on one card. */
const most = 4;

/** What is kept to prove what somebody else achieved: first what can be entered, then the entries page by page. */
export const personEvidenceCard = (of: PersonEvidence, messages: Messages): Card => {
  const { vouching: t } = messages;
  const { person, unit, entries, from } = of;
  const shown = entries.slice(from ?? 0, (from ?? 0) + most);
  return {
    language: messages.language,
    title: t.of(person.name),
    subtitle: [person.position, unit].filter((part) => part !== "").join(", "),
    text: [entries.length === 0 ? t.none : t.itemsOf(entries.length)],
    sections: shown.map((entry, index) =>
      entrySection({ entry, position: (from ?? 0) + index + 1, of: "others" }, messages),
    ),
    actions: from === null ? enterActions(of, messages) : entryActions(of, from, messages),
  };
};

const enterActions = ({ person, entries }: PersonEvidence, messages: Messages): readonly Action[] => {
  const { vouching: t } = messages;
  return [
    formAction(t.addRating, "vouch-rating", person.id),
    formAction(t.addAward, "vouch-award", person.id),
    formAction(t.addInitiative, "vouch-initiative", person.id),
    formAction(t.addAttendance, "vouch-attendance", person.id),
    formAction(t.addDiscipline, "vouch-discipline", person.id),
    ...(entries.length === 0 ? [] : [to(messages, `id:${person.id}/from:0`, t.items)]),
  ];
};

const entryActions = (
  { person, entries }: PersonEvidence,
  from: number,
  messages: Messages,
): readonly Action[] => {
  const { vouching: t, evidence } = messages;
  const shown = entries.slice(from, from + most);
  return [
    ...shown.map((entry, index) => to(messages, `id:${person.id}/${entry.id}`, t.item(from + index + 1))),
    ...(entries.length > from + most
      ? [to(messages, `id:${person.id}/from:${from + most}`, evidence.more)]
      : []),
    to(messages, `id:${person.id}`, t.back(person.name)),
  ];
};

const to = (messages: Messages, about: string, label: string): Action => ({
  ...openAction(messages, "evidenceFor", about),
  label,
});

/** Which of several people is meant, or that nobody was found, and how to ask. */
export const peopleChoiceCard = (said: string, found: readonly PersonFound[], messages: Messages): Card => {
  const { vouching: t, evidence } = messages;
  const shown = found.slice(0, mostChoices);
  const asked = found.length > 0 ? [t.several(said, found.length)] : said === "" ? [] : [t.nobody(said)];
  return {
    language: messages.language,
    title: t.askTitle,
    text: [
      ...asked,
      ...(found.length > mostChoices ? [t.narrower] : []),
      ...(found.length > 0 ? [] : [t.howToEnter]),
    ],
    sections: shown.map(({ person, unit }, index) => ({
      title: evidence.numbered(index + 1, person.name),
      text: [[person.position, unit, person.code ?? ""].filter((part) => part !== "").join(" · ")],
    })),
    actions: [
      ...shown.map(({ person }, index) => to(messages, `id:${person.id}`, t.choose(index + 1))),
      openAction(messages, "awaitingEvidence"),
    ],
  };
};

/** People to choose from on one card. */
const mostChoices = 5;
