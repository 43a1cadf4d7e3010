import type { Messages } from "../messages/messages.ts";
import type { PeopleLists } from "../usecases/lists/people-lists.ts";
import type { Book } from "./book/book.ts";
import { notRegisteredSheet, notReportedSheet } from "./lists/missing-sheets.ts";
import { pledgesSheet } from "./lists/pledges-sheet.ts";
import { progressSheet } from "./lists/progress-sheet.ts";
import { titlesSheet } from "./lists/titles-sheet.ts";
import { workSheet } from "./lists/work-sheet.ts";

/** The lists of people as a workbook, in the words of a language. */
export const listsBook = (told: PeopleLists, messages: Messages): Book => {
  const { lists: t, dates } = messages;
  const lists = [
    pledgesSheet(told, messages),
    workSheet(told, messages),
    progressSheet(told, messages),
    titlesSheet(told, messages),
    notRegisteredSheet(told, messages),
    notReportedSheet(told, messages),
  ];
  return {
    about: {
      name: t.sheets.about,
      title: t.title,
      facts: [
        [t.about.office, told.office],
        [t.about.whose, told.unit ?? t.whole],
        [t.about.plan, told.plan.document.title],
        [t.about.year, told.year],
        [t.about.asOf, dates.moment(told.asOf)],
        [t.about.people, told.people.length],
        ...lists.map(({ name, rows }) => [t.about.rows(name), rows.length] as const),
        [t.about.basis, t.about.basisText],
        [t.about.careful, t.about.carefulText],
      ],
    },
    lists,
  };
};
