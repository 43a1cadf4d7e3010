import type { Messages } from "../../messages/messages.ts";
import type { PeopleLists } from "../../usecases/lists/people-lists.ts";
import type { ListSheet } from "../book/book.ts";
import { personCells, personColumns } from "./person-columns.ts";

/** Where everybody's rate stands against what they pledged. */
export const progressSheet = ({ people, hasEnded }: PeopleLists, messages: Messages): ListSheet => {
  const { sheets, columns: t } = messages.lists;
  const words = hasEnded ? messages.progress.endVerdicts : messages.progress.verdicts;
  return {
    name: sheets.progress,
    columns: [
      ...personColumns(messages),
      { head: t.months, kind: "count", width: 12 },
      { head: t.assigned, kind: "count", width: 10 },
      { head: t.leastWell, kind: "count", width: 14 },
      { head: t.mostWell, kind: "count", width: 14 },
      { head: t.lowRate, kind: "percent", width: 15 },
      { head: t.highRate, kind: "percent", width: 15 },
      { head: t.targetRate, kind: "percent", width: 12 },
      { head: t.verdict, kind: "text", width: 28 },
    ],
    rows: people.map((person) => {
      const { sums, rate, goal, verdict } = person.progress;
      return [
        ...personCells(person, messages),
        sums.months,
        sums.assigned,
        sums.well.least,
        sums.well.most,
        rate?.low ?? null,
        rate?.high ?? null,
        goal,
        verdict && words[verdict],
      ];
    }),
  };
};
