import type { Standing } from "../standing/standing.ts";
import { waitsSince } from "./confirming.ts";
import type { SubmissionRef } from "./confirming-step.ts";

/** Something that waits, and since which minute, in minutes since 1970; 0: since before that was kept. */
export type WaitingRef = SubmissionRef & { readonly sinceMinute: number };

/** What of a person waits to be confirmed: pledges under these plans, and reports. */
export const waitingRefs = (
  { personId, pledges, work, workConfirming = {} }: Standing,
  planIds: readonly string[],
): readonly WaitingRef[] => {
  const ofPledges = planIds.flatMap((planId) => {
    const pledge = pledges[planId];
    if (pledge?.state !== "registered") return [];
    return refAt({ is: "pledge", personId, of: planId }, waitsSince(pledge.confirming));
  });
  const ofWork = Object.keys(work).flatMap((month) =>
    refAt({ is: "work", personId, of: month }, waitsSince(workConfirming[month])),
  );
  return [...ofPledges, ...ofWork];
};

const refAt = (ref: SubmissionRef, sinceMinute: number | undefined): readonly WaitingRef[] =>
  sinceMinute === undefined ? [] : [{ ...ref, sinceMinute }];

/** What waits longest first; what has waited as long, person by person. */
export const longestFirst = (one: WaitingRef, other: WaitingRef): number =>
  one.sinceMinute - other.sinceMinute || compare(nameOf(one), nameOf(other));

const nameOf = ({ is, personId, of }: SubmissionRef): string => `${personId} ${is} ${of}`;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
