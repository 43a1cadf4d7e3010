import type { Result } from "../domain/result.ts";
import { ok, refused } from "../domain/result.ts";
import type { Messages } from "../messages/messages.ts";
import type { Input, Option } from "./card.ts";
import { fold } from "./text.ts";

/** The words that stand with a field: its label, a line of help, and the question when it is asked alone. */
export type FieldWords = { readonly label: string; readonly help?: string; readonly ask: string };

/** Why a value cannot be taken; worded by `messages.faults`. */
export type FieldFault =
  | "required"
  | "not-an-option"
  | "not-a-number"
  | "not-whole"
  | "too-small"
  | "too-large"
  | "too-long"
  | "not-a-percent";

/** What a field needs to draw and to read itself. */
export type Place<Context> = { readonly context: Context; readonly messages: Messages };

/**
 * One thing a form asks. On the way it is a text, `raw`, the same from a card, from typing and in a bookmark;
 * an empty `raw` is no answer.
 */
export type Field<Value, Context> = {
  /** Whether any text may be the answer, so that only an exact command interrupts. */
  readonly free: boolean;
  readonly required: boolean;
  /** The value in `raw`, as a card sends it. */
  read(raw: string, place: Place<Context>): Result<Value, FieldFault>;
  /** The raw form of what somebody typed. */
  readTyped(text: string, place: Place<Context>): Result<string, FieldFault>;
  write(value: Value): string;
  /** What can be chosen, where there is a choice. */
  options(place: Place<Context>): readonly Option[];
  input(raw: string, place: Place<Context>): FieldInput;
};

/** A field's input without what the form adds: id, label, help and fault. */
export type FieldInput = DistributiveOmit<Input, "id" | "label" | "help" | "required" | "fault">;

type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;

type OptionsOf<Context> = (place: Place<Context>) => readonly Option[];

/** Any number of the options; none is an answer where the field is not required. */
export const choices = <Context>(
  spec: { required: boolean },
  options: OptionsOf<Context>,
): Field<readonly string[], Context> => ({
  free: false,
  required: spec.required,
  options,
  write: (value) => value.join(","),
  input: (raw, place) => ({ kind: "choices", options: options(place), value: split(raw) }),
  read: (raw, place) => {
    const chosen = [...new Set(split(raw))];
    if (chosen.length === 0 && spec.required) return refused("required");
    return chosen.every((value) => isOption(value, options(place))) ? ok(chosen) : refused("not-an-option");
  },
  readTyped: (text, place) => {
    const found = text.split(/[,;]|(?:\s+và\s+|\s+and\s+)/i).map((part) => optionOf(part, options(place)));
    if (found.some((value) => value === undefined)) return refused("not-an-option");
    return ok(found.filter((value) => value !== undefined).join(","));
  },
});

/** One of the options. */
export const choice = <Context>(options: OptionsOf<Context>): Field<string, Context> => ({
  free: false,
  required: true,
  options,
  write: (value) => value,
  input: (raw, place) => ({ kind: "choice", options: options(place), value: raw }),
  read: (raw, place) =>
    raw === "" ? refused("required") : isOption(raw, options(place)) ? ok(raw) : refused("not-an-option"),
  readTyped: (text, place) => {
    const found = optionOf(text, options(place));
    return found === undefined ? refused("not-an-option") : ok(found);
  },
});

/** A share as people write it, `95`, `95 %` or `95,5`; the value is 0..1 with at most four decimals. */
export const percent = <Context>(spec: { required: boolean }): Field<number | null, Context> => ({
  free: false,
  required: spec.required,
  options: () => [],
  write: (value) => (value === null ? "" : String(Math.round(value * 10_000) / 100).replace(".", ",")),
  input: (raw) => ({ kind: "text", lines: "one", most: 7, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
    if (!match) return refused("not-a-percent");
    const hundredths = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
    return hundredths > 10_000 ? refused("not-a-percent") : ok(hundredths / 10_000);
  },
  readTyped: (text) => ok(text.trim()),
});

/** A whole number from 0 to `most`. */
export const count = <Context>(spec: { required: boolean; most: number }): Field<number | null, Context> => ({
  free: false,
  required: spec.required,
  options: () => [],
  write: (value) => (value === null ? "" : String(value)),
  input: (raw) => ({ kind: "count", least: 0, most: spec.most, value: raw }),
  read: (raw) => {
    const text = raw.trim();
    if (text === "") return spec.required ? refused("required") : ok(null);
    if (!/^-?\d{1,15}(?:[.,]\d+)?$/.test(text)) return refused("not-a-number");
    const value = Number(text.replace(",", "."));
    if (!Number.isInteger(value)) return refused("not-whole");
    if (value < 0) return refused("too-small", { least: 0 });
    return value > spec.most ? refused("too-large", { most: spec.most }) : ok(value);
  },
  readTyped: (text) => ok(text.trim()),
});

/** A text in the person's own words; its ends trimmed, NFC. */
export const text = <Context>(spec: { required: boolean; most: number }): Field<string | null, Context> => ({
  free: true,
  required: spec.required,
  options: () => [],
  write: (value) => value ?? "",
  input: (raw) => ({ kind: "text", lines: "many", most: spec.most, value: raw }),
  read: (raw) => {
    const value = raw.normalize("NFC").toWellFormed().trim();
    if (value === "") return spec.required ? refused("required") : ok(null);
    return value.length > spec.most ? refused("too-long", { most: spec.most }) : ok(value);
  },
  readTyped: (typed) => ok(typed),
});

const split = (raw: string): readonly string[] => raw.split(",").filter((value) => value !== "");

const isOption = (value: string, options: readonly Option[]): boolean =>
  options.some((option) => option.value === value);

/** The option that a typed number or name stands for. */
const optionOf = (typed: string, options: readonly Option[]): string | undefined => {
  const folded = fold(typed);
  const byNumber = /^\d{1,2}$/.test(folded) ? options[Number(folded) - 1] : undefined;
  return (byNumber ?? options.find(({ label }) => fold(label) === folded))?.value;
};
