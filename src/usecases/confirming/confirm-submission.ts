import { type ActedOn, thingOf } from "../../domain/authority/acted-on.ts";
import { type Confirming, withConfirmed, withReturned } from "../../domain/confirming/confirming.ts";
import type { SubmissionRef } from "../../domain/confirming/confirming-step.ts";
import { stampOf } from "../../domain/day.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";
import { othersSubmission } from "./list-waiting.ts";
import { type OthersSubmission, type Submission, saveSubmission, stateOf } from "./submission.ts";
import { confirmsThem } from "./who-waits.ts";

/** Why something can't be confirmed or given back. */
export type ConfirmingFault = "submission-gone" | "submission-settled" | "not-allowed";

/** Whose it is; of whom nobody is named is the office's. */
export const whoseSubmission = (of?: OthersSubmission): ActedOn =>
  of ? thingOf(of.person) : { is: "office" };

/** What somebody entered, as it is now, and how it stands. */
export type OpenedSubmission = {
  readonly found: OthersSubmission;
  readonly state: Confirming;
  /** Who confirmed it or gave it back; null while nobody did, and where silence did. */
  readonly by: string | null;
};

/** Finds what somebody entered, for whoever confirms it. */
export const openSubmission =
  (ports: Ports) =>
  async (ref: SubmissionRef): Promise<Result<OpenedSubmission, ConfirmingFault>> => {
    const found = await othersSubmission(ports, ref);
    const state = found && stateOf(found.submission);
    if (!found || !state) return refused("submission-gone");
    if (!(await confirmsThem(ports, found.person)))
      return refused("not-allowed", { verb: "confirmSubmission", whose: "others" });
    const byPersonId = state.is === "waiting" ? null : state.byPersonId;
    const names = byPersonId === null ? undefined : await ports.people.named([byPersonId]);
    return ok({ found, state, by: names?.get(byPersonId ?? "") ?? null });
  };

/** Confirms what somebody entered, as it was seen. */
export const confirmSubmission =
  (ports: Ports) =>
  async (of: OthersSubmission): Promise<Result<SubmissionRef, ConfirmingFault>> => {
    const fault = await faultOf(ports, of);
    if (fault) return fault;
    await kept(ports, [of], (submission) => confirmed(ports, submission));
    return ok(of.ref);
  };

/** Gives what somebody entered back to them, and says why. */
export const returnSubmission =
  (ports: Ports) =>
  async (of: OthersSubmission, reason: string): Promise<Result<SubmissionRef, ConfirmingFault>> => {
    const fault = await faultOf(ports, of);
    if (fault) return fault;
    const act = { at: stampOf(ports.now), byPersonId: ports.person.id, reason };
    await kept(ports, [of], (submission) =>
      submission.is === "pledge"
        ? { ...submission, thing: withReturned(submission.thing, act) }
        : { ...submission, thing: withReturned(submission.thing, act) },
    );
    return ok(of.ref);
  };

const faultOf = async (ports: Ports, { person, submission }: OthersSubmission) => {
  if (stateOf(submission)?.is !== "waiting") return refused("submission-settled");
  return (await confirmsThem(ports, person))
    ? undefined
    : refused("not-allowed", { verb: "confirmSubmission", whose: "others" });
};

/** The submission, confirmed by the acting person. */
export const confirmed = (
  { person, now }: Pick<Ports, "person" | "now">,
  submission: Submission,
): Submission => {
  const act = { at: stampOf(now), byPersonId: person.id };
  return submission.is === "pledge"
    ? { ...submission, thing: withConfirmed(submission.thing, act) }
    : { ...submission, thing: withConfirmed(submission.thing, act) };
};

/** Keeps each as it becomes, and tells whose they are. */
export const kept = async (
  ports: Ports,
  all: readonly OthersSubmission[],
  become: (submission: Submission) => Submission,
): Promise<void> => {
  for (const { submission, etag } of all) saveSubmission(ports, become(submission), etag);
  for (const personId of new Set(all.map(({ ref }) => ref.personId)))
    await ports.notices.gather(personId, "confirmed");
  await ports.confirming.answered();
};
