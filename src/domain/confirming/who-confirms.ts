import type { Day } from "../day.ts";
import type { Grant, Role } from "../person.ts";

/** Somebody as far as it goes who confirms whose. */
export type OfficePerson = {
  readonly personId: string;
  readonly unitId: string;
  readonly grants: readonly Grant[];
};

/** Who has which role in an office on a day, by ids. */
export type OfficeRoles = {
  /** Those who head each unit, deputies too. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly officers: readonly string[];
  readonly leaders: readonly string[];
};

/** Who confirms what somebody enters. */
export type Confirmer = Extract<Role, "unitHead" | "officer" | "leader">;

const isInForce = ({ acting }: Grant, day: Day): boolean =>
  !acting || (acting.from <= day && day <= acting.to);

/** Whether somebody has a role on a day. */
export const holds = ({ grants }: Pick<OfficePerson, "grants">, role: Role, day: Day): boolean =>
  grants.some((grant) => grant.role === role && isInForce(grant, day));

/** The units that somebody heads on a day, or stands in for the head of. */
export const unitsHeadedOn = ({ grants }: Pick<OfficePerson, "grants">, day: Day): readonly string[] => [
  ...new Set(
    grants.flatMap((grant) =>
      grant.role === "unitHead" && grant.scope !== "office" && isInForce(grant, day)
        ? [grant.scope.unitId]
        : [],
    ),
  ),
];

/** Whether somebody heads a unit or leads the office themselves; whoever only stands in does not. */
export const leadsOthers = ({ grants }: Pick<OfficePerson, "grants">): boolean =>
  grants.some(({ role, acting }) => !acting && (role === "unitHead" || role === "leader"));

/** Who has which role among these people on a day. */
export const rolesIn = (people: readonly OfficePerson[], day: Day): OfficeRoles => {
  const heads = new Map<string, readonly string[]>();
  for (const person of people)
    for (const unitId of unitsHeadedOn(person, day))
      heads.set(unitId, [...(heads.get(unitId) ?? []), person.personId]);
  const having = (role: Role) =>
    people.filter((person) => holds(person, role, day)).map(({ personId }) => personId);
  return { heads, officers: having("officer"), leaders: having("leader") };
};

/**
 * Who confirms what a person enters, never they themselves: the head of their unit; of heads and leaders, and where a
 * unit has no head, the officer; where nobody else is one, a leader.
 */
export const confirmerOf = (
  person: OfficePerson,
  { heads, officers }: Pick<OfficeRoles, "heads" | "officers">,
): Confirmer => {
  const hasOther = (ids: readonly string[] = []) => ids.some((id) => id !== person.personId);
  if (!leadsOthers(person) && hasOther(heads.get(person.unitId))) return "unitHead";
  return hasOther(officers) ? "officer" : "leader";
};

/** Whether somebody is the one who confirms what a person enters, on a day. */
export const confirmsFor = (
  actor: OfficePerson,
  person: OfficePerson,
  { roles, day }: { readonly roles: OfficeRoles; readonly day: Day },
): boolean => {
  if (actor.personId === person.personId) return false;
  const confirmer = confirmerOf(person, roles);
  return confirmer === "unitHead"
    ? unitsHeadedOn(actor, day).includes(person.unitId)
    : holds(actor, confirmer, day);
};
