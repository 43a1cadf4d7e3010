import type { Person } from "../person.ts";

/** What a verb is about, by whose it is: a person's, a unit's, the office's, or all people's alike. Ids only. */
export type ActedOn =
  | { readonly is: "person"; readonly personId: string; readonly unitId: string }
  | { readonly is: "unit"; readonly unitId: string }
  | { readonly is: "office" }
  | { readonly is: "nobody" };

/** What is that person's. */
export const thingOf = ({ id, unitId }: Pick<Person, "id" | "unitId">): ActedOn => ({
  is: "person",
  personId: id,
  unitId,
});
