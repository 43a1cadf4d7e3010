import { individualTargets } from "../../domain/plan/individual-targets.ts";
import { judgeTarget } from "../../domain/plan/judge/judge-target.ts";
import { type Judgement, noFacts } from "../../domain/plan/judge/judgement.ts";
import { targetWindow } from "../../domain/plan/judge/target-window.ts";
import type { Target } from "../../domain/plan/target.ts";
import type { Ports } from "../ports.ts";
import type { ProgressGrounds } from "./progress-grounds.ts";

/** A target of the plan and how it stands. */
export type TargetProgress = {
  readonly target: Target;
  readonly judgement: Judgement;
  /** Whether the person's pledge names a title that the target counts. */
  readonly isPledged: boolean;
};

/** How the plan's targets for persons of one's kind stand; the office's own figures are not known yet. */
export const targetProgress = (
  { person }: Pick<Ports, "person">,
  { plan, pledge, today }: ProgressGrounds,
): readonly TargetProgress[] => {
  const titles: readonly string[] = pledge?.state === "registered" ? pledge.titles : [];
  return individualTargets(plan, person.staffKind).map((target) => ({
    target,
    judgement: judgeTarget(target, { ...noFacts, window: targetWindow(plan, target, today) }, today),
    isPledged: target.awards.some((award) => titles.includes(award)),
  }));
};
