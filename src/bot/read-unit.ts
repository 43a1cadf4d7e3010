import type { Unit } from "../domain/person.ts";
import { fold } from "./text.ts";

/** The unit that a text names, the units that it may mean, or that it names none. */
export type UnitRead =
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "several"; readonly units: readonly Unit[] }
  | { readonly is: "none" };

/** What a unit's name may begin with, and what is said before it; "phòng" alone names nothing. */
const kinds = "phong|ban|bo phan|to|doi|trung tam|chi cuc|van phong|don vi|khoa|tt|vp";
const before = /^(?:(?:cua|o|tai|trong|thuoc|cho|of|in|at|the) )+/;
const kind = new RegExp(`^(?:${kinds}) (?=.)`);

/** Finds the unit that a text names: its whole name, its initials, or a part of its name; marks and case don't matter. */
export const readUnit = (text: string, units: readonly Unit[]): UnitRead => {
  const said = fold(text.slice(0, 200)).replace(before, "");
  if (said === "") return { is: "none" };
  const named = units.map((unit) => ({ unit, name: fold(unit.name) }));
  const bare = said.replace(kind, "");
  const ofKind = said.slice(0, said.length - bare.length).trim();
  const isOfKind = (name: string): boolean => ofKind !== "" && ` ${name} `.startsWith(` ${ofKind} `);
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name === said,
    (name) => ` ${name} `.includes(` ${said} `),
    (name) => isOfKind(name) && ` ${name} `.includes(` ${bare} `),
    (name) => ` ${name} `.includes(` ${bare} `),
    (name) => initialsOf(name).includes(bare) || initialsOf(name).includes(said),
  ];
  for (const fits of ways) {
    const [first, ...others] = named.filter(({ name }) => fits(name)).map(({ unit }) => unit);
    if (first)
      return others.length === 0 ? { is: "unit", unit: first } : { is: "several", units: [first, ...others] };
  }
  return { is: "none" };
};

/** "pqltm" and "qltm" of "phong quan ly thuong mai"; one letter names nothing. */
const initialsOf = (name: string): readonly string[] => {
  const letters = name.split(" ").map((word) => word.slice(0, 1));
  return [letters, letters.slice(1)].map((some) => some.join("")).filter(({ length }) => length > 1);
};

/** Whether the text means whatever is the person's own: "phòng mình", "các phòng". */
export const namesOwn = (text: string): boolean =>
  /^(?:(?:cua|o|tai|trong|thuoc) )?(?:cac )?(?:phong|don vi)(?: (?:minh|toi|em))?$/.test(
    fold(text.slice(0, 200)),
  );

/** Whether the text means the whole office. */
export const namesOffice = (text: string): boolean =>
  /^(?:(?:cua|o|tai|trong|of|in) )?(?:(?:toan|ca) )?(?:so|co quan|office|the (?:whole )?office|whole office|tat ca|all)$/.test(
    fold(text.slice(0, 200)),
  );
