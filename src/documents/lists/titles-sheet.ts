import { stateText } from "../../../cards/title-status.ts";
import type { TitleVerdict } from "../../domain/titles/title-verdict.ts";
import type { Messages } from "../../messages/messages.ts";
import type { ListedTitle, PeopleLists } from "../../usecases/lists/people-lists.ts";
import type { ListSheet } from "../book/book.ts";
import { personCells, personColumns } from "./person-columns.ts";

/** How each title that somebody registered stands, as it is computed: a title a row. */
export const titlesSheet = ({ people }: PeopleLists, messages: Messages): ListSheet => {
  const { lists: t, titles } = messages;
  return {
    name: t.sheets.titles,
    columns: [
      ...personColumns(messages),
      { head: t.columns.title, kind: "text", width: 30 },
      { head: t.columns.standing, kind: "text", width: 26 },
      { head: t.columns.why, kind: "text", width: 70 },
      { head: t.columns.vouched, kind: "text", width: 24 },
    ],
    rows: people.flatMap((person) =>
      person.titles.map((one) => [
        ...personCells(person, messages),
        titles.name(one.title),
        ...standingCells(one, messages),
      ]),
    ),
  };
};

const standingCells = (
  { verdict, workNames }: ListedTitle,
  messages: Messages,
): readonly (string | null)[] => {
  const { verdicts, unvouched } = messages.lists;
  if (!verdict) return [verdicts.notLooked, null, null];
  return [
    verdicts[verdict.state],
    verdict.state === "noBasis" ? null : stateText(verdict, workNames, messages),
    restsOnUnverified(verdict) ? unvouched : null,
  ];
};

const restsOnUnverified = (verdict: TitleVerdict): boolean =>
  "requirement" in verdict && verdict.restsOnUnverified;
