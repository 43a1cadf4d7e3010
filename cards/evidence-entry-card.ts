import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Turn } from "../src/bot/turn.ts";
import type {
  Claim,
  EvidenceContent,
  EvidenceEntry,
  RemovalReason,
} from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import { claimFacts, type Reader } from "./evidence-facts.ts";
import { eventText, standingText } from "./evidence-standing.ts";

const forms: Readonly<Partial<Record<EvidenceContent["kind"], string>>> = {
  initiative: "enter-initiative",
  scienceWork: "enter-initiative",
  award: "enter-award",
  rating: "enter-rating",
};

/** The list that an entry stands in. */
const listOf = ({ kind }: EvidenceContent): "initiatives" | "evidence" =>
  kind === "initiative" || kind === "scienceWork" ? "initiatives" : "evidence";

/** What the card of one entry is called. */
export const cardTitle = ({ kind }: EvidenceContent, messages: Messages): string => {
  const { evidence, initiatives, vouching } = messages;
  const titles = {
    award: evidence.awardCard,
    rating: evidence.ratingCard,
    discipline: vouching.disciplineCard,
    attendance: vouching.attendanceCard,
    initiative: initiatives.cardTitle,
    scienceWork: initiatives.cardTitle,
  };
  return titles[kind];
};

/** How many events are shown; the newest are. */
const mostEvents = 5;

/** One entry with all that it says, who vouches for it and what happened to it; `saved`: it was so just now. */
export const entryCard = (entry: EvidenceEntry, { messages, person }: Turn, saved?: "saved"): Card => {
  const { evidence: t, initiatives, vouching } = messages;
  const { content, provenance, history } = entry;
  const text = history.length > 1 ? t.corrected : t.saved;
  const isOwn = provenance.standing !== "verified";
  const form = isOwn ? forms[content.kind] : undefined;
  return {
    language: messages.language,
    title: cardTitle(content, messages),
    notice: saved && { tone: "good", text },
    facts: [
      ...claimFacts({ content, ...provenance }, { messages, person }),
      { label: t.standingLabel, value: standingText(entry, messages) },
    ],
    sections: [historySection(entry, messages)],
    actions: [
      ...(form === undefined ? [] : entryActions(entry, form, messages)),
      openAction(messages, listOf(content)),
      openAction(messages, "titles"),
    ],
    footnote: isOwn ? initiatives.footnote : vouching.howToAsk,
  };
};

const entryActions = ({ id }: EvidenceEntry, form: string, { evidence: t }: Messages): readonly Action[] => [
  formAction(t.edit, form, `id:${id}`),
  { ...formAction(t.remove, "remove-evidence", `id:${id}`), tone: "danger" },
];

/** What happened to an entry, newest first. */
export const historySection = ({ history }: EvidenceEntry, messages: Messages): Section => ({
  title: messages.evidence.historyTitle,
  text: history
    .slice(-mostEvents)
    .reverse()
    .map((event) => eventText(event, messages)),
});

/** The button that opens a form about something, in the place of the card that it stands on. */
export const formAction = (label: string, form: string, subject: string): Action & { does: "act" } => ({
  does: "act",
  label,
  verb: "form.open",
  data: { form, subject },
});

/** What somebody would say of themselves, before it counts. */
export const claimCard = (claim: Claim, reader: Reader): Card => {
  const { messages } = reader;
  const { evidence, initiatives } = messages;
  const { kind } = claim.content;
  const ofEvidence = kind === "award" ? evidence.awardPreview : evidence.ratingPreview;
  return {
    language: messages.language,
    title: listOf(claim.content) === "initiatives" ? initiatives.previewTitle : ofEvidence,
    notice: { tone: "info", text: messages.forms.checkFirst },
    facts: [
      ...claimFacts(claim, reader),
      { label: evidence.standingLabel, value: evidence.standing.selfEntered },
    ],
  };
};

/** What would be taken out, before it is. */
export const removalCard = (
  entry: EvidenceEntry | undefined,
  reason: RemovalReason,
  reader: Reader,
): Card => {
  const { evidence: t, forms: words } = reader.messages;
  return {
    language: reader.messages.language,
    title: t.removePreview,
    notice: { tone: "warning", text: words.checkFirst },
    facts: [
      ...(entry ? claimFacts({ content: entry.content, ...entry.provenance }, reader) : []),
      { label: t.removeForm.fields.why.label, value: t.reasons[reason] },
    ],
  };
};

/** That an entry was taken out. */
export const removedCard = ({ content, provenance }: EvidenceEntry, { messages, person }: Turn): Card => ({
  language: messages.language,
  title: messages.evidence.removedTitle,
  notice: { tone: "good", text: messages.evidence.removedNow },
  facts: claimFacts({ content, ...provenance }, { messages, person }),
  actions: [openAction(messages, listOf(content)), openAction(messages, "help")],
});

/** That there is no such entry, or no longer. */
export const entryGoneCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.evidence.title,
  notice: { tone: "info", text: messages.refusals({ word: "entry-gone", details: {} }) },
  actions: [openAction(messages, "initiatives"), openAction(messages, "evidence")],
});
