import { dayOf } from "../../domain/day.ts";
import type { JsonObject } from "../../domain/json.ts";
import { lacksOf } from "../../domain/lacking/lacking.ts";
import { untoldOn } from "../../domain/lacking/nudgeable.ts";
import { type Owed, owedPledge, owedReport } from "../../domain/lacking/owed.ts";
import type { Unit } from "../../domain/person.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { readNudge } from "../../domain/reminder/nudge-notice.ts";
import type { Ports } from "../ports.ts";
import { askingIn } from "./asking-in.ts";
import { daysLeft } from "./days-left.ts";

/** One thing that somebody is asked to do. */
export type AskedThing = {
  readonly owed: Owed;
  /** Null of a month's work. */
  readonly plan: EmulationPlan | null;
  readonly workingDaysLeft: number | null;
};

/** Who asks the person, and for what of it that they still lack. */
export type ToldNudge = {
  readonly byName: string;
  /** As whose head; null: as the officer. */
  readonly unit: Unit | null;
  /** What is late first; at least one. */
  readonly asked: readonly AskedThing[];
};

/** Finds what somebody asks the person to do. @returns null where they did it meanwhile, were reminded of it today, or it is no more asked for */
export const tellNudge =
  (ports: Ports) =>
  async (about: JsonObject): Promise<ToldNudge | null> => {
    const { person, office, people, standings, nudges, now } = ports;
    const { byPersonId, asHeadOf, lacks } = readNudge(about);
    const today = dayOf(now);
    const [standing, names, asking, [reach]] = await Promise.all([
      standings.ofPerson(person.id),
      people.named([byPersonId]),
      askingIn(ports),
      nudges.reachOf([person.id], today),
    ]);
    if (!standing || standing.consent?.state === "refused") return null;
    const asked = lacks.flatMap((lack): readonly AskedThing[] => {
      const plan = lack.is === "pledge" ? asking.plans.find(({ id }) => id === lack.planId) : undefined;
      const owed = lack.is === "pledge" ? plan && owedPledge(plan, today) : owedReport(lack.month, asking);
      if (!owed || lacksOf(standing, [owed]).length === 0) return [];
      // Where it waited for office hours, the calendar may have told of it first.
      if (untoldOn(today, [owed], reach?.history ?? []).length === 0) return [];
      return [{ owed, plan: plan ?? null, workingDaysLeft: daysLeft(ports, owed) }];
    });
    if (asked.length === 0) return null;
    return {
      byName: names.get(byPersonId) ?? "",
      unit: office.units.find(({ id }) => id === asHeadOf) ?? null,
      asked: asked.toSorted((one, other) => Number(other.owed.isLate) - Number(one.owed.isLate)),
    };
  };
