import { toNumber } from "../../domain/rational.ts";
import { wellDoneTaskRate } from "../../domain/work/well-done-task-rate.ts";
import type { Messages } from "../../messages/messages.ts";
import type { PeopleLists } from "../../usecases/lists/people-lists.ts";
import type { ListSheet } from "../book/book.ts";
import { personCells, personColumns } from "./person-columns.ts";

/** What each month of the year brought, a month a row. */
export const workSheet = ({ people }: PeopleLists, messages: Messages): ListSheet => {
  const { sheets, columns: t } = messages.lists;
  return {
    name: sheets.work,
    columns: [
      ...personColumns(messages),
      { head: t.month, kind: "month", width: 10 },
      { head: t.assigned, kind: "count", width: 10 },
      { head: t.done, kind: "count", width: 12 },
      { head: t.well, kind: "count", width: 12 },
      { head: t.quality, kind: "count", width: 12 },
      { head: t.onTime, kind: "count", width: 10 },
      { head: t.lowRate, kind: "percent", width: 15 },
      { head: t.highRate, kind: "percent", width: 15 },
    ],
    rows: people.flatMap((person) =>
      person.work.map(({ month, counts }) => {
        const rate = wellDoneTaskRate(counts);
        return [
          ...personCells(person, messages),
          month,
          counts.assignedCount,
          counts.doneCount,
          counts.wellDoneCount,
          counts.qualityCount,
          counts.onTimeCount,
          rate && toNumber(rate.low),
          rate && toNumber(rate.high),
        ];
      }),
    ),
  };
};
