import { monthRuns } from "../../domain/day.ts";
import type { Messages } from "../../messages/messages.ts";
import type { ListedPerson, PeopleLists } from "../../usecases/lists/people-lists.ts";
import type { ListSheet } from "../book/book.ts";
import { personCells, personColumns } from "./person-columns.ts";

/** Who has no pledge under the plan, and why as far as it is known. */
export const notRegisteredSheet = ({ people }: PeopleLists, messages: Messages): ListSheet => ({
  name: messages.lists.sheets.notRegistered,
  columns: [...personColumns(messages), { head: messages.lists.columns.reason, kind: "text", width: 40 }],
  rows: people
    .filter(({ pledge }) => pledge?.state !== "registered")
    .map((person) => [...personCells(person, messages), reasonOf(person, messages)]),
});

const reasonOf = ({ pledge, consent }: ListedPerson, { lists: { reasons: t } }: Messages): string => {
  if (consent === "refused") return t.refused;
  if (pledge) return t.withdrawn;
  return consent === "notAsked" ? t.notAgreed : t.notRegistered;
};

/** Whose months are over and not reported. */
export const notReportedSheet = ({ people }: PeopleLists, messages: Messages): ListSheet => {
  const { sheets, columns: t } = messages.lists;
  return {
    name: sheets.notReported,
    columns: [
      ...personColumns(messages),
      { head: t.missingCount, kind: "count", width: 14 },
      { head: t.missingMonths, kind: "text", width: 50 },
    ],
    rows: people
      .filter(({ progress }) => progress.missingMonths.length > 0)
      .map((person) => {
        const { missingMonths } = person.progress;
        return [...personCells(person, messages), missingMonths.length, runsText(missingMonths, messages)];
      }),
  };
};

const runsText = (months: readonly string[], { progress: t, dates }: Messages): string =>
  monthRuns(months)
    .map(({ first, last }) =>
      first === last ? dates.bareMonth(first) : t.monthsInARow(dates.bareMonth(first), dates.bareMonth(last)),
    )
    .join(", ");
