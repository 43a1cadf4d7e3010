import type { MembersFact } from "../collective-facts.ts";
import type { CriterionTest } from "../criterion.ts";
import type { TitleSettings } from "../title-settings.ts";
import { type Finding, met, missing, note, settled, unknown } from "./finding.ts";
import { ofYear, type View } from "./view.ts";

type Test<Kind extends CriterionTest["kind"]> = Extract<CriterionTest, { kind: Kind }>;

const counts = (view: View, judge: (fact: MembersFact) => Finding): Finding => {
  const { year } = view;
  return settled(ofYear(view.evidence.members, year).map(judge), unknown([note("memberCounts", { year })]));
};

const reaches = (part: number, whole: number, percent: number): boolean =>
  whole > 0 && part * 100 >= whole * percent;

const shareOf = (
  fact: MembersFact,
  { of, percent }: Test<"share">,
  { unratedInBase }: TitleSettings,
): Finding => {
  const { year, memberCount: whole, unratedCount } = fact;
  const part = of === "completed" ? fact.completedCount : fact.advancedWorkerCount;
  const need = note("memberCounts", { year });
  if (whole === null || part === null || whole === 0) return unknown([need]);
  if (reaches(part, whole, percent)) return met();
  const lack = note("shareTooLow", { year, part, whole, percent });
  if (unratedInBase === "in") return missing(lack);
  if (unratedCount === null) return unknown([need]);
  if (!reaches(part, whole - unratedCount, percent)) return missing(lack);
  return unratedInBase === "out" ? met() : unknown([], ["unratedInBase"], [lack]);
};

/** Whether so large a share of the members was rated, or awarded, so. */
export const judgeShare = (view: View, test: Test<"share">): Finding =>
  counts(view, (fact) => shareOf(fact, test, view.settings));

/** Whether no member was disciplined at cảnh cáo or above. */
export const judgeNoneWarned = (view: View): Finding =>
  counts(view, ({ year, warnedCount }) => {
    if (warnedCount === null) return unknown([note("memberCounts", { year })]);
    return warnedCount === 0 ? met() : missing(note("memberWarned", { year, count: warnedCount }));
  });

/** Whether a member is Chiến sĩ thi đua cơ sở. */
export const judgeMemberFighter = (view: View): Finding =>
  counts(view, ({ year, fighterCount }) => {
    if (fighterCount === null) return unknown([note("memberCounts", { year })]);
    return fighterCount > 0 ? met() : missing(note("noMemberFighter", { year }));
  });

/** Whether the collective leads a bloc of these organisers. */
export const judgeBloc = (view: View, { organisers }: Test<"leadsBloc">): Finding => {
  const { year } = view;
  const found = ofYear(view.evidence.blocs, year).filter(({ organiser }) => organisers.includes(organiser));
  return settled(
    found.map(({ isLeader, organiser }) =>
      isLeader ? met() : missing(note("notLeader", { year, organiser })),
    ),
    unknown([note("bloc", { year })]),
  );
};

/** Whether the collective leads a thematic movement at its review. */
export const judgeMovement = (view: View, test: Test<"leadsMovement">): Finding => {
  const { year } = view;
  const found = ofYear(view.evidence.movements, year).filter(({ launchedBy }) =>
    test.launchedBy.includes(launchedBy),
  );
  const findings = found.map(({ isLeader, lastingYears, review, launchedBy }) => {
    if (!isLeader) return missing(note("notLeader", { year, launchedBy }));
    if (lastingYears < test.leastYears)
      return missing(note("movementTooShort", { year, lastingYears, least: test.leastYears }));
    return test.reviews.includes(review) ? met() : missing(note("notAtThisReview", { year, review }));
  });
  return (
    findings.find(({ status }) => status === "met") ??
    settled(findings, unknown([note("movement", { year })]))
  );
};

/** Whether targets and tasks of the year were exceeded. */
export const judgeTargetsExceeded = (view: View): Finding => {
  const { year } = view;
  return settled(
    ofYear(view.evidence.targets, year).map(({ isExceeded }) =>
      isExceeded ? met() : missing(note("notExceeded", { year })),
    ),
    unknown([note("targets", { year })]),
  );
};
