import { z } from "zod";
import type { Day } from "../day.ts";
import { plusDays } from "../day.ts";
import { dayField, idField, noteField, referenceField, textField, timeField } from "./fields.ts";

/** Who comes to what an officer adds: everybody, the heads of units, the officers, or one unit. */
const attendeesSchema = z.union(
  [
    z.strictObject({ of: z.literal("staff") }),
    z.strictObject({ of: z.enum(["unitHeads", "officers"]) }),
    z.strictObject({ of: z.literal("unit"), unitId: z.string().min(1).max(100) }),
  ],
  "{ of: staff }, { of: unitHeads }, { of: officers } hoặc { of: unit, unitId: mã đơn vị }",
);

export type Attendees = z.output<typeof attendeesSchema>;

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
  /** When it begins, of what is held on the day: a meeting. */
  at: timeField.nullish(),
  /** Whom it concerns, of what is held or made known; left out where `who` says it in words. */
  attendees: attendeesSchema.nullish(),
});

export type Deadline = z.output<typeof deadlineSchema>;

/** Whether people come to it, or are to know of it, instead of having to hand something in. */
export const isMeeting = ({ at, attendees }: Pick<Deadline, "at" | "attendees">): boolean =>
  Boolean(at ?? attendees);

/** The last day on which it may still be done: "trước ngày 15/7" gives 14/7. */
export const lastAllowedDay = ({ dueOn, dueInclusive }: Pick<Deadline, "dueOn" | "dueInclusive">): Day =>
  dueInclusive ? dueOn : plusDays(dueOn, -1);
