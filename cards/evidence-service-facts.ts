import type { Fact } from "../src/bot/card.ts";
import type { AttendanceContent, DisciplineContent } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";

/** All that an entry about discipline says but its decision. */
export const disciplineFacts = (
  { degree, cause, decidedOn, endsOn }: DisciplineContent,
  { vouching: t, dates }: Messages,
): readonly Fact[] => {
  const { fields } = t.disciplineForm;
  return [
    { label: fields.degree.label, value: t.degrees[degree] },
    { label: fields.cause.label, value: t.causes[cause] },
    { label: fields.decidedOn.label, value: dates.day(decidedOn) },
    { label: fields.endsOn.label, value: endsOn === null ? t.noEnd : dates.day(endsOn) },
  ];
};

/** All that an entry about months worked says. */
export const attendanceFacts = (
  { year, workedMonths, absences }: AttendanceContent,
  { vouching: t }: Messages,
): readonly Fact[] => {
  const { fields } = t.attendanceForm;
  const away = absences.map(({ reason, months }) => t.absence(t.absences[reason], t.months(months)));
  return [
    { label: fields.year.label, value: String(year) },
    { label: fields.workedMonths.label, value: t.months(workedMonths) },
    { label: fields.reason.label, value: away.join("; ") || t.noAbsence },
  ];
};
