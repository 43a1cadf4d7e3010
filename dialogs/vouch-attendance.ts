import { choice } from "../src/bot/choice-fields.ts";
import { year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { count } from "../src/bot/value-fields.ts";
import type { Claim } from "../src/domain/evidence/evidence-record.ts";
import { absenceReasons } from "../src/domain/titles/service-facts.ts";
import { introOf, openVouch, type VouchDesk } from "./open-others.ts";
import { allSaid, vouchDone, vouchFault, vouchPreview, vouchSubmit } from "./vouch-claim.ts";

/** How many months of a year somebody worked, and why they were away, as the office has it. */
export const vouchAttendance = defineForm({
  name: "vouch-attendance",
  version: 1,
  words: ({ vouching }) => vouching.attendanceForm,
  open: async (turn, about) => {
    const opened = await openVouch(turn, about);
    return "instead" in opened ? opened : { ...opened, values: { reason: none } };
  },
  intro: introOf,
  fields: {
    year: year<VouchDesk>({ required: true }, ({ thisYear }) => thisYear),
    workedMonths: count<VouchDesk>({ required: true, most: 12 }),
    reason: choice<VouchDesk>({ numbered: true }, ({ messages: { vouching } }) => [
      { value: none, label: vouching.noLeave },
      ...absenceReasons.map((value) => ({ value, label: vouching.absences[value] })),
    ]),
    months: count<VouchDesk>({ required: false, most: 12 }),
  },
  needs: (step, { reason = none }) => step === "months" && reason !== none,
  skips: (step, { reason = none }) => step === "months" && reason === none,
  check: (turn, _, answers) => {
    const { reason = none, months } = answers;
    if (reason !== none && months === null)
      return { refusal: { word: "required", details: {} }, field: "months" };
    const refusal = vouchFault(turn, claimOf(answers));
    return refusal && { refusal, field: refusal.word === "months-above-year" ? "workedMonths" : "year" };
  },
  confirm: (turn, desk, answers) => vouchPreview(turn, desk, allSaid(claimOf(answers))),
  submit: (turn, { context }, answers) => vouchSubmit(turn, context, allSaid(claimOf(answers))),
  done: vouchDone,
});

const none = "none";

type Answers = {
  readonly year: number | null;
  readonly workedMonths: number | null;
  readonly reason: string;
  readonly months: number | null;
};

/** What the answers say; undefined while they are not all given. */
const claimOf = ({
  year: ofYear,
  workedMonths,
  reason: said,
  months,
}: Partial<Answers>): Claim | undefined => {
  if (typeof ofYear !== "number" || typeof workedMonths !== "number") return undefined;
  const reason = absenceReasons.find((one) => one === said);
  const absences = reason && months ? [{ reason, months, workingDays: 0 }] : [];
  return {
    content: { kind: "attendance", year: ofYear, workedMonths, absences },
    on: null,
    decisionNumber: null,
  };
};
