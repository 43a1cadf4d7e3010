import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { entryState } from "../src/domain/evidence/entry-state.ts";
import type { Claim, EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import { twinOf } from "../src/domain/evidence/vouch-evidence.ts";
import type { RosterPerson } from "../src/domain/roster/roster-person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { EvidenceOf } from "../src/usecases/vouch-evidence.ts";
import { cardTitle, formAction, historySection } from "./evidence-entry-card.ts";
import { claimFacts, titleOf } from "./evidence-facts.ts";
import { standingText } from "./evidence-standing.ts";

/** Somebody else's entry, and what just became of it. */
export type OthersEntry = {
  readonly person: RosterPerson;
  readonly entry: EvidenceEntry;
  readonly done?: string;
  /** What to look at again. */
  readonly warnings?: readonly string[];
};

/** How a form or a button names somebody's entry. */
const subjectOf = ({ person, entry }: Pick<OthersEntry, "person" | "entry">): string =>
  `${person.id}/${entry.id}`;

/** One entry of somebody else with all that it says; where it waits, with what the office can do. */
export const othersEntryCard = (
  { person, entry, done, warnings = [] }: OthersEntry,
  messages: Messages,
): Card => {
  const { vouching: t, evidence } = messages;
  const subject = subjectOf({ person, entry });
  const state = entryState(entry);
  const isKept = entry.removedAt === null;
  return {
    language: messages.language,
    title: cardTitle(entry.content, messages),
    notice:
      done === undefined
        ? undefined
        : { tone: warnings.length > 0 ? "warning" : "good", text: [done, ...warnings].join("\n") },
    facts: [
      { label: t.whose, value: person.name },
      ...claimFacts({ content: entry.content, ...entry.provenance }, { messages, person }),
      { label: evidence.standingLabel, value: standingText(entry, messages, "others") },
    ],
    sections: [historySection(entry, messages)],
    actions: [
      ...(isKept && state === "waiting" ? waitingActions(subject, messages) : []),
      ...(isKept && state === "verified" ? [removal(subject, messages)] : []),
      { ...openAction(messages, "evidenceFor", `id:${person.id}`), label: t.back(person.name) },
      openAction(messages, "awaitingEvidence"),
    ],
  };
};

const waitingActions = (subject: string, { vouching: t }: Messages): readonly Action[] => [
  { ...formAction(t.confirm, "confirm-evidence", subject), tone: "main" },
  formAction(t.giveBack, "return-evidence", subject),
];

const removal = (subject: string, { vouching: t }: Messages): Action => ({
  ...formAction(t.remove, "remove-evidence-for", subject),
  tone: "danger",
});

/** What the office would say of somebody, before it counts, and what it takes the place of. */
export const vouchPreviewCard = (claim: Claim, { person, record }: EvidenceOf, messages: Messages): Card => {
  const { vouching: t, evidence, forms } = messages;
  const twin = twinOf(record?.value, claim.content);
  const reader = { messages, person };
  const former = twin && claimFacts({ content: twin.content, ...twin.provenance }, reader);
  const said = former?.map(({ label, value }) => `${label}: ${value}`).join("; ");
  return {
    language: messages.language,
    title: cardTitle(claim.content, messages),
    notice: { tone: "info", text: forms.checkFirst },
    text: said === undefined ? undefined : [t.replaces(said)],
    facts: [
      { label: t.whose, value: person.name },
      ...claimFacts(claim, reader),
      { label: evidence.standingLabel, value: t.state("verified", t.byOfficer) },
    ],
  };
};

/** What would become of somebody's entry, before it does; `more`: what is given with it. */
export const othersPreviewCard = (
  { person, entry }: Pick<OthersEntry, "person" | "entry">,
  { title, claim, more }: OthersPreview,
  messages: Messages,
): Card => ({
  language: messages.language,
  title,
  notice: { tone: "info", text: messages.forms.checkFirst },
  facts: [
    { label: messages.vouching.whose, value: person.name },
    ...claimFacts(claim ?? { content: entry.content, ...entry.provenance }, { messages, person }),
    ...more,
  ],
});

type OthersPreview = {
  readonly title: string;
  readonly claim?: Claim;
  readonly more: NonNullable<Card["facts"]>;
};

/** That somebody, or their entry, is no longer there. */
export const othersGoneCard = (
  messages: Messages,
  word: "person-gone" | "person-restricted" | "entry-gone" | "not-waiting",
): Card => ({
  language: messages.language,
  title: messages.vouching.askTitle,
  notice: { tone: "info", text: messages.refusals({ word, details: {} }) },
  actions: [openAction(messages, "awaitingEvidence"), openAction(messages, "help")],
});

/** What an entry of somebody else is called in a line. */
export const othersTitle = (
  { person, entry }: Pick<OthersEntry, "person" | "entry">,
  messages: Messages,
): string => `${person.name}: ${titleOf(entry.content, messages)}`;
