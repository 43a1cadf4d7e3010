import { z } from "zod";
import type { Day } from "../day.ts";
import { plusDays } from "../day.ts";
import { dayField, idField, noteField, referenceField, textField } from "./fields.ts";

/** A day by which something is due. */
export const deadlineSchema = z.strictObject({
  id: idField,
  name: textField,
  dueOn: dayField,
  /** `true`: "đến hết ngày"; `false`: "trước ngày", the day itself is too late. */
  dueInclusive: z.boolean(),
  phaseId: referenceField,
  /** Who must do it. */
  who: noteField,
  /** Where it goes. */
  to: noteField,
  note: noteField,
});

export type Deadline = z.output<typeof deadlineSchema>;

/** The last day on which it may still be done: "trước ngày 15/7" gives 14/7. */
export const lastAllowedDay = ({ dueOn, dueInclusive }: Pick<Deadline, "dueOn" | "dueInclusive">): Day =>
  dueInclusive ? dueOn : plusDays(dueOn, -1);
