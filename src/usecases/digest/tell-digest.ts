import { reachOf } from "../../domain/authority/reach-of.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { newestReport, type OwedReport } from "../../domain/lacking/owed.ts";
import type { Unit } from "../../domain/person.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Tally } from "../../domain/standing/tally.ts";
import { type Waiting, waitingIn } from "../../domain/standing/waiting-in.ts";
import { plansToday } from "../current-plan.ts";
import { askingIn } from "../lacking/asking-in.ts";
import type { Ports } from "../ports.ts";

/** The short figures of a unit or of the office. */
export type DigestPart = {
  /** Null: the whole office. */
  readonly unit: Unit | null;
  /** Who takes part. */
  readonly people: number;
  readonly pledges: readonly { readonly plan: EmulationPlan; readonly registered: number }[];
  /** People with a report of the month that is due or late. */
  readonly reported: number;
  /** Under these plans, and reports of any month. */
  readonly waiting: Waiting;
  /** ISO, UTC: the figures are those of this moment. */
  readonly asOf: string;
};

/** What somebody in charge is told at the beginning of a week. */
export type Digest = {
  /** At least one. */
  readonly parts: readonly DigestPart[];
  /** The newest month that is due or late; null where none is. */
  readonly report: OwedReport | null;
};

/** Units of one person that a card has room for. */
const mostUnits = 4;

/** Gathers the week's figures of what the person is in charge of. @returns null where they want none, or are not any more */
export const tellDigest = (ports: Ports) => async (): Promise<Digest | null> => {
  const { person, office, tallies, reminders, now } = ports;
  const { settings } = await reminders.own();
  const reach = reachOf(person, { verb: "listLacking", day: dayOf(now) }, office.units);
  if (settings.wantsDigest !== true || settings.isOff || reach.length === 0) return null;
  const asking = await askingIn(ports);
  const plans = plansToday(asking.plans, asking.day);
  const report = newestReport("due", asking) ?? null;
  const units = reach === "office" ? [null] : reach.slice(0, mostUnits);
  const parts = await Promise.all(
    units.map(async (unit): Promise<readonly DigestPart[]> => {
      const told = unit ? await tallies.ofUnit(unit.id) : await tallies.ofOffice();
      if (!told) return [];
      // What was counted before and nobody changed since holds now.
      const asOf = told.isCurrent ? stampOf(now) : told.builtAt;
      return [{ ...partOf(told.tally, plans, report), unit, asOf }];
    }),
  );
  return parts.flat().length === 0 ? null : { parts: parts.flat(), report };
};

const partOf = (
  tally: Tally,
  plans: readonly EmulationPlan[],
  report: OwedReport | null,
): Pick<DigestPart, "people" | "pledges" | "reported" | "waiting"> => ({
  people: tally.people,
  pledges: plans.map((plan) => ({ plan, registered: tally.plans[plan.id]?.registered ?? 0 })),
  reported: report ? (tally.months[report.month]?.reported ?? 0) : 0,
  waiting: waitingIn(tally, { planIds: plans.map(({ id }) => id), isAsked: () => true }),
});
