import type { Choices } from "../domain/choices.ts";
import { stampOf } from "../domain/day.ts";
import type { EvidenceEntry } from "../domain/evidence/evidence-record.ts";
import type { Office, Person, Unit } from "../domain/person.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { Pledge } from "../domain/pledge.ts";
import type { DataRequest } from "../domain/rights/data-request.ts";
import { datesOf, type RequestDates } from "../domain/rights/request-clock.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** All that is kept of one person. */
export type PersonalData = {
  /** With what the office's files know them by, where they do. */
  readonly person: Person & Partial<RosterPerson>;
  readonly office: Office;
  /** Null where the roster names one that the office does not have. */
  readonly unit: Unit | null;
  readonly choices: Choices;
  /** The plan that commands mean; null where none is chosen, or the chosen one runs no more. */
  readonly chosenPlan: EmulationPlan | null;
  /** Plan: null where it runs no more. */
  readonly pledges: readonly { readonly pledge: Pledge; readonly plan: EmulationPlan | null }[];
  /** Oldest month first. */
  readonly work: readonly WorkReport[];
  /** Those removed too. */
  readonly evidence: readonly EvidenceEntry[];
  /** What they asked for about their data, oldest first. */
  readonly requests: readonly (DataRequest & RequestDates)[];
  /** ISO, UTC. */
  readonly asOf: string;
};

/** Gathers all that is kept of the person who asks; `brief`: without their requests, which have a card of their own. */
export const showData =
  ({ person, office, choices, pledges, work, evidence, plans, requests, calendar, now }: Ports) =>
  async (how: "whole" | "brief" = "whole"): Promise<PersonalData> => {
    const [active, pledged, reports, record, asked] = await Promise.all([
      plans.active(),
      pledges.ofPerson(person.id),
      work.ofPerson(person.id),
      evidence.find(person.id),
      how === "brief" ? [] : requests.own(),
    ]);
    const planOf = (planId: string | null) => active.find(({ id }) => id === planId) ?? null;
    return {
      person,
      office,
      unit: office.units.find(({ id }) => id === person.unitId) ?? null,
      choices: choices.get(),
      chosenPlan: planOf(choices.get().planId),
      pledges: pledged.map((pledge) => ({ pledge, plan: planOf(pledge.planId) })),
      work: reports,
      evidence: record?.value.entries ?? [],
      requests: asked.map(({ value }) => ({ ...value, ...datesOf(value, calendar) })),
      asOf: stampOf(now),
    };
  };
