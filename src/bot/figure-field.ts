import { type DecimalSign, readFigure } from "../domain/figures/read-figure.ts";
import { ok, refused } from "../domain/result.ts";
import type { Messages } from "../messages/messages.ts";
import { bareNumber } from "./bare-number.ts";
import type { Field } from "./field.ts";

/** The sign before decimals in a language. */
const signOf = ({ numbers }: Messages): DecimalSign => (numbers.decimal(0.5) === "0,5" ? "," : ".");

/** A number with decimals as the language writes them; thousands may be parted by the other sign. */
export const figure = <Context>(): Field<number | null, Context> => ({
  free: false,
  required: false,
  isMoot: () => false,
  list: () => [],
  write: (value, { messages: { numbers } }) => (value === null ? "" : numbers.decimal(value)),
  show: (raw) => raw,
  input: (raw) => ({ kind: "text", lines: "one", most: 24, value: raw }),
  read: (raw, { messages }) => {
    if (raw.trim() === "") return ok(null);
    const value = readFigure(raw, signOf(messages));
    return value === undefined
      ? refused("figure-unreadable", { example: messages.numbers.decimal(12.5) })
      : ok(value);
  },
  readTyped: (typed) => ok(bareNumber(typed)),
});
