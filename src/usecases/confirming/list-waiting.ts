import { isSame, type SubmissionRef } from "../../domain/confirming/confirming-step.ts";
import { silenceThrough } from "../../domain/confirming/silence.ts";
import type { WaitingRef } from "../../domain/confirming/waiting-refs.ts";
import type { Day } from "../../domain/day.ts";
import { silenceConfirmsAfter } from "../../domain/office-settings/settings-of.ts";
import type { Ports } from "../ports.ts";
import { findSubmission, type OthersSubmission, stateOf } from "./submission.ts";
import { waitingFor } from "./who-waits.ts";

/** Something that waits, with the last day before silence confirms it; null where silence does not. */
export type WaitingRow = OthersSubmission & { readonly since: string; readonly through: Day | null };

/** What waits for the person to confirm it. */
export type WaitingList = {
  readonly total: number;
  /** How many stand before these. */
  readonly from: number;
  /** A page of them, what waits longest first. */
  readonly rows: readonly WaitingRow[];
};

/** Which part of what waits is asked for. */
export type WaitingAsked = {
  readonly from: number;
  readonly most: number;
  /** What was dealt with in this very turn. */
  readonly except?: readonly SubmissionRef[] | undefined;
};

/** Lists what waits for the person to confirm it, a page of it in full. */
export const listWaiting =
  (ports: Ports) =>
  async ({ from, most, except = [] }: WaitingAsked): Promise<WaitingList> => {
    const all = await waitingFor(ports);
    const left = all.filter((ref) => !except.some((done) => isSame(done, ref)));
    const first = from < left.length ? from : Math.max(0, Math.ceil(left.length / most) - 1) * most;
    const rows = await Promise.all(left.slice(first, first + most).map((ref) => rowOf(ports, ref)));
    return { total: left.length, from: first, rows: rows.flatMap((row) => row ?? []) };
  };

/** What the standing tells may have changed since it was read. */
const rowOf = async (ports: Ports, ref: WaitingRef): Promise<WaitingRow | undefined> => {
  const found = await othersSubmission(ports, ref);
  const state = found && stateOf(found.submission);
  if (!found || state?.is !== "waiting") return undefined;
  return { ...found, since: state.since, through: throughOf(ports, found) };
};

/** The last day before silence confirms it; null where it does not. */
const throughOf = (
  { calendar, settings }: Pick<Ports, "calendar" | "settings">,
  { submission }: Pick<OthersSubmission, "submission">,
): Day | null =>
  silenceThrough(submission.thing, { calendar, after: silenceConfirmsAfter(settings) }) ?? null;

/** Reads somebody's pledge or report; undefined where they left or restrict its use, or it is not there. */
export const othersSubmission = async (
  ports: Ports,
  { is, personId, of }: SubmissionRef,
): Promise<OthersSubmission | undefined> => {
  const ref = { is, personId, of };
  const [person, found] = await Promise.all([ports.people.find(personId), findSubmission(ports, ref)]);
  if (!person || person.value.isRestricted || !found) return undefined;
  const { unitId } = person.value;
  const unit = ports.office.units.find(({ id }) => id === unitId)?.name ?? unitId;
  return { ref, person: person.value, unit, submission: found.value, etag: found.etag };
};
