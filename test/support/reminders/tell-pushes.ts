import { type Day, plusDays, weekdayOf } from "../../../src/domain/day.ts";
import type { OpenItem } from "../../../src/domain/reminder/open-item.ts";
import type { PlayedPush } from "./play-reminders.ts";

const weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const named = (day: Day): string => `${day} ${weekdays[weekdayOf(day)]}`;

const leadOf = (lead: number): string =>
  lead === 0 ? "on the day" : lead > 0 ? `${lead} d ahead` : `${-lead} wd after`;

const about = ({ milestone, missing, at, precision }: OpenItem): string => {
  const count = "count" in missing ? ` (${missing.count} ${missing.is})` : "";
  const vague = precision === "month" ? " (month only)" : precision === "none" ? " (no day set)" : "";
  return `${milestone}${at ? ` ${at}` : ""}${count}${vague}`;
};

const told = (item: OpenItem): string =>
  `${item.kind} · ${leadOf(item.lead)} · due ${named(item.dueOn)} · ${about(item)}`;

/** One line a push; what else stands on the same card is under it. */
export const pushLines = (pushes: readonly PlayedPush[]): string =>
  pushes
    .flatMap(({ personId, slot, items }) =>
      items.map((item, index) =>
        index === 0
          ? `${named(slot.day)} ${slot.time}  ${personId.padEnd(14)}  ${told(item)}`
          : `${" ".repeat(21)}  ${"".padEnd(14)}  + ${told(item)}`,
      ),
    )
    .join("\n");

const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** The pushes of each person and week in which the office works, those of nobody too. */
export const weeklyCounts = (
  pushes: readonly PlayedPush[],
  people: readonly { readonly personId: string }[],
  days: readonly Day[],
): readonly number[] => {
  const weeks = [...new Set(days.map(mondayOf))];
  return people.flatMap(({ personId }) =>
    weeks.map(
      (week) =>
        pushes.filter((push) => push.personId === personId && mondayOf(push.slot.day) === week).length,
    ),
  );
};

/** The value in the middle. */
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** What a played year came to: figures first, then each push. */
export const tellYear = (
  title: string,
  pushes: readonly PlayedPush[],
  {
    people,
    days,
  }: { readonly people: readonly { readonly personId: string }[]; readonly days: readonly Day[] },
): string => {
  const counts = weeklyCounts(pushes, people, days);
  const busy = counts.filter((count) => count > 0);
  const perPerson = people.map(({ personId }) => {
    const own = weeklyCounts(pushes, [{ personId }], days);
    const all = own.reduce((sum, count) => sum + count, 0);
    return `  ${personId.padEnd(14)} ${String(all).padStart(3)} in the year, ${Math.max(...own)} in a week at most`;
  });
  return [
    title,
    "Rewritten by: npx vitest run --project unit test/unit/reminder/played-years.test.ts -u",
    "",
    `Per person and week: median ${median(counts)}, of weeks with any ${median(busy)}, maximum ${Math.max(...counts)}.`,
    `${pushes.length} pushes to ${people.length} people:`,
    ...perPerson,
    "",
    pushLines(pushes),
    "",
  ].join("\n");
};
