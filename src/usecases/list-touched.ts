import type { Person } from "../domain/person.ts";
import {
  noticesOfPlanChange,
  type PlanChanged,
  type PlanChangeNotice,
} from "../domain/plan/edit/plan-change-notices.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { Pledge } from "../domain/pledge.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { PlanFile } from "./open-plans.ts";
import type { Ports } from "./ports.ts";

/** Somebody who pledged and whom a change of the plan concerns, by name. */
export type TouchedPerson = PlanChangeNotice & { readonly name: string; readonly unitName: string };

/** Lists whom activating a draft concerns and how, by name; nobody is told anything by it. */
export const listTouched =
  (ports: Ports) =>
  async (file: PlanFile): Promise<readonly TouchedPerson[]> => {
    const plan = file.draft?.value.plan;
    if (!plan) return [];
    const { change, people } = await planChanged(ports, file, plan);
    const unitNames = new Map(ports.office.units.map(({ id, name }) => [id, name]));
    const found = noticesOfPlanChange(change).flatMap((notice): readonly TouchedPerson[] => {
      const person = people.find(({ id }) => id === notice.personId);
      if (!person) return [];
      return [{ ...notice, name: person.name, unitName: unitNames.get(person.unitId) ?? "" }];
    });
    return found.toSorted(
      (one, other) =>
        one.unitName.localeCompare(other.unitName, "vi") || one.name.localeCompare(other.name, "vi"),
    );
  };

/** Without those of people who asked that what is kept of them is not used. */
export const told = (pledges: readonly Pledge[], people: readonly RosterPerson[]): readonly Pledge[] => {
  const restricted = new Set(people.filter(({ isRestricted }) => isRestricted).map(({ id }) => id));
  return pledges.filter(({ personId }) => !restricted.has(personId));
};

/** What the plan is changed from and to, and who pledged under it; nobody under a plan that the office never ran. */
export const planChanged = async (
  { planDesk, people }: Ports,
  { holds, planId }: PlanFile,
  after: EmulationPlan,
): Promise<{ readonly change: PlanChanged; readonly people: readonly Person[] }> => {
  if (!holds) return { change: { before: after, after, pledges: [], kinds: new Map() }, people: [] };
  const [under, all] = await Promise.all([planDesk.pledgesUnder(planId), people.all()]);
  const pledges = told(under, all);
  const kinds = new Map(all.map(({ id, staffKind }) => [id, staffKind]));
  return { change: { before: holds.plan, after, pledges, kinds }, people: all };
};
