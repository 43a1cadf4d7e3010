import type { Unit } from "../../person.ts";
import { ok, type Result, refused } from "../../result.ts";
import { foldWords } from "../../roster/fold-words.ts";
import { findByKeys, findByName } from "../../roster/match-people.ts";
import { nameUnits } from "../../roster/name-units.ts";
import type { RosterPerson } from "../../roster/roster-person.ts";
import { shownText } from "../../roster/text-fault.ts";
import type { LineKeys, WhoFault } from "./sheet-item.ts";

/** Finds who a line is about: by code or e-mail, else by a name that is alone in its unit. */
export const createLineMatcher = (people: readonly RosterPerson[], units: readonly Unit[]) => {
  const byKeys = findByKeys(people);
  const byName = findByName(people);
  const { idOf } = nameUnits(units, []);
  return (keys: LineKeys): Result<RosterPerson, WhoFault> => {
    const { code, email, name, unit } = keys;
    const said = { who: shownText(code ?? email ?? name ?? "") };
    if (code !== null || email !== null) {
      const [person, ...more] = byKeys({ code, email, objectId: null });
      if (!person) return refused("who-unknown", said);
      if (more.length > 0) return refused("who-many", said);
      const isOther = name !== null && foldWords(name) !== foldWords(person.name);
      return isOther
        ? refused("who-other-name", { ...said, name: shownText(name), known: person.name })
        : ok(person);
    }
    if (name === null) return refused("who-missing");
    if (unit === null) return refused("who-needs-unit", said);
    const [person, ...more] = byName(name).filter(({ unitId }) => unitId === idOf(unit));
    if (!person) return refused("who-unknown", said);
    return more.length > 0 ? refused("who-many", said) : ok(person);
  };
};
