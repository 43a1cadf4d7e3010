import type { Calendar } from "../calendar/calendar.ts";
import { type Day, plusDays } from "../day.ts";
import type { DataRequest, DataRight } from "./data-request.ts";

/** How long an office has, by law, for requests of people about their data. */
export type ClockRule = {
  /** Requests received on this day or later. */
  readonly from: Day;
  /** Working days to say that the request is there. */
  readonly acknowledgeWorkingDays: number;
  /** Days to do what is asked, counted from the day after; taken as calendar days, the shorter reading. */
  readonly doneDays: Readonly<Record<DataRight, number>>;
  /** Days that may be added once; null where the source names none. */
  readonly extensionDays: Readonly<Record<DataRight, number | null>>;
  /** What it stands on. */
  readonly source: "law91AndDecree356";
  /** The article; null: the reports that were read do not name it. */
  readonly article: null;
};

/**
 * Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, both in force from 01/01/2026, as reported by law firms; articles were not
 * seen, nor whether the days are working days. Where a report names a span, its shorter end stands here; the longer
 * spans for data that others process as well (20 days) are left out.
 * @see https://frasersvn.com @see https://cdlaf.vn
 */
const rules: readonly ClockRule[] = [
  {
    from: "2026-01-01",
    acknowledgeWorkingDays: 2,
    doneDays: { stop: 15, restrict: 15, lift: 15, correct: 10, eraseEntered: 10, eraseAll: 10 },
    extensionDays: { stop: 15, restrict: 15, lift: 15, correct: null, eraseEntered: null, eraseAll: null },
    source: "law91AndDecree356",
    article: null,
  },
];

/** The rule of the day on which a request was received; undefined before there was one. */
export const clockRuleOn = (day: Day): ClockRule | undefined => rules.findLast(({ from }) => from <= day);

/** By when an office has to act on a request. */
export type RequestDates = {
  /** Null where the holidays of the days are not known, or no rule covers the day. */
  readonly acknowledgeBy: Day | null;
  /** Null where no rule covers the day. */
  readonly dueOn: Day | null;
};

/** By when a request is to be acknowledged and answered. */
export const datesOf = (
  { right, receivedOn, isExtended }: Pick<DataRequest, "right" | "receivedOn" | "isExtended">,
  calendar: Pick<Calendar, "nextWorkingDay">,
): RequestDates => {
  const rule = clockRuleOn(receivedOn);
  if (!rule) return { acknowledgeBy: null, dueOn: null };
  const extra = isExtended ? (rule.extensionDays[right] ?? 0) : 0;
  let acknowledgeBy: Day | null = receivedOn;
  for (let count = 0; count < rule.acknowledgeWorkingDays && acknowledgeBy !== null; count++) {
    const next = calendar.nextWorkingDay(acknowledgeBy);
    acknowledgeBy = next.ok ? next.value : null;
  }
  return { acknowledgeBy, dueOn: plusDays(receivedOn, rule.doneDays[right] + extra) };
};

/** How pressing a request is on a day: past its date, to be acknowledged by then, or with time left. */
export const pressureOn = (
  request: DataRequest,
  { acknowledgeBy, dueOn }: RequestDates,
  today: Day,
): "ended" | "overdue" | "acknowledgeLate" | "acknowledge" | "open" => {
  if (request.end) return "ended";
  if (dueOn !== null && dueOn < today) return "overdue";
  if (request.acknowledged) return "open";
  return acknowledgeBy !== null && acknowledgeBy < today ? "acknowledgeLate" : "acknowledge";
};
