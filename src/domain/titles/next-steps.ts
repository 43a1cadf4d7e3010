import { isServed } from "./judge/discipline.ts";
import type { View } from "./judge/view.ts";
import type { CriterionVerdict, NextStep, RequirementVerdict } from "./title-verdict.ts";

/** The criteria that a requirement rests on, or that stand in its way. */
export const deciding = (verdict: RequirementVerdict): readonly CriterionVerdict[] => {
  if (verdict.is === "criterion") return [verdict];
  const isCarried = verdict.requires === "any" && verdict.status === "met";
  return verdict.of.filter(({ status }) => !isCarried || status === "met").flatMap(deciding);
};

const stepsOf = ({ code, status, needs, lacks, gaps }: CriterionVerdict): NextStep[] => {
  if (status === "met") return [];
  const reach = lacks.map((lack): NextStep => ({ step: "reach", criterion: code, lack }));
  if (status === "missing") return reach;
  return [
    ...needs.map((need): NextStep => ({ step: "provide", criterion: code, need })),
    ...gaps.map((gap): NextStep => ({ step: "askWhatHolds", criterion: code, gap })),
    ...reach,
  ];
};

const leastMonthsForRemark = 6;

/** The remark of the office somebody came from, after six months there (custom, 90, Art. 2(3)). */
const formerOffice = ({ evidence, year }: View): NextStep[] =>
  evidence.transfers
    .filter(
      ({ movedOn, monthsAtFormerThatYear }) =>
        movedOn.startsWith(`${year}-`) && monthsAtFormerThatYear >= leastMonthsForRemark,
    )
    .map(({ movedOn }): NextStep => ({ step: "askFormerOffice", movedOn }))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** What may be done next about a title that was judged. */
export const nextSteps = (view: View, verdict: RequirementVerdict): readonly NextStep[] => [
  ...deciding(verdict).flatMap(stepsOf),
  ...(verdict.restsOnUnverified ? [{ step: "verifyEvidence" } as const] : []),
  ...formerOffice(view),
  ...(verdict.status === "met" ? [{ step: "propose" } as const] : []),
];

/** What has to end before anything is awarded or proposed (152, Art. 4(4)); empty where nothing is under way. */
export const obstacles = ({ evidence, on }: View): readonly NextStep[] => {
  const needsSigns: readonly string[] = ["inspection", "investigation"];
  const steps: readonly NextStep[] = [
    ...evidence.proceedings
      .filter(({ closedOn }) => closedOn === null || closedOn > on)
      .filter(({ kind, hasSigns }) => hasSigns || !needsSigns.includes(kind))
      .map(({ kind, openedOn }) => ({ step: "awaitConclusion", proceeding: kind, since: openedOn }) as const),
    ...evidence.disciplines
      .filter((measure) => isServed(measure, on))
      .map(({ endsOn }) => ({ step: "awaitEndOfDiscipline", endsOn }) as const),
  ];
  return steps.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
};
