import type { CriterionGroup, Requirement, StandardOf } from "../criterion.ts";
import { officeStandard } from "../office-requirement.ts";
import type { GroupVerdict, RequirementVerdict, Status } from "../title-verdict.ts";
import { met } from "./finding.ts";
import { judgeCriterion } from "./judge-criterion.ts";
import { isVerified, ofYear, type View } from "./view.ts";

const statusOfAll = (statuses: readonly Status[]): Status =>
  statuses.includes("missing") ? "missing" : statuses.includes("unknown") ? "unknown" : "met";

const statusOfAny = (statuses: readonly Status[]): Status =>
  statuses.includes("met") ? "met" : statuses.includes("unknown") ? "unknown" : "missing";

/** By those that decide: one suffices where each is needed, or else all of them. */
const restsOnUnverified = (
  requires: GroupVerdict["requires"],
  status: Status,
  of: readonly RequirementVerdict[],
): boolean => {
  const deciding = of.filter((verdict) => verdict.status === status).map((one) => one.restsOnUnverified);
  if (status === "unknown") return of.some((verdict) => verdict.restsOnUnverified);
  const isEachNeeded = (requires === "all") === (status === "met");
  return isEachNeeded ? deciding.includes(true) : !deciding.includes(false);
};

/** What verdicts come to of which all, or any, must hold. */
const grouped = (
  { code, needs }: Pick<CriterionGroup, "code" | "needs">,
  of: readonly RequirementVerdict[],
): GroupVerdict => {
  const statuses = of.map((verdict) => verdict.status);
  const status = needs === "all" ? statusOfAll(statuses) : statusOfAny(statuses);
  return {
    is: "group",
    code,
    requires: needs,
    status,
    of,
    restsOnUnverified: restsOnUnverified(needs, status, of),
  };
};

/** A verified award shows the standard; one that people entered of themselves only where nothing else is known. */
const judgeStandard = (view: View, standard: StandardOf): RequirementVerdict => {
  const { code, basis, title } = standard;
  const awards = ofYear(view.evidence.awards, view.year).filter((award) => award.code === title);
  const judged = judgeRequirement(
    view,
    officeStandard(view, { code: title, requirement: standard.requirement }),
  );
  const isFirm = awards.some(isVerified);
  if (isFirm || (judged.status === "unknown" && awards.length > 0))
    return { is: "criterion", code, basis, test: null, ...met(), restsOnUnverified: !isFirm };
  return grouped({ code, needs: "all" }, [judged]);
};

/** Another way, without evidence of it. */
const isAbsent = (view: View, requirement: Requirement): boolean => {
  if ("test" in requirement)
    return requirement.isOtherWay && judgeCriterion(view, requirement).status !== "met";
  return (
    "of" in requirement && requirement.needs === "all" && requirement.of.some((one) => isAbsent(view, one))
  );
};

/** What a requirement comes to; other ways are left out where there is no evidence of them. */
export const judgeRequirement = (view: View, requirement: Requirement): RequirementVerdict => {
  if ("test" in requirement) return judgeCriterion(view, requirement);
  if ("title" in requirement) return judgeStandard(view, requirement);
  const parts = requirement.of.filter((one) => !isAbsent(view, one));
  return grouped(
    requirement,
    parts.map((one) => judgeRequirement(view, one)),
  );
};
