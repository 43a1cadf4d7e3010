import type { Unit } from "../person.ts";
import { foldWords } from "./fold-words.ts";

/** A unit's name as it is compared: folded, the usual short forms written out. */
const unitKey = (name: string): string =>
  foldWords(name)
    .replace(/^p (?=.)/, "phong ")
    .replace(/^vp(?= |$)/, "van phong")
    .replace(/^tt (?=.)/, "trung tam ");

/** Letters of an id at most, its number left out. */
const mostLetters = 60;

const slugOf = (key: string): string =>
  key
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, "") || "don-vi";

/** Where the names of a file lead: to a unit there is, or to a new one. */
export type NamedUnits = { readonly idOf: (name: string) => string; readonly added: readonly Unit[] };

/** The unit of each name; new ones get an id made of the name, the same in whatever order the names come. */
export const nameUnits = (units: readonly Unit[], names: readonly string[]): NamedUnits => {
  const idByKey = new Map<string, string>();
  for (const { id, name } of units) if (!idByKey.has(unitKey(name))) idByKey.set(unitKey(name), id);
  const taken = new Set(units.map(({ id }) => id));
  const added: Unit[] = [];
  for (const name of [...new Set(names)].sort()) {
    const key = unitKey(name);
    if (idByKey.has(key)) continue;
    const slug = slugOf(key);
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    idByKey.set(key, id);
    added.push({ id, name });
  }
  return { idOf: (name) => idByKey.get(unitKey(name)) ?? slugOf(unitKey(name)), added };
};
