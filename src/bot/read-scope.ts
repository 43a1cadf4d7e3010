import type { Month } from "../domain/day.ts";
import { isMonth, readMonth } from "./read-month.ts";

/** What a question on a part of the office names: by a button its unit, by words whatever was typed. */
export type ScopeSaid = {
  readonly unitId: string | null;
  /** What may name a unit; empty where nothing does. */
  readonly words: string;
  readonly month: Month | null;
  /** Before the page that is shown. */
  readonly from: number;
  /** Whether names are asked for. */
  readonly isNamed: boolean;
};

const keyed = /^(unit|month|from|names):([\w-]{1,100})$/;

/** Reads what a question is about: `unit:… month:… from:…` as buttons carry it, or a month and the words around it. */
export const readScope = (about: string, thisMonth: Month): ScopeSaid => {
  const parts = about
    .slice(0, 300)
    .split(/\s+/)
    .filter((part) => part !== "");
  const carried = new Map(
    parts.flatMap((part) => (keyed.test(part) ? [part.split(":") as [string, string]] : [])),
  );
  if (carried.size > 0) {
    const month = carried.get("month") ?? "";
    return {
      unitId: carried.get("unit") ?? null,
      words: "",
      month: isMonth(month) ? month : null,
      from: Number(/^\d{1,5}$/.exec(carried.get("from") ?? "")?.[0] ?? 0),
      isNamed: carried.has("names"),
    };
  }
  return { unitId: null, ...monthAround(parts, thisMonth), from: 0, isNamed: false };
};

/** The month at either end of the words, the longest that is one, and the other words. */
const monthAround = (parts: readonly string[], thisMonth: Month): Pick<ScopeSaid, "words" | "month"> => {
  for (let count = parts.length; count > 0; count--) {
    const ends = [
      { said: parts.slice(0, count), rest: parts.slice(count) },
      { said: parts.slice(-count), rest: parts.slice(0, -count) },
    ];
    for (const { said, rest } of ends) {
      const text = said.join(" ");
      // A number alone may belong to a unit's name.
      const month = /^\d+$/.test(text) ? undefined : readMonth(text, thisMonth);
      if (month !== undefined) return { words: rest.join(" "), month };
    }
  }
  return { words: parts.join(" "), month: null };
};
