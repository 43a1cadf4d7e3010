import type { ActedOn } from "../domain/authority/acted-on.ts";
import { may } from "../domain/authority/may.ts";
import { dayOf } from "../domain/day.ts";
import type { DutyRecord } from "../domain/duties/duty-record.ts";
import { openDuty } from "../domain/duties/duty-record.ts";
import { type DutyState, dutyState } from "../domain/duties/duty-state.ts";
import { type PlanDuty, planDuties } from "../domain/duties/plan-duties.ts";
import type { Unit } from "../domain/person.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { ok, type Result } from "../domain/result.ts";
import { currentPlan, type PlanFault } from "./current-plan.ts";
import type { Ports, Versioned } from "./ports.ts";

/** A duty as one unit, or the office, has it. */
export type DutyPart = {
  /** Null where the office does it. */
  readonly unit: Unit | null;
  /** Whose it is: of a unit that the plan names as its owner too. */
  readonly on: ActedOn;
  readonly record: Versioned<DutyRecord> | undefined;
  readonly state: DutyState;
  /** Whether the person may say that it is done, or open again. */
  readonly mayClose: boolean;
};

/** A duty and all who do it: each unit for itself, or the office. */
export type ShownDuty = {
  readonly plan: EmulationPlan;
  readonly duty: PlanDuty;
  readonly parts: readonly DutyPart[];
};

/** All duties of a plan. */
export type ShownDuties = { readonly plan: EmulationPlan; readonly duties: readonly ShownDuty[] };

/** Lists what is to be done under the plan that is meant, or the one named. */
export const showDuties =
  (ports: Ports) =>
  async (planId = ""): Promise<Result<ShownDuties, PlanFault>> => {
    const found = await currentPlan(ports, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const records = await ports.duties.ofPlan(plan.id);
    const duties = planDuties(plan, dayOf(ports.now)).map((duty) => ({
      plan,
      duty,
      parts: partsOf(ports, duty, records),
    }));
    return ok({ plan, duties });
  };

/** Units that a plan means by "các phòng, đơn vị": all but those that the office left out; all where none would stay. */
const unitsInDuties = ({ office: { units }, settings: { offUnitIds } }: Ports): readonly Unit[] => {
  const meant = units.filter(({ id }) => !offUnitIds?.includes(id));
  return meant.length > 0 ? meant : units;
};

const partsOf = (
  ports: Ports,
  duty: PlanDuty,
  records: readonly Versioned<DutyRecord>[],
): readonly DutyPart[] => {
  const { person, office, calendar, now } = ports;
  const day = dayOf(now);
  const owners = duty.isOfUnits ? unitsInDuties(ports) : [null];
  return owners.map((unit) => {
    const record = records.find(
      ({ value }) => value.dutyId === duty.id && value.unitId === (unit?.id ?? null),
    );
    const on = whose(office.units, duty, unit);
    const state = dutyState(duty, record?.value.content ?? openDuty, { calendar, today: day });
    const mayClose = duty.recurs === null && may(person, { verb: "closeDuty", on, day });
    return { unit, on, record, state, mayClose };
  });
};

const whose = (units: readonly Unit[], { owner }: PlanDuty, unit: Unit | null): ActedOn => {
  const named = unit ?? units.find(({ name }) => name.toLowerCase() === owner?.toLowerCase());
  return named ? { is: "unit", unitId: named.id } : { is: "office" };
};
