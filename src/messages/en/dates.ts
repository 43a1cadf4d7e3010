import { weekdayOf } from "../../domain/day.ts";
import { dates as original } from "../vi/dates.ts";
import type { Messages } from "../vi/vi.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(
  " ",
);

const monthName = (month: string) => `${months[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;

/** As in the original, dd/MM/yyyy: it is the office's form in any language. */
export const dates: Messages["dates"] = {
  ...original,
  bareMonth: (month) => monthName(month),
  weekday: (day) => weekdays[weekdayOf(day) - 1] ?? "",
  month: (month) => monthName(month),
};
