import type { CriterionTest, ManualCode } from "../criterion.ts";
import type { AbsenceReason } from "../service-facts.ts";
import { type Finding, met, missing, note, settled, unknown } from "./finding.ts";
import { isComplete, ofYear, type View } from "./view.ts";

type Test<Kind extends CriterionTest["kind"]> = Extract<CriterionTest, { kind: Kind }>;

/** Whether those who can say so confirmed it for the year. */
export const judgeConfirmed = (view: View, code: ManualCode): Finding => {
  const { year } = view;
  return settled(
    ofYear(view.evidence.confirmations, year)
      .filter((one) => one.code === code)
      .map(({ holds, by }) => (holds ? met() : missing(note("denied", { year, by })))),
    unknown([note("confirmation", { year, code })]),
  );
};

/** Whether the pledge that the office asks for was registered. */
export const judgePledged = ({ evidence, year, code }: View): Finding => {
  if (ofYear(evidence.pledges, year).some((pledge) => pledge.code === code)) return met();
  return isComplete(evidence, "pledges", year)
    ? missing(note("notPledged", { year }))
    : unknown([note("pledge", { year })]);
};

/** Whether those who stand for the title keep to the office's quota. */
export const judgeQuota = ({ evidence, year, code }: View, { percent }: Test<"withinQuota">): Finding =>
  settled(
    ofYear(evidence.quotas, year)
      .filter((quota) => quota.code === code)
      .map(({ candidateCount, baseCount }) =>
        candidateCount * 100 <= baseCount * percent
          ? met()
          : missing(note("quotaExceeded", { year, candidateCount, baseCount, percent })),
      ),
    unknown([note("quota", { year })]),
  );

/** Time that counts as worked for titles (152, Art. 4(5); care after a rescue). */
const counted: readonly AbsenceReason[] = ["maternity", "injuredInRescue"];

/** Whether days away stay under the office's limit. */
export const judgeAbsence = ({ evidence, year }: View, { fewerThanDays }: Test<"absence">): Finding => {
  const stints = ofYear(evidence.attendance, year);
  if (stints.length === 0) return unknown([note("attendance", { year })]);
  const days = stints
    .flatMap(({ absences }) => absences)
    .filter(({ reason }) => !counted.includes(reason))
    .reduce((total, { workingDays }) => total + workingDays, 0);
  return days < fewerThanDays ? met() : missing(note("absentTooLong", { year, days, limit: fewerThanDays }));
};

/** Whether the collective has not been dissolved. */
export const judgeStillExists = ({ evidence }: View): Finding =>
  settled(
    evidence.dissolutions.map(({ dissolvedOn }) => missing(note("dissolved", { dissolvedOn }))),
    met(),
  );
