import type { Day } from "../day.ts";
import { type Grant, type Person, type Role, roles } from "../person.ts";

/** Somebody on the roster, with what a file of the office knows them by. */
export type RosterPerson = Person & {
  readonly code: string | null;
  /** Entra object id, lower case. */
  readonly objectId: string | null;
  readonly joinedOn: Day | null;
  /** Whether they asked that what is kept of them is not used. */
  readonly isRestricted?: true;
};

/** What the roster says of a person. */
export type RosterFacts = Omit<RosterPerson, "id" | "isRestricted">;

/** The roles that grants give, each once; those of deputies not counted. */
export const rolesOfGrants = (grants: readonly Grant[]): readonly Role[] =>
  roles.filter((role) => grants.some((grant) => !grant.acting && grant.role === role));

/** The grant that a role of the file gives: heads head their own unit, the others reach the whole office. */
const grantOf = (role: Role, unitId: string): Grant => ({
  role,
  scope: role === "unitHead" ? { unitId } : "office",
});

/** A move of a person between units; the same unit twice where they stay. */
export type UnitMove = { readonly from: string; readonly to: string };

const reaches = ({ scope }: Grant, unitId: string): boolean => scope !== "office" && scope.unitId === unitId;

/**
 * The grants after a file, null where it is silent about roles: grants of the unit that a person leaves go with the
 * unit, unless the file names the role again. A deputy's grants are none of the file's.
 */
export const grantsAfter = (
  grants: readonly Grant[],
  said: readonly Role[] | null,
  { from, to }: UnitMove,
): readonly Grant[] => {
  const isMoved = from !== to;
  const kept = grants.filter(
    (grant) =>
      (said === null || grant.acting || said.includes(grant.role)) && !(isMoved && reaches(grant, from)),
  );
  const lacking = (said ?? []).filter((role) => !kept.some((grant) => !grant.acting && grant.role === role));
  return lacking.length === 0 && kept.length === grants.length
    ? grants
    : [...kept, ...lacking.map((role) => grantOf(role, to))];
};
