import type { ActedOn } from "../domain/authority/acted-on.ts";
import { consentOf } from "../domain/choices.ts";
import { dayOf, stampOf } from "../domain/day.ts";
import {
  checkDuty,
  type DutyAct,
  type DutyFault,
  sameDuty,
  withContent,
  withReopening,
} from "../domain/duties/change-duty.ts";
import {
  type DutyContent,
  type DutyRecord,
  openDuty,
  type ReopenReason,
} from "../domain/duties/duty-record.ts";
import { dutyState } from "../domain/duties/duty-state.ts";
import type { PlanDuty } from "../domain/duties/plan-duties.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { Ports } from "./ports.ts";
import type { DutyPart, ShownDuty } from "./show-duties.ts";

/** Parts of one duty; what is said holds for each of them. */
export type DutyParts = Pick<ShownDuty, "plan" | "duty"> & { readonly parts: readonly DutyPart[] };

/** Whose the parts are; several are the office's matter. */
export const whoseDuty = (of?: DutyParts): ActedOn => {
  const [only, ...others] = of?.parts ?? [];
  return only && others.length === 0 ? only.on : { is: "office" };
};

/** Records that a duty is done, or which papers of it are there; of one that was done, corrects it. Gives what changed. */
export const closeDuty =
  (ports: Ports) =>
  async (
    { plan, duty, parts }: DutyParts,
    content: DutyContent,
  ): Promise<Result<readonly DutyPart[], DutyFault | "nothing-changed" | "no-consent">> => {
    if (consentOf(ports.choices.get()) !== "agreed") return refused("no-consent");
    const checked = checkDuty(content, { plan, duty, today: dayOf(ports.now) });
    if (!checked.ok) return checked;
    const changed = parts.filter(({ record }) => !sameDuty(record?.value.content ?? openDuty, content));
    if (changed.length === 0) return refused("nothing-changed");
    const act = actOf(ports);
    return ok(
      changed.map((part) => {
        const key = { planId: plan.id, dutyId: duty.id, unitId: part.unit?.id ?? null };
        return saved(ports, { duty, part }, withContent(part.record?.value, key, { content, act }));
      }),
    );
  };

/** Records that a duty is open again, and why. Gives what changed. */
export const reopenDuty =
  (ports: Ports) =>
  async (
    { duty, parts }: DutyParts,
    reason: ReopenReason,
  ): Promise<Result<readonly DutyPart[], "nothing-changed" | "no-consent">> => {
    if (consentOf(ports.choices.get()) !== "agreed") return refused("no-consent");
    const act = actOf(ports);
    const opened = parts.flatMap((part) => {
      const record = part.record?.value;
      if (!record || record.content.closedOn === null) return [];
      return [saved(ports, { duty, part }, withReopening(record, { reason, act }))];
    });
    return opened.length === 0 ? refused("nothing-changed") : ok(opened);
  };

/** The part as it is once the record is kept. */
const saved = (
  { duties, calendar, now }: Ports,
  { duty, part }: { readonly duty: PlanDuty; readonly part: DutyPart },
  record: DutyRecord,
): DutyPart => {
  const etag = part.record?.etag;
  duties.save(record, etag);
  const state = dutyState(duty, record.content, { calendar, today: dayOf(now) });
  return { ...part, record: { value: record, etag: etag ?? "" }, state };
};

const actOf = ({ now, person }: Ports): DutyAct => ({ at: stampOf(now), byPersonId: person.id });
