import type { DutyRecord } from "../duties/duty-record.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";

const joined = (planId: string | null, dutyId: string | null, unitId: string | null): string =>
  `${planId}:${dutyId}:${unitId ?? "office"}`;

/** The name under which a milestone's duty is among those that are done, of a unit or of the office. */
export const dutyKeyOf = (
  { planId, subjectId }: Pick<ReminderMilestone, "planId" | "subjectId">,
  unitId: string | null,
): string => joined(planId, subjectId, unitId);

/** The names of the duties that are done. */
export const closedDutiesOf = (
  records: readonly Pick<DutyRecord, "planId" | "dutyId" | "unitId" | "content">[],
): ReadonlySet<string> =>
  new Set(
    records
      .filter(({ content }) => content.closedOn !== null)
      .map(({ planId, dutyId, unitId }) => joined(planId, dutyId, unitId)),
  );
