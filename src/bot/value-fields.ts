import { ok, refused } from "../domain/result.ts";
import { bareNumber } from "./bare-number.ts";
import type { Field } from "./field.ts";

/** A share as people write it, `95`, `95 %` or `95,5`; the value is 0..1 with at most four decimals. */
export const percent = <Context>(spec: { required: boolean }): Field<number | null, Context> => ({
  free: false,
  required: spec.required,
  isMoot: () => false,
  list: () => [],
  write: (value, { messages: { numbers } }) =>
    value === null ? "" : numbers.decimal(Math.round(value * 10_000) / 100),
  show: (raw) => (raw === "" || raw.endsWith("%") ? raw : `${raw}%`),
  input: (raw) => ({ kind: "text", lines: "one", most: 7, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
    if (!match) return refused("not-a-percent");
    const hundredths = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
    return hundredths > 10_000 ? refused("not-a-percent") : ok(hundredths / 10_000);
  },
  readTyped: (typed) => ok(bareNumber(typed.replace(/\s*(?:phần trăm|phan tram|per ?cent)(?!\p{L})/iu, "%"))),
});

/** A whole number from 0 to `most`; `said`: the number that a typed text gives in words of the field. */
export const count = <Context>(spec: {
  required: boolean;
  most: number;
  said?: (typed: string) => string | undefined;
}): Field<number | null, Context> => ({
  free: false,
  required: spec.required,
  isMoot: () => false,
  list: () => [],
  write: (value) => (value === null ? "" : String(value)),
  show: (raw) => raw,
  input: (raw) => ({ kind: "count", least: 0, most: spec.most, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    // "1.000" is a thousand to some and one to others.
    if (/^-?\d+[.,]\d+$/.test(text)) return refused("not-whole");
    if (!/^-?\d{1,15}$/.test(text)) return refused("not-a-number");
    const value = Number(text) + 0;
    if (value < 0) return refused("too-small", { least: 0 });
    return value > spec.most ? refused("too-large", { most: spec.most }) : ok(value);
  },
  readTyped: (typed) => ok(spec.said?.(typed) ?? bareNumber(typed)),
});

/** A text in the person's own words; its ends trimmed, NFC. */
export const text = <Context>(spec: {
  required: boolean;
  most: number;
  lines?: "one" | "many";
}): Field<string | null, Context> => ({
  free: true,
  required: spec.required,
  isMoot: () => false,
  list: () => [],
  write: (value) => value ?? "",
  show: (raw) => raw,
  input: (raw) => ({ kind: "text", lines: spec.lines ?? "many", most: spec.most, value: raw }),
  read: (raw) => {
    const value = raw.normalize("NFC").toWellFormed().trim();
    if (value === "") return spec.required ? refused("required") : ok(null);
    return value.length > spec.most ? refused("too-long", { most: spec.most }) : ok(value);
  },
  readTyped: (typed) => ok(typed),
});
