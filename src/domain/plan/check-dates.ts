import { isDay } from "../day.ts";
import { anniversaryMistakes } from "./anniversary-mistakes.ts";
import type { Draft } from "./draft.ts";
import { firstDayOf, lastDayOf } from "./edges.ts";
import type { PlanMistake } from "./plan-mistake.ts";
import { valueText } from "./plan-mistake.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const documentDate = (draft: Draft): PlanMistake[] => {
  const date = draft.part("document")?.date;
  if (!date || date.day === null || date.month === null) return [];
  const year = date.year ?? 2024;
  return isDay(`${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`)
    ? []
    : [{ path: "document.date", value: valueText(date), expected: "ngày có trong tháng đó" }];
};

const period = (draft: Draft): PlanMistake[] => {
  const found = draft.part("period");
  if (!found) return [];
  const { fromYear, toYear, startsOn, endsOn } = found;
  return [
    ...(toYear < fromYear
      ? [{ path: "period.toYear", value: valueText(toYear), expected: `năm từ ${fromYear} trở đi` }]
      : []),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [{ path: "period.endsOn", value: endsOn, expected: `ngày từ ${startsOn} trở đi` }]
      : []),
  ];
};

const phases = (draft: Draft): PlanMistake[] =>
  draft.items("phases").flatMap(({ path, item: { start, end } }) => {
    const first = firstDayOf(start);
    const last = lastDayOf(end);
    return first !== null && last !== null && last < first
      ? [
          {
            path: `${path}.end`,
            value: valueText(end),
            expected: `kết thúc từ ${first} trở đi (ngày bắt đầu)`,
          },
        ]
      : [];
  });

const yearSpans = (draft: Draft): PlanMistake[] =>
  [...draft.items("targets"), ...draft.items("movements"), ...draft.items("campaigns")].flatMap(
    ({ path, item: { years } }) =>
      years !== null && years.toYear < years.fromYear
        ? [
            {
              path: `${path}.years.toYear`,
              value: valueText(years.toYear),
              expected: `năm từ ${years.fromYear} trở đi`,
            },
          ]
        : [],
  );

/** Days and years that do not go together. */
export const checkDates = (draft: Draft): PlanMistake[] => [
  ...documentDate(draft),
  ...period(draft),
  ...phases(draft),
  ...yearSpans(draft),
  ...draft.items("anniversaries").flatMap(anniversaryMistakes),
];
