import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { AchievementContent, EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import { stateOf } from "../src/domain/evidence/initiative-state.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PlannedInitiative } from "../src/usecases/open-evidence.ts";
import { formAction } from "./evidence-entry-card.ts";
import { appliedOf, decisionOf } from "./evidence-facts.ts";
import { pageOf } from "./evidence-page.ts";
import { standingText } from "./evidence-standing.ts";

/** What the list of initiatives shows. */
export type InitiativesShown = {
  readonly entries: readonly EvidenceEntry<AchievementContent>[];
  readonly planned: readonly PlannedInitiative[];
  /** How many entries stand before this page. */
  readonly from: number;
};

/** One's initiatives and science works, newest first, and the one that the pledge plans. */
export const initiativesCard = ({ entries, planned, from }: InitiativesShown, messages: Messages): Card => {
  const { initiatives: t } = messages;
  const isMixed = entries.some(({ provenance }) => provenance.standing === "verified");
  const intro = isMixed ? messages.vouching.initiativesMixed : t.intro;
  const [next] = planned;
  const page = pageOf({ entries, from, most: next ? 3 : 4, command: "initiatives" }, messages);
  const enterPlanned: readonly Action[] = next
    ? [formAction(t.enterPlanned, "enter-initiative", `plan:${next.plan.id}`)]
    : [];
  return {
    language: messages.language,
    title: t.title,
    text: [entries.length === 0 ? t.none : intro, ...page.shown],
    sections: [
      ...page.entries.map(({ entry, position }) => entrySection(entry, position, messages)),
      ...plannedSection(planned, messages),
    ],
    actions: [formAction(t.add, "enter-initiative", ""), ...enterPlanned, ...page.actions].concat(
      page.hasMore ? [] : openAction(messages, "evidence"),
    ),
    footnote: t.footnote,
  };
};

const entrySection = (
  entry: EvidenceEntry<AchievementContent>,
  position: number,
  messages: Messages,
): Section => {
  const { content, provenance } = entry;
  const { initiatives: t, evidence } = messages;
  const decision = content.stage === "recognised" ? decisionOf(provenance, messages) : null;
  const state = inLine(t.states[stateOf(content)]);
  const uses = content.uses.map(({ code, year }) => t.use(evidence.award(code), year)).join("; ");
  const parts = [inLine(t.kinds[content.kind]), decision === null ? state : `${state} (${decision})`];
  return {
    title: evidence.numbered(position, content.name),
    text: [
      evidence.yearLine(content.year, parts.join(" · ")),
      [
        t.authorships[content.authorship],
        ...(content.stage === "planned" ? [] : [inLine(t.appliedInList[appliedOf(content)])]),
        standingText(entry, messages),
      ].join(" · "),
      ...(uses === "" ? [] : [t.usedInList(uses)]),
    ],
  };
};

/** As it is written after something else. */
const inLine = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const plannedSection = (
  planned: readonly PlannedInitiative[],
  { initiatives: t }: Messages,
): readonly Section[] =>
  planned.length === 0
    ? []
    : [
        {
          title: t.plannedTitle,
          text: planned.map(({ name, plan }) => t.plannedLine(name, plan.document.title)),
        },
      ];
