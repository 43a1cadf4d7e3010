import type { Card } from "../src/bot/card.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Phase } from "../src/domain/plan/phase.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Buttons that a card has room for. */
const mostButtons = 6;

/** What is to be chosen between, and where each leads. */
export type SummaryChoice = {
  readonly place: SummaryPlace;
  /** Whether the words that were typed mean none of them. */
  readonly isUnknown: boolean;
} & (
  | { readonly of: "units"; readonly units: readonly Unit[]; readonly seesOffice: boolean }
  | { readonly of: "phases"; readonly phases: readonly Phase[] }
);

/** Asks which unit or phase is meant. */
export const summaryChoiceCard = (choice: SummaryChoice, messages: Messages): Card => {
  const { summary: t, commands } = messages;
  const { place, isUnknown } = choice;
  const options =
    choice.of === "units"
      ? choice.units.map(({ id, name }) => placeAction(name, { ...place, unitId: id }))
      : choice.phases.map(({ id, name }) => placeAction(name, { ...place, phaseId: id }));
  const others =
    choice.of === "units" && choice.seesOffice
      ? [placeAction(t.byUnit, { ...place, view: "units", unitId: null })]
      : [];
  const asked = choice.of === "units" ? t.whichUnit : t.whichPhase;
  return {
    language: messages.language,
    title: commands.summary,
    text: [isUnknown ? t.whichUnitNone : asked],
    actions: [...options.slice(0, mostButtons - others.length), ...others],
    footnote: choice.of === "units" ? t.typeUnit : undefined,
  };
};
