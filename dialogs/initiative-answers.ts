import {
  type AchievementContent,
  type Claim,
  type EvidenceEntry,
  personAwards,
} from "../src/domain/evidence/evidence-record.ts";
import { initiativeStates, standingOf, stateOf } from "../src/domain/evidence/initiative-state.ts";

/** How somebody took part in an initiative. */
export const authorships = ["sole", "first", "coAuthor"] as const;

/** The answers of the form about an initiative. */
export type InitiativeAnswers = {
  readonly name: string | null;
  readonly kind: string;
  readonly state: string;
  readonly year: number | null;
  readonly authorship: string;
  readonly applied: string;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
  readonly usedFor: readonly string[];
  readonly usedYear: number | null;
};

/** What the answers say; what is not answered yet excludes nothing. */
export const toInitiativeClaim = (
  answers: Partial<InitiativeAnswers>,
  { thisYear, pledgedAs = null }: { readonly thisYear: number; readonly pledgedAs?: string | null },
): Claim<AchievementContent> => {
  const { name, kind, state, year, applied, usedYear } = answers;
  const isPlaced = state !== undefined && typeof year === "number";
  const ofYear = year ?? thisYear;
  return {
    content: {
      kind: kind === "scienceWork" ? "scienceWork" : "initiative",
      name: (name ?? "").replace(/\s+/gu, " "),
      year: ofYear,
      ...standingOf(initiativeStates.find((one) => one === state) ?? "planned"),
      isApplied: applied === "yes" ? true : applied === "no" ? false : null,
      authorship: authorships.find((one) => one === answers.authorship) ?? "sole",
      uses: personAwards
        .filter((code) => answers.usedFor?.includes(code))
        .map((code) => ({ code, year: usedYear ?? ofYear })),
      pledgedAs,
    },
    on: (isPlaced && answers.decidedOn) || null,
    decisionNumber: (isPlaced && answers.decisionNumber) || null,
  };
};

/** The answers that an entered initiative would be given again by. */
export const initiativeAnswers = ({
  content,
  provenance,
}: EvidenceEntry<AchievementContent>): InitiativeAnswers => ({
  name: content.name,
  kind: content.kind,
  state: stateOf(content),
  year: content.year,
  authorship: content.authorship,
  applied: content.isApplied === null ? "unknown" : content.isApplied ? "yes" : "no",
  decidedOn: provenance.on,
  decisionNumber: provenance.decisionNumber,
  usedFor: content.uses.map(({ code }) => code),
  usedYear: content.uses[0]?.year ?? null,
});
