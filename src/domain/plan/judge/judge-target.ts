import type { Day } from "../../day.ts";
import type { Target } from "../target.ts";
import { figureRuleOf } from "./figure-rule.ts";
import { leastOf } from "./goal-bounds.ts";
import { judgeRating, judgeRise } from "./judge-change.ts";
import { judgeForecast, judgeLevel, judgePace } from "./judge-figure.ts";
import { judgePath } from "./judge-path.ts";
import type { Judgement, TargetFacts } from "./judgement.ts";
import { unknownFor } from "./judgement.ts";

const once = { operator: "atLeast", value: 1, upTo: null } as const;

const judgeWords = ({ assessment }: TargetFacts): Judgement => ({
  ...unknownFor("assessment", "assessment"),
  ...(assessment === null ? {} : { verdict: assessment, missing: null }),
});

/**
 * How a target stands on a day. Words: as the office says. A standard: like one thing to be done in the window. A
 * rating and a rise: by their own rules. Figures: by how they come about, see `figureRuleOf` and each rule.
 */
export const judgeTarget = (target: Target, facts: TargetFacts, on: Day): Judgement => {
  const { goal } = target;
  switch (goal.operator) {
    case "qualitative":
      return judgeWords(facts);
    case "achieved": {
      const figure = facts.isReached === null ? null : Number(facts.isReached);
      return judgePace({ goal: once, unit: null }, { ...facts, figure }, { least: leastOf(once), on });
    }
    case "atLevel":
      return judgeRating(goal, facts, on);
    case "increase":
      return judgeRise(goal, target, facts);
    default: {
      const bounds = { least: leastOf(goal), on };
      const judge = { pace: judgePace, forecast: judgeForecast, path: judgePath, level: judgeLevel };
      return judge[figureRuleOf(target.metric)](target, facts, bounds);
    }
  }
};
