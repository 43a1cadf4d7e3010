import type { Day } from "../domain/day.ts";
import { isDay } from "../domain/day.ts";
import { ok, refused } from "../domain/result.ts";
import type { Field } from "./field.ts";
import { fold } from "./text.ts";

/** A calendar year in four digits; those who type may also say "năm nay" or "năm ngoái". */
export const year = <Context>(
  spec: { required: boolean },
  thisYear: (context: Context) => number,
): Field<number | null, Context> => ({
  free: false,
  required: spec.required,
  isMoot: () => false,
  list: () => [],
  write: (value) => (value === null ? "" : String(value)),
  show: (raw) => raw,
  input: (raw) => ({ kind: "text", lines: "one", most: 4, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    return /^\d{4}$/.test(text) ? ok(Number(text)) : refused("not-a-year");
  },
  readTyped: (typed, { context }) => {
    const words = fold(typed);
    const back = yearsBack[words];
    return ok(
      back === undefined ? words.replace(/^(?:nam|year) (?=\d)/, "") : String(thisYear(context) - back),
    );
  },
});

const yearsBack: Readonly<Record<string, number>> = {
  "nam nay": 0,
  "this year": 0,
  "nam ngoai": 1,
  "nam truoc": 1,
  "last year": 1,
};

/** A day as the office writes it, `dd/MM/yyyy`, also with `-` or `.`; the value is `yyyy-MM-dd`. */
export const day = <Context>(spec: { required: boolean }): Field<Day | null, Context> => ({
  free: false,
  required: spec.required,
  isMoot: () => false,
  list: () => [],
  write: (value, { messages: { dates } }) => (value === null ? "" : dates.day(value)),
  show: (raw) => raw,
  input: (raw) => ({ kind: "text", lines: "one", most: 10, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    const found = dayIn(text);
    if (found === undefined) return refused("not-a-day");
    return isDay(found) ? ok(found) : refused("no-such-day", { day: text });
  },
  readTyped: (typed) => ok(typed.trim().replace(/^(?:ngày|ngay|on)\s+/iu, "")),
});

/** The day that a text names, whether it exists or not. */
const dayIn = (text: string): Day | undefined => {
  const written = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  const { 1: ofMonth = "", 3: month = "", 4: inYear = "" } = written ?? [];
  if (written) return `${inYear}-${month.padStart(2, "0")}-${ofMonth.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
};
