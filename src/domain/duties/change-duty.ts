import type { Day } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { ok, type Result, refused } from "../result.ts";
import {
  type DutyContent,
  type DutyEvent,
  type DutyKey,
  type DutyRecord,
  openDuty,
  type ReopenReason,
} from "./duty-record.ts";
import type { PlanDuty } from "./plan-duties.ts";

/** Why what is said of a duty can't be. */
export type DutyFault =
  | "duty-in-future"
  | "duty-before-plan"
  | "duty-papers-lacking"
  | "duty-number-without-day"
  | "duty-nothing-said";

/** Who does it and when. */
export type DutyAct = { readonly at: string; readonly byPersonId: string };

/** The first day on which something can be done under a plan. */
const firstDay = ({ period }: EmulationPlan): Day => period.startsOn ?? `${period.fromYear}-01-01`;

/** Whether the day, the number and the papers can be so. */
export const checkDuty = (
  { closedOn, documentNumber, papers }: DutyContent,
  { plan, duty, today }: { readonly plan: EmulationPlan; readonly duty: PlanDuty; readonly today: Day },
): Result<null, DutyFault> => {
  if (closedOn === null) {
    if (documentNumber !== null) return refused("duty-number-without-day");
    return duty.papers.length > 0 ? ok(null) : refused("duty-nothing-said");
  }
  if (closedOn > today) return refused("duty-in-future");
  const earliest = firstDay(plan);
  if (closedOn < earliest) return refused("duty-before-plan", { earliest });
  const lacking = duty.papers.filter(({ id }) => !papers.includes(id));
  return lacking.length > 0
    ? refused("duty-papers-lacking", { papers: lacking.map(({ name }) => name).join("; ") })
    : ok(null);
};

/** Whether two say the same. */
export const sameDuty = (one: DutyContent, other: DutyContent): boolean =>
  one.closedOn === other.closedOn &&
  one.documentNumber === other.documentNumber &&
  one.papers.join() === other.papers.join();

/** The record with what is said of the duty now; what is said of a closed one corrects it. */
export const withContent = (
  record: DutyRecord | undefined,
  key: DutyKey,
  { content, act }: { readonly content: DutyContent; readonly act: DutyAct },
): DutyRecord => {
  const wasClosed = record !== undefined && record.content.closedOn !== null;
  const did = wasClosed ? "corrected" : content.closedOn === null ? "ticked" : "closed";
  return added(record, key, { ...act, did, content, reason: null });
};

/** The record of a duty that is to be done again; its papers stay ticked. */
export const withReopening = (
  record: DutyRecord,
  { reason, act }: { readonly reason: ReopenReason; readonly act: DutyAct },
): DutyRecord => {
  const content = { ...openDuty, papers: record.content.papers };
  return added(record, record, { ...act, did: "reopened", content, reason });
};

const added = (record: DutyRecord | undefined, key: DutyKey, event: DutyEvent): DutyRecord => ({
  planId: key.planId,
  dutyId: key.dutyId,
  unitId: key.unitId,
  content: event.content,
  history: [...(record?.history ?? []), event],
});
