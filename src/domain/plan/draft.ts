import type { z } from "zod";
import type { EmulationPlan } from "./plan.ts";
import { planSchema } from "./plan.ts";
import { valueAt } from "./plan-mistake.ts";

/** An item of a plan file that is sound by itself, with its place. */
export type Placed<Item> = { readonly path: string; readonly item: Item };

type ListKey = {
  [Key in keyof EmulationPlan]-?: EmulationPlan[Key] extends readonly { id: string }[] ? Key : never;
}[keyof EmulationPlan];

/** Lists of a plan whose items carry ids. */
export const listKeys = [
  "phases",
  "deadlines",
  "targets",
  "anniversaries",
  "events",
  "movements",
  "campaigns",
  "duties",
  "dossier",
  "awardForms",
  "awardStandards",
  "contents",
  "principles",
  "notes",
] as const satisfies readonly ListKey[];

/** A plan file with possible mistakes, as far as it can be read. */
export type Draft = {
  /** Items of a list that are sound by themselves. */
  readonly items: <Key extends ListKey>(key: Key) => readonly Placed<EmulationPlan[Key][number]>[];
  /** A part that is not a list, or `null` where it is not sound. */
  readonly part: <Key extends "document" | "period" | "pledging">(key: Key) => EmulationPlan[Key] | null;
  /** Ids of a list in order, with the place of each, those of unsound items too. */
  readonly ids: (key: ListKey) => readonly Placed<string>[];
};

const rawList = (input: unknown, key: string): readonly unknown[] => {
  const list = valueAt(input, [key]);
  return Array.isArray(list) ? list : [];
};

const elementOf = (key: ListKey): z.ZodType => planSchema.shape[key].unwrap().element;

/** What can be read of a plan file, sound or not. */
export const draftOf = (input: unknown): Draft => ({
  items: <Key extends ListKey>(key: Key) =>
    rawList(input, key).flatMap((raw, index) => {
      const read = elementOf(key).safeParse(raw);
      return read.success
        ? [{ path: `${key}[${index}]`, item: read.data as EmulationPlan[Key][number] }]
        : [];
    }),
  part: <Key extends "document" | "period" | "pledging">(key: Key) => {
    const read = planSchema.shape[key].safeParse(valueAt(input, [key]));
    return read.success ? (read.data as EmulationPlan[Key]) : null;
  },
  ids: (key) =>
    rawList(input, key).flatMap((raw, index) => {
      const id = valueAt(raw, ["id"]);
      return typeof id === "string" ? [{ path: `${key}[${index}].id`, item: id }] : [];
    }),
});
