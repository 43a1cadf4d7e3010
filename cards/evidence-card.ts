import type { Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import { formAction } from "./evidence-entry-card.ts";
import { decisionOf, titleOf } from "./evidence-facts.ts";
import { pageOf } from "./evidence-page.ts";
import { type OfWhom, standingText } from "./evidence-standing.ts";

/** What the list of evidence shows. */
export type EvidenceShown = {
  readonly entries: readonly EvidenceEntry[];
  /** How many entries stand before this page. */
  readonly from: number;
};

/** Titles and rewards received and yearly ratings, newest first. */
export const evidenceCard = ({ entries, from }: EvidenceShown, messages: Messages): Card => {
  const { evidence: t, vouching } = messages;
  const intro = entries.some(({ provenance }) => provenance.standing === "verified")
    ? vouching.introMixed
    : t.intro;
  const page = pageOf({ entries, from, most: 3, command: "evidence" }, messages);
  return {
    language: messages.language,
    title: t.title,
    text: [intro, ...(entries.length === 0 ? [t.none] : []), ...page.shown],
    sections: page.entries.map((one) => entrySection(one, messages)),
    actions: [
      formAction(t.addAward, "enter-award", ""),
      formAction(t.addRating, "enter-rating", ""),
      ...page.actions,
      ...(page.hasMore ? [] : [openAction(messages, "initiatives")]),
    ],
    footnote: messages.initiatives.footnote,
  };
};

/** An entry, its number in its list, and whose list it is. */
export type EntryShown = {
  readonly entry: EvidenceEntry;
  readonly position: number;
  readonly of?: OfWhom;
};

/** One entry in a list, with its number there. */
export const entrySection = ({ entry, position, of = "own" }: EntryShown, messages: Messages): Section => {
  const { content, provenance } = entry;
  const { evidence: t, vouching } = messages;
  const decision = decisionOf(provenance, messages);
  return {
    title: t.numbered(position, titleOf(content, messages)),
    text: [
      [
        ...(content.kind === "rating" ? [t.ratings[content.rating]] : []),
        ...(content.kind === "award" && content.grantedFor !== "merit"
          ? [t.grantedFor[content.grantedFor]]
          : []),
        ...(content.kind === "attendance" ? [vouching.months(content.workedMonths)] : []),
        ...(decision === null ? [] : [`${t.decisionLabel} ${decision}`]),
        standingText(entry, messages, of),
      ].join(" · "),
    ],
  };
};
