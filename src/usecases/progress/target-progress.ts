import { individualTargets } from "../../domain/plan/individual-targets.ts";
import { type CollectiveTarget, collectiveTargets } from "../figures/collective-targets.ts";
import type { Ports } from "../ports.ts";
import type { ProgressGrounds } from "./progress-grounds.ts";

/** A target of the plan and how it stands. */
export type TargetProgress = CollectiveTarget & {
  /** Whether the person's pledge names a title that the target counts. */
  readonly isPledged: boolean;
};

/** How the plan's targets for persons of one's kind stand, by what the office recorded. */
export const targetProgress = async (
  ports: Pick<Ports, "person" | "figures" | "settings" | "now">,
  { plan, pledge }: ProgressGrounds,
): Promise<readonly TargetProgress[]> => {
  const titles: readonly string[] = pledge?.state === "registered" ? pledge.titles : [];
  const own = individualTargets(plan, ports.person.staffKind);
  return (await collectiveTargets(ports, plan))
    .filter(({ targetId }) => own.some(({ id }) => id === targetId))
    .map((one) => ({ ...one, isPledged: one.target.awards.some((award) => titles.includes(award)) }));
};
