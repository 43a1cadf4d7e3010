import type { EmulationPlan } from "../plan.ts";

/** A plan that an officer works on; it counts for nobody until it is activated. */
export type PlanDraft = {
  readonly plan: EmulationPlan;
  /** The revision it was begun from; null where the office never ran the plan. */
  readonly baseRevision: number | null;
  /** ISO, UTC. */
  readonly changedAt: string;
  /** Null where it was made by command, on the machine itself. */
  readonly changedByPersonId: string | null;
};

/** One thing that happened to a plan of the office. */
type PlanLogEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly did: "activated" | "changed" | "closed";
  /** The revision that held from then on, or to the end. */
  readonly revision: number;
  readonly note: string | null;
};

/** What happened to a plan of the office, oldest first. */
export type PlanLog = {
  readonly planId: string;
  /** The newest. */
  readonly revision: number;
  readonly state: "active" | "closed";
  readonly history: readonly PlanLogEvent[];
};

/** The log after one more event. */
export const logged = (log: PlanLog | undefined, planId: string, event: PlanLogEvent): PlanLog => ({
  planId,
  revision: event.revision,
  state: event.did === "closed" ? "closed" : "active",
  history: [...(log?.history ?? []), event],
});
