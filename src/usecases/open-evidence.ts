import { liveEntries } from "../domain/evidence/change-evidence.ts";
import { sameName } from "../domain/evidence/check-claim.ts";
import { isAchievement, type PlanPledge } from "../domain/evidence/evidence-of.ts";
import type {
  AchievementContent,
  EvidenceEntry,
  EvidenceRecord,
} from "../domain/evidence/evidence-record.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { Ports, Versioned } from "./ports.ts";

/** An initiative that a pledge names and that is not entered yet. */
export type PlannedInitiative = { readonly plan: EmulationPlan; readonly name: string };

/** What one person entered, and what they pledged. */
export type EvidenceDesk = {
  readonly record: Versioned<EvidenceRecord> | undefined;
  /** Those that count, in the order they were entered. */
  readonly entries: readonly EvidenceEntry[];
  /** The pledges under the plans that the office runs. */
  readonly pledges: readonly (PlanPledge & { readonly plan: EmulationPlan })[];
  readonly planned: readonly PlannedInitiative[];
};

/** Finds what the person entered to prove, and what their pledges name beside it. */
export const openEvidence =
  ({ person, evidence, pledges, plans }: Ports) =>
  async (): Promise<EvidenceDesk> => {
    const [record, active] = await Promise.all([evidence.find(person.id), plans.active()]);
    const found = await Promise.all(
      active.map(async (plan) => ({ plan, pledge: (await pledges.find(person.id, plan.id))?.value })),
    );
    const made = found.flatMap(({ plan, pledge }) => (pledge ? [{ plan, pledge }] : []));
    const entries = liveEntries(record?.value);
    return { record, entries, pledges: made, planned: made.flatMap((one) => plannedIn(one, entries)) };
  };

const plannedIn = (
  { plan, pledge }: EvidenceDesk["pledges"][number],
  entries: readonly EvidenceEntry[],
): readonly PlannedInitiative[] => {
  const name = pledge.state === "registered" ? pledge.content.initiative : null;
  if (name === null) return [];
  const isIt = ({ name: entered, pledgedAs }: AchievementContent): boolean =>
    sameName(entered, name) || (pledgedAs !== null && sameName(pledgedAs, name));
  const isEntered = entries.some((entry) => isAchievement(entry) && isIt(entry.content));
  return isEntered ? [] : [{ plan, name }];
};
