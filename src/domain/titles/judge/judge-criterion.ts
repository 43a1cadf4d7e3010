import type { Criterion } from "../criterion.ts";
import type { CriterionVerdict } from "../title-verdict.ts";
import { type Finding, note, unknown } from "./finding.ts";
import { judgeAchievements } from "./judge-achievement.ts";
import {
  judgeBloc,
  judgeMemberFighter,
  judgeMovement,
  judgeNoneWarned,
  judgeShare,
  judgeTargetsExceeded,
} from "./judge-collective.ts";
import { judgeHeld } from "./judge-held.ts";
import { judgeAbsence, judgeConfirmed, judgePledged, judgeQuota, judgeStillExists } from "./judge-office.ts";
import { judgeRating } from "./judge-rating.ts";
import { judgeRun } from "./judge-run.ts";
import { type View, verifiedAndAdverse, verifiedOnly } from "./view.ts";

const find = (view: View, { test }: Criterion): Finding => {
  switch (test.kind) {
    case "rating":
      return judgeRating(view, view.year, test.least);
    case "confirmed":
      return judgeConfirmed(view, test.code);
    case "achievement":
      return judgeAchievements(view, { ...test, years: null });
    case "run":
      return judgeRun(view, test);
    case "held":
      return judgeHeld(view, test.codes);
    case "share":
      return judgeShare(view, test);
    case "noneWarned":
      return judgeNoneWarned(view);
    case "memberFighter":
      return judgeMemberFighter(view);
    case "leadsBloc":
      return judgeBloc(view, test);
    case "leadsMovement":
      return judgeMovement(view, test);
    case "targetsExceeded":
      return judgeTargetsExceeded(view);
    case "stillExists":
      return judgeStillExists(view);
    case "pledged":
      return judgePledged(view);
    case "withinQuota":
      return judgeQuota(view, test);
    case "absence":
      return judgeAbsence(view, test);
    case "ownStandard":
      return unknown([note("ownStandard")], ["ownStandard"]);
  }
};

/**
 * One criterion: by verified facts where they settle it, with what speaks against the subject whoever said so; else by
 * all facts.
 */
export const judgeCriterion = (view: View, criterion: Criterion): CriterionVerdict => {
  const by = (evidence: View["evidence"]): Finding => find({ ...view, evidence }, criterion);
  const firm = by(verifiedAndAdverse(view.evidence));
  const found = firm.status === "unknown" ? by(view.evidence) : firm;
  const isFirm = found.status === "unknown" || by(verifiedOnly(view.evidence)).status === found.status;
  const { code, basis, test } = criterion;
  return { is: "criterion", code, basis, test, ...found, restsOnUnverified: !isFirm };
};
