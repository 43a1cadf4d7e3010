import type { SubmissionRef } from "../../domain/confirming/confirming-step.ts";
import { stampOf } from "../../domain/day.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { JobProgress } from "../job-progress.ts";
import type { Ports } from "../ports.ts";
import { confirmed, kept } from "./confirm-submission.ts";
import { type OthersSubmission, stateOf } from "./submission.ts";

/** What became of it: done in this turn, or begun. */
export type ConfirmedAll =
  | { readonly is: "done"; readonly done: readonly SubmissionRef[] }
  | { readonly is: "begun"; readonly job: JobProgress };

/** Things confirmed in one turn: each may change a thing, a standing and a message, and a batch holds a hundred. */
const mostInTurn = 25;

/** Confirms everything that was seen; what is more than a turn can is done by and by. */
export const confirmAll =
  (ports: Ports) =>
  async (seen: readonly OthersSubmission[]): Promise<Result<ConfirmedAll, "submission-settled">> => {
    const waiting = seen.filter(({ submission }) => stateOf(submission)?.is === "waiting");
    if (waiting.length === 0) return refused("submission-settled");
    if (waiting.length <= mostInTurn) {
      await kept(ports, waiting, (submission) => confirmed(ports, submission));
      return ok({ is: "done", done: waiting.map(({ ref }) => ref) });
    }
    const act = { at: stampOf(ports.now), byPersonId: ports.person.id, after: null };
    const job = await ports.confirming.begin(waiting.map(({ ref, etag }) => ({ ...ref, ...act, etag })));
    await ports.confirming.answered();
    return ok({ is: "begun", job });
  };
