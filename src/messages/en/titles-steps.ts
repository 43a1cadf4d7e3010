import type { ProceedingFact } from "../../domain/titles/service-facts.ts";
import type { NextStep, TitleAssumption, TitleGap, TitleWarning } from "../../domain/titles/title-verdict.ts";
import { said } from "../note-details.ts";
import { asksOthers } from "../vi/titles-steps.ts";
import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";
import { confirmedShort } from "./titles-confirmed.ts";
import { criteria } from "./titles-criteria.ts";
import { lack } from "./titles-lacks.ts";
import { need } from "./titles-needs.ts";

const gaps: Readonly<Record<TitleGap, string>> = {
  achievementYears: "for how many years an earlier initiative or science work counts",
  coAuthors: "for whom a work of several authors counts",
  initiativeForTwoTitles: "whether one initiative may serve two titles",
  scienceReuse: "whether one science work may serve a title and a reward",
  windows: "whether one award may serve two higher ones",
  leaveInRun: "whether a year of maternity leave breaks a row of years",
  unratedInBase: "whether people without a rating count in the whole",
  disciplineServedInYear: "how the year in which a discipline ended counts",
  absenceNotRegulated: "how this time away counts in the rating",
  absenceUnderOwnRule: "how time away counts under the unit's own rule",
  ownStandard: "the own standard of the ministry or province",
};

const warnings: Readonly<Record<TitleWarning, string>> = {
  noPledge:
    "You have not pledged this title. Since 01/01/2024 a pledge is no condition any more (Article 7 of the Law); this is only pointed out.",
};

const assumptions: Readonly<Record<TitleAssumption, string>> = {
  noDiscipline: "no discipline",
  noProceeding: "nothing under review, inspection or investigation",
};

const proceedings: Readonly<Record<ProceedingFact["kind"], string>> = {
  disciplineReview: "the disciplinary review",
  investigation: "the investigation",
  inspection: "the inspection",
  complaint: "the complaint or denunciation",
  pressReport: "what the press reported",
};

type Steps = { readonly [Word in NextStep["step"]]: (step: Extract<NextStep, { step: Word }>) => string };

const steps: Steps = {
  provide: (step) => {
    const { word, details } = step.need;
    if (word === "confirmation")
      return `Ask those with the authority to confirm for ${said(details, "year")}: ${confirmedShort(said(details, "code"))}`;
    return `${asksOthers[word] ? "Ask the office for" : "Add"} ${need(step.need)}`;
  },
  reach: (step) => `Strive for ${criteria.name(step.criterion)}: ${lack(step.lack)}`,
  askWhatHolds: ({ gap }) => `Ask the emulation officer: ${gaps[gap]} (not regulated)`,
  awaitConclusion: ({ proceeding, since }) =>
    `Wait for the conclusion of ${proceedings[proceeding]} (since ${dates.day(since)})`,
  awaitEndOfDiscipline: ({ endsOn }) =>
    endsOn === null
      ? "Wait for the discipline to end (its last day is not known)"
      : `Wait for the discipline to end (through ${dates.day(endsOn)})`,
  askFormerOffice: ({ movedOn }) =>
    `Ask the former office for its remark (you moved on ${dates.day(movedOn)})`,
  verifyEvidence: () => "Ask for your own entries to be verified",
  propose: () => "Ask your unit to put you on the list of proposals",
};

/** What may be done next, and what is pointed out. */
export const nextWords: Messages["titles"]["verdict"]["next"] = {
  step: <Word extends NextStep["step"]>(step: Extract<NextStep, { step: Word }>): string => {
    const word: (one: Extract<NextStep, { step: Word }>) => string = steps[step.step];
    return word(step);
  },
  gap: (gap) => gaps[gap],
  warning: (warning) => warnings[warning],
  assumption: (assumption) => assumptions[assumption],
};
