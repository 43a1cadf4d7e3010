import { nextOfficeTime } from "../../domain/calendar/next-office-time.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { type Nudgeable, nudgeable } from "../../domain/lacking/nudgeable.ts";
import { newestReport, type Owed, owedPledge } from "../../domain/lacking/owed.ts";
import type { Unit } from "../../domain/person.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { currentPlan, type PlanFault } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import type { Versioned } from "../versioned.ts";
import { askingIn } from "./asking-in.ts";
import { daysLeft } from "./days-left.ts";
import {
  type LackingScope,
  lackingPeople,
  type NamedLacking,
  namedPage,
  type ScopeFault,
} from "./lacking-people.ts";
import { type NudgeOutcome, nudgeOutcome } from "./nudge-outcome.ts";
import type { LastNudge } from "./nudges.ts";

/** Something that people owe, and how many of them lack it. */
export type OwedCount = {
  readonly owed: Owed;
  readonly count: number;
  /** Through the last allowed day, today not counted; null where that is past or not known. */
  readonly workingDaysLeft: number | null;
};

/** Who of a unit or the office lacks what, who can be asked for it now, and what came of the last time. */
export type NudgeDesk = {
  readonly unitId: string | null;
  /** Null: the whole office. */
  readonly unit: Unit | null;
  readonly plan: EmulationPlan | null;
  readonly owed: readonly OwedCount[];
  readonly people: readonly Nudgeable[];
  /** Whether there are more than can be looked at together: then `people` are not told apart, and none can be asked. */
  readonly isTooMany: boolean;
  /** Units with somebody who lacks something, those with the most first. */
  readonly byUnit: readonly { readonly unit: Unit; readonly count: number }[];
  readonly shown: readonly NamedLacking<Nudgeable>[];
  readonly from: number;
  /** When it would go out, ISO, UTC; null: at once. */
  readonly goesAt: string | null;
  readonly kept: Versioned<LastNudge> | undefined;
  readonly last: NudgeOutcome | null;
};

/** Why nobody can be asked. */
export type NudgeDeskFault = PlanFault | ScopeFault | "nothing-owed";

/** People of one page: each has a button. */
export const nudgesOnPage = 4;

/** People who can be looked at in one turn. */
const mostPeople = 2_000;

/** Opens who lacks what, to have them asked for it. */
export const openNudge =
  (ports: Ports) =>
  async ({
    unitId,
    from,
  }: LackingScope & { readonly from: number }): Promise<Result<NudgeDesk, NudgeDeskFault>> => {
    const { office, nudges, calendar, now, person } = ports;
    const asked = await owedNow(ports);
    if (!asked.ok) return asked;
    const { plan, owed } = asked.value;
    const found = await lackingPeople(ports, { unitId }, owed);
    if (!found.ok) return found;
    const { lacking } = found.value;
    const next = nextOfficeTime(calendar, now);
    const goes = next.ok ? next.value : now;
    const isTooMany = lacking.length > mostPeople;
    const ids = isTooMany ? [] : lacking.map(({ personId }) => personId);
    const [reach, kept] = await Promise.all([nudges.reachOf(ids, dayOf(goes)), nudges.last(unitId)]);
    const of = { byPersonId: person.id, today: dayOf(now) };
    const people = lacking.map((one, index) => nudgeable(one, reach[index] ?? nothingKnown, of));
    const counts = Map.groupBy(lacking, (one) => one.unitId);
    const first = from < people.length ? from : 0;
    return ok({
      ...{ unitId, plan, people, isTooMany, kept, from: first },
      unit: office.units.find(({ id }) => id === unitId) ?? null,
      owed: owed.map((one) => ({
        owed: one,
        count: lacking.filter(({ owes }) => owes.includes(one)).length,
        workingDaysLeft: daysLeft(ports, one),
      })),
      byUnit: office.units
        .map((unit) => ({ unit, count: counts.get(unit.id)?.length ?? 0 }))
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count),
      // Those who can be asked have a button, so they come first.
      shown: await namedPage(ports, people, {
        ...{ from: first, most: nudgesOnPage },
        rank: ({ not }) => Number(not !== null),
      }),
      goesAt: goes.toMillis() > now.toMillis() ? stampOf(goes) : null,
      last: kept ? await nudgeOutcome(ports, kept.value) : null,
    });
  };

const nothingKnown = { hasChat: false, unreachable: null, isAsked: false, history: [] };

/** Everything that is owed today: a pledge under the plan that is meant, and the reports that are due or late. */
const owedNow = async (
  ports: Ports,
): Promise<
  Result<{ readonly plan: EmulationPlan | null; readonly owed: readonly Owed[] }, PlanFault | "nothing-owed">
> => {
  const [found, asking] = await Promise.all([currentPlan(ports), askingIn(ports)]);
  if (!found.ok && found.refusal.word === "which-plan") return found;
  const plan = found.ok ? found.value : null;
  const [late, due] = [newestReport("late", asking), newestReport("due", asking)];
  const owed = [
    ...(plan ? [owedPledge(plan, asking.day)] : []),
    ...(late ? [late] : []),
    ...(due && due.month !== late?.month ? [due] : []),
  ];
  return owed.length > 0 ? ok({ plan, owed }) : refused("nothing-owed");
};
