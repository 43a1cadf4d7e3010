import type { Messages } from "../messages/messages.ts";
import { mostByMonth, type PeopleLists } from "../usecases/lists/people-lists.ts";
import type { Book, ListSheet } from "./book/book.ts";
import { notRegisteredSheet, notReportedSheet } from "./lists/missing-sheets.ts";
import { pledgesSheet } from "./lists/pledges-sheet.ts";
import { progressSheet } from "./lists/progress-sheet.ts";
import { titlesSheet } from "./lists/titles-sheet.ts";
import { workSheet } from "./lists/work-sheet.ts";

/**
 * The lists of people as a workbook, in the words of a language, others' turns in between. Of very many people the work
 * by month is left out, and the first sheet says so.
 */
export const listsBook = async (told: PeopleLists, messages: Messages): Promise<Book> => {
  const { lists: t, dates } = messages;
  const byMonth = told.people.length <= mostByMonth;
  const lists: ListSheet[] = [];
  for (const sheet of sheets) {
    if (sheet === workSheet && !byMonth) continue;
    lists.push(sheet(told, messages));
    await letOthers();
  }
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
        ...(byMonth ? [] : [[t.about.leftOut, t.about.leftOutText(mostByMonth)] as const]),
        [t.about.basis, t.about.basisText],
        [t.about.projected, t.about.projectedText],
        [t.about.careful, t.about.carefulText],
      ],
    },
    lists,
  };
};

const sheets = [
  pledgesSheet,
  workSheet,
  progressSheet,
  titlesSheet,
  notRegisteredSheet,
  notReportedSheet,
] as const;

const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
