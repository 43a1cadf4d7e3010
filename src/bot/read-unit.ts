import type { Unit } from "../domain/person.ts";
import { namesMeant } from "../domain/roster/names-meant.ts";
import { fold } from "./text.ts";

/** The unit that a text names, the units that it may mean, or that it names none. */
export type UnitRead =
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "several"; readonly units: readonly Unit[] }
  | { readonly is: "none" };

const before = /^(?:(?:cua|o|tai|trong|thuoc|cho|of|in|at|for|the) )+/;

/** What was said, without marks and what is said before a name. */
const bared = (text: string): string => fold(text.slice(0, 200)).replace(before, "");

/** Finds the unit that a text names: its name, a part of it, or its initials; marks and case don't matter. */
export const readUnit = (text: string, units: readonly Unit[]): UnitRead => {
  const [first, ...others] = namesMeant(units, bared(text));
  if (!first) return { is: "none" };
  return others.length === 0 ? { is: "unit", unit: first } : { is: "several", units: [first, ...others] };
};

/** Whether the text means whatever is the person's own: "phòng mình", "các phòng". */
export const namesOwn = (text: string): boolean =>
  /^(?:cac )?(?:phong|don vi|bo phan)(?: (?:cua )?(?:minh|toi|em)| nay)?$|^my (?:unit|division)$/.test(
    bared(text),
  );

/** Whether the text means the whole office. */
export const namesOffice = (text: string): boolean =>
  /^(?:(?:toan|ca) )?(?:so|co quan|office)$|^(?:whole office|tat ca|all)$/.test(bared(text));
