import { type PersonTitle, type StaffKind, staffKinds } from "../../codes.ts";
import type { Day } from "../../day.ts";
import type { Deadline } from "../deadline.ts";
import type { Phase } from "../phase.ts";
import type { EmulationPlan } from "../plan.ts";
import { pledgeableTitles } from "../pledgeable-titles.ts";

/** One thing of a plan that an officer can change, and what it says; null: not known. */
export type PlanFact =
  | { readonly is: "number"; readonly value: string | null }
  | { readonly is: "issuedOn"; readonly value: EmulationPlan["document"]["date"] }
  | { readonly is: "startsOn" | "endsOn"; readonly value: Day | null }
  | {
      readonly is: "phase";
      readonly id: string;
      readonly value: Pick<Phase, "name" | "kind" | "start" | "end">;
    }
  | {
      readonly is: "deadline";
      readonly id: string;
      readonly value: Pick<Deadline, "name" | "dueOn" | "dueInclusive" | "who" | "at" | "attendees">;
    }
  | {
      readonly is: "event" | "anniversary";
      readonly id: string;
      readonly value: { readonly name: string; readonly on: Day | null };
    }
  | { readonly is: "pledgeDeadline"; readonly value: Pick<Deadline, "dueOn" | "dueInclusive"> | null }
  | { readonly is: "leastTargetRate"; readonly value: number | null }
  | { readonly is: "titles"; readonly id: StaffKind; readonly value: readonly PersonTitle[] };

/** Everything of a plan that an officer can change. */
export const planFacts = (plan: EmulationPlan): readonly PlanFact[] => {
  const { document, period, pledging } = plan;
  const { deadline } = pledging;
  return [
    { is: "number", value: document.number },
    { is: "issuedOn", value: document.date },
    { is: "startsOn", value: period.startsOn },
    { is: "endsOn", value: period.endsOn },
    ...plan.phases.map(
      ({ id, name, kind, start, end }) => ({ is: "phase", id, value: { name, kind, start, end } }) as const,
    ),
    ...plan.deadlines.map(
      ({ id, name, dueOn, dueInclusive, who, at, attendees }) =>
        ({ is: "deadline", id, value: { name, dueOn, dueInclusive, who, at, attendees } }) as const,
    ),
    ...plan.events.map(({ id, name, on }) => ({ is: "event", id, value: { name, on } }) as const),
    ...plan.anniversaries.map(
      ({ id, name, on }) => ({ is: "anniversary", id, value: { name, on } }) as const,
    ),
    {
      is: "pledgeDeadline",
      value: deadline && { dueOn: deadline.dueOn, dueInclusive: deadline.dueInclusive },
    },
    { is: "leastTargetRate", value: pledging.leastTargetRate },
    ...staffKinds.map((id) => ({ is: "titles", id, value: pledgeableTitles(plan, id) }) as const),
  ];
};
