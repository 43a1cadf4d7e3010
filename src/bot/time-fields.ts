import type { HoursWindow } from "../domain/calendar/office-hours.ts";
import { isDay } from "../domain/day.ts";
import { ok, refused } from "../domain/result.ts";
import type { Field } from "./field.ts";

const line = <Value, Context>(
  most: number,
): Pick<Field<Value, Context>, "free" | "isMoot" | "list" | "show" | "input"> => ({
  free: false,
  isMoot: () => false,
  list: () => [],
  show: (raw) => raw,
  input: (raw) => ({ kind: "text", lines: "one", most, value: raw }),
});

/** The time of day in a text, `HH:mm`: "8h", "8h30", "8:30", "08.30"; undefined where there is none. */
const timeIn = (text: string): string | undefined => {
  const [, hour = "", minute = ""] =
    /^(\d{1,2})(?:\s*(?:h|g|giờ|:|\.)\s*(\d{2})?)?$/iu.exec(text.trim()) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return hour !== "" && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
};

/** A time of day, `HH:mm`. */
export const timeOfDay = <Context>(spec: { required: boolean }): Field<string | null, Context> => ({
  ...line(8),
  required: spec.required,
  write: (value) => value ?? "",
  read: (raw) => {
    if (raw.trim() === "") return spec.required ? refused("required") : ok(null);
    const time = timeIn(raw);
    return time === undefined ? refused("not-a-time") : ok(time);
  },
  readTyped: (typed) => ok(typed.trim().replace(/^(?:lúc|luc|at)\s+/iu, "")),
});

/** Stretches of a day, "7:00-11:30, 13:30-17:00"; whether one follows the other is not looked at. */
export const timeWindows = <Context>(spec: {
  required: boolean;
}): Field<readonly HoursWindow[], Context> => ({
  ...line(60),
  required: spec.required,
  write: (value) => value.map(({ from, until }) => `${from}-${until}`).join(", "),
  read: (raw) => {
    if (raw.trim() === "") return spec.required ? refused("required") : ok([]);
    const windows = raw.split(/[,;]|\s+(?:và|va|and)\s+/iu).map(windowIn);
    const found = windows.flatMap((window) => window ?? []);
    return found.length === windows.length && found.length <= 4 ? ok(found) : refused("not-hours");
  },
  readTyped: (typed) => ok(typed.trim()),
});

const windowIn = (text: string): HoursWindow | undefined => {
  const [from, until, ...more] = text.split(/\s*(?:-|–|đến|den|to)\s*/iu).map(timeIn);
  return from !== undefined && until !== undefined && more.length === 0 ? { from, until } : undefined;
};

/** A day of every year as people write it, `dd/MM`; the value is `MM-dd`. */
export const monthDay = <Context>(spec: { required: boolean }): Field<string | null, Context> => ({
  ...line(5),
  required: spec.required,
  write: (value) => (value === null ? "" : value.split("-").reverse().join("/")),
  read: (raw) => {
    if (raw.trim() === "") return spec.required ? refused("required") : ok(null);
    const [, day = "", month = ""] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(raw.trim()) ?? [];
    const value = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(`2025-${value}`) ? ok(value) : refused("not-a-month-day");
  },
  readTyped: (typed) => ok(typed.trim()),
});
