import {
  checkDeputy,
  type Deputy,
  type DeputyFault,
  deputiesFrom,
  grantsWithout,
  unitsHeaded,
} from "../domain/authority/check-deputy.ts";
import { type Day, dayOf } from "../domain/day.ts";
import type { Acting } from "../domain/person.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { Ports } from "./ports.ts";

/** Who stands in for whom now or later, and who could be named. */
export type DeputyDesk = {
  readonly people: readonly RosterPerson[];
  /** Those who head a unit themselves. */
  readonly heads: readonly RosterPerson[];
  /** Whose days are not over, in the order of their first day. */
  readonly deputies: readonly Deputy[];
};

/** Lists who stands in for heads, and who heads a unit. */
export const listDeputies =
  ({ people, now }: Ports) =>
  async (): Promise<DeputyDesk> => {
    const all = await people.all();
    return {
      people: all,
      heads: all.filter((person) => unitsHeaded(person).length > 0),
      deputies: deputiesFrom(all, dayOf(now)),
    };
  };

/** Who is to stand in for which head, from the first through the last day. */
export type Naming = {
  readonly deputy: RosterPerson;
  readonly head: RosterPerson;
  readonly from: Day;
  readonly to: Day;
};

/** Lets somebody stand in for a head on the days named. */
export const nameDeputy =
  ({ people, now }: Ports) =>
  async ({ deputy, head, from, to }: Naming): Promise<Result<Naming, DeputyFault>> => {
    const [foundDeputy, foundHead] = await Promise.all([people.find(deputy.id), people.find(head.id)]);
    if (!foundDeputy || !foundHead) return refused("deputy-gone");
    const naming = { deputy: foundDeputy.value, head: foundHead.value, from, to };
    // Read after the head, who is written too: of two who name a deputy for one head at once, one reads again.
    const checked = checkDeputy(naming, { people: await people.all(), today: dayOf(now) });
    if (!checked.ok) return checked;
    people.saveGrants(deputy.id, [...naming.deputy.grants, ...checked.value]);
    people.saveGrants(head.id, naming.head.grants);
    return ok(naming);
  };

/** A deputy whose days are to be over. */
export type Ending = { readonly deputy: RosterPerson; readonly acting: Acting };

/** Lets somebody stand in no longer, at once. */
export const endDeputy =
  ({ people }: Ports) =>
  async ({ deputy, acting }: Ending): Promise<Result<Ending, "deputy-gone">> => {
    const found = await people.find(deputy.id);
    const grants = found && grantsWithout(found.value.grants, acting);
    if (!found || !grants || grants.length === found.value.grants.length) return refused("deputy-gone");
    people.saveGrants(deputy.id, grants);
    return ok({ deputy, acting });
  };
