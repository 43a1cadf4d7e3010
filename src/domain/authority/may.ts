import type { Day } from "../day.ts";
import { type Grant, type Person, roles } from "../person.ts";
import type { ActedOn } from "./acted-on.ts";
import { authorityMatrix, type Verb, type Whose } from "./authority-matrix.ts";

/** Who asks, as far as their authority goes. */
export type Actor = Pick<Person, "id" | "unitId" | "grants">;

/** What is asked for, on which day. */
export type Deed = { readonly verb: Verb; readonly on: ActedOn; readonly day: Day };

const allowed: ReadonlySet<string> = new Set(
  Object.entries(authorityMatrix).flatMap(([verb, row]) =>
    roles.flatMap((role) => row[role].map((whose) => cell(verb, role, whose))),
  ),
);

/** Whether one of the person's grants allows it; what no cell names is denied. */
export const may = (actor: Actor, { verb, on, day }: Deed): boolean =>
  actor.grants.some(
    (grant) =>
      isInForce(grant, day) &&
      covers(grant, on) &&
      allowed.has(cell(verb, grant.role, whose(actor, grant, on))),
  );

/** Whether it is the person's own. */
export const isOwn = ({ id }: Pick<Person, "id">, on: ActedOn): boolean =>
  on.is === "person" && on.personId === id;

function cell(verb: string, role: string, whose: Whose): string {
  return `${verb} ${role} ${whose}`;
}

const isInForce = ({ acting }: Grant, day: Day): boolean =>
  !acting || (acting.from <= day && day <= acting.to);

/** A grant for one unit reaches that unit's things, and what is all people's. */
const covers = ({ scope }: Grant, on: ActedOn): boolean => {
  if (scope === "office" || on.is === "nobody") return true;
  return on.is !== "office" && on.unitId === scope.unitId;
};

const whose = (actor: Actor, { scope }: Grant, on: ActedOn): Whose => {
  if (on.is !== "person" && on.is !== "unit") return on.is;
  if (isOwn(actor, on)) return "own";
  const unitId = scope === "office" ? actor.unitId : scope.unitId;
  return on.unitId === unitId ? "ownUnit" : "office";
};
