import { type Confirming, confirmingOf } from "../../domain/confirming/confirming.ts";
import type { SubmissionRef } from "../../domain/confirming/confirming-step.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Pledge } from "../../domain/pledge.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { WorkReport } from "../../domain/work-report.ts";
import type { Ports, Versioned } from "../ports.ts";

/** What a person entered that somebody else confirms: a pledge, or a month's report. */
export type Submission =
  | { readonly is: "pledge"; readonly plan: EmulationPlan; readonly thing: Pledge }
  | { readonly is: "work"; readonly thing: WorkReport };

/** Somebody's, as those who confirm it see it. */
export type OthersSubmission = {
  readonly ref: SubmissionRef;
  readonly person: RosterPerson;
  readonly unit: string;
  readonly submission: Submission;
  readonly etag: string;
};

/** Reads a pledge or a report; undefined where there is none, or its plan runs no more. */
export const findSubmission = async (
  { pledges, work, plans }: Pick<Ports, "pledges" | "work" | "plans">,
  { is, personId, of }: SubmissionRef,
): Promise<Versioned<Submission> | undefined> => {
  if (is === "work") {
    const report = await work.find(personId, of);
    return report && { value: { is, thing: report.value }, etag: report.etag };
  }
  const [plan, pledge] = await Promise.all([
    plans.active().then((all) => all.find(({ id }) => id === of)),
    pledges.find(personId, of),
  ]);
  return plan && pledge && { value: { is, plan, thing: pledge.value }, etag: pledge.etag };
};

/** How it stands with those who confirm it; undefined for a pledge that was withdrawn. */
export const stateOf = (submission: Submission): Confirming | undefined =>
  submission.is === "pledge" && submission.thing.state === "withdrawn"
    ? undefined
    : confirmingOf(submission.thing);

/** Keeps it as it is now. */
export const saveSubmission = (
  { pledges, work }: Pick<Ports, "pledges" | "work">,
  submission: Submission,
  etag: string,
): void => {
  if (submission.is === "pledge") pledges.save(submission.thing, etag);
  else work.save(submission.thing, etag);
};
