import type { Messages } from "../../messages/messages.ts";
import type { PeopleLists } from "../../usecases/lists/people-lists.ts";
import type { ListSheet } from "../book/book.ts";
import { personCells, personColumns } from "./person-columns.ts";

/** Who registered what, those who withdrew it too. */
export const pledgesSheet = ({ people }: PeopleLists, messages: Messages): ListSheet => {
  const { lists: t, titles } = messages;
  return {
    name: t.sheets.pledges,
    columns: [
      ...personColumns(messages),
      { head: t.columns.state, kind: "text", width: 12 },
      { head: t.columns.registeredOn, kind: "day", width: 13 },
      { head: t.columns.late, kind: "text", width: 10 },
      { head: t.columns.titles, kind: "text", width: 46 },
      { head: t.columns.targetRate, kind: "percent", width: 12 },
    ],
    rows: people.flatMap((person) => {
      const { pledge } = person;
      if (!pledge) return [];
      return [
        [
          ...personCells(person, messages),
          t.states[pledge.state],
          pledge.registeredOn,
          pledge.late ? t.yes : null,
          pledge.titles.map(titles.name).join("; "),
          pledge.targetRate,
        ],
      ];
    }),
  };
};
