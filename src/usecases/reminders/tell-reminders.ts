import { type Day, dayOf } from "../../domain/day.ts";
import { planDuties } from "../../domain/duties/plan-duties.ts";
import type { Unit } from "../../domain/person.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import type { Ports } from "../ports.ts";

/** Something of which somebody is reminded, with what it takes to say it. */
export type ToldReminder = {
  readonly item: OpenItem;
  /** Null of a month's work. */
  readonly plan: EmulationPlan | null;
  /** What the plan calls it; null where it has no name of its own. */
  readonly name: string | null;
  /** Whose it is where it is a unit's. */
  readonly unit: Unit | null;
  /** Through its last allowed day, today not counted; null where that is past or not known. */
  readonly workingDaysLeft: number | null;
};

/** Finds what reminders are about; what no plan of the office names any more is left out. */
export const tellReminders =
  ({ plans, office, calendar, now }: Ports) =>
  async (items: readonly OpenItem[]): Promise<readonly ToldReminder[]> => {
    const active = await plans.active();
    const today = dayOf(now);
    return items.flatMap((item) => {
      const plan = active.find(({ id }) => id === item.planId) ?? null;
      if (plan === null && item.planId !== null) return [];
      const left = item.dueOn < today ? null : calendar.workingDaysLeft(today, item.dueOn);
      return [
        {
          item,
          plan,
          name: plan && nameIn(plan, item, today),
          unit: office.units.find(({ id }) => "unitId" in item.why && id === item.why.unitId) ?? null,
          workingDaysLeft: left?.ok ? left.value : null,
        },
      ];
    });
  };

/** What a plan calls a milestone; null where it has no name of its own. */
export const nameIn = (
  plan: EmulationPlan,
  { kind, subjectId }: Pick<OpenItem, "kind" | "subjectId">,
  today: Day,
): string | null => {
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.find(({ id }) => id === subjectId)?.name ?? null;
  switch (kind) {
    case "phaseStart":
    case "thematicPhase":
      return named(plan.phases);
    case "unitDuty":
      return named(planDuties(plan, today));
    case "meeting":
      return named(plan.deadlines);
    case "anniversary":
      return named(plan.anniversaries);
    case "pledgeDeadline":
    case "monthlyReport":
      return null;
  }
};
