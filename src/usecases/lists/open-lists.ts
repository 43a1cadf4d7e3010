import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { currentPlan, type PlanFault } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import { type ListsOf, mostListed } from "./people-lists.ts";

/** Why there are no lists: it is not clear under which plan, or too many people would stand in them. */
export type ListsFault = PlanFault | "lists-too-long";

type ListPorts = Pick<Ports, "plans" | "choices" | "now" | "tallies">;

/** The plan that lists are about, and about how many people stand in them; 0 while the office is not counted yet. */
export type OpenedLists = { readonly plan: EmulationPlan; readonly people: number };

/** Finds the plan that the lists of a unit or the office are about; nobody is read for it. */
export const openLists =
  ({ tallies, ...ports }: ListPorts) =>
  async ({ unitId }: Pick<ListsOf, "unitId">): Promise<Result<OpenedLists, ListsFault>> => {
    const plan = await currentPlan(ports);
    if (!plan.ok) return plan;
    const told = unitId === null ? await tallies.ofOffice() : await tallies.ofUnit(unitId);
    const people = told?.tally.people ?? 0;
    return people > mostListed
      ? refused("lists-too-long", { most: mostListed, people })
      : ok({ plan: plan.value, people });
  };
