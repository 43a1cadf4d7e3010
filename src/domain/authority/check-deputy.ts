import { type Day, daysBetween } from "../day.ts";
import type { Acting, Grant, Person } from "../person.ts";
import { ok, type Refusal, type Result, refused } from "../result.ts";

/** Why somebody cannot stand in for a head. */
export type DeputyFault =
  | "deputy-self"
  | "deputy-not-head"
  | "deputy-other-unit"
  | "deputy-is-head"
  | "deputy-past"
  | "deputy-end-early"
  | "deputy-too-long"
  | "deputy-overlap"
  | "deputy-unknown"
  | "deputy-unclear"
  | "deputy-gone";

/** Somebody as far as standing in goes. */
export type Standing = Pick<Person, "id" | "name" | "unitId" | "grants">;

/** Who is to stand in for which head, from the first through the last day. */
export type DeputyWish = {
  readonly head: Standing;
  readonly deputy: Standing;
  readonly from: Day;
  readonly to: Day;
};

/** A deputy's grant, and who holds it. */
export type Deputy = { readonly deputy: Standing; readonly grant: ActingGrant };

type ActingGrant = Grant & { readonly acting: Acting };

/** Days that somebody stands in at a time at most. */
const mostDays = 366;

/** The units that somebody heads themselves. */
export const unitsHeaded = ({ grants }: Pick<Person, "grants">): readonly string[] =>
  grants.flatMap(({ role, scope, acting }) =>
    role === "unitHead" && scope !== "office" && !acting ? [scope.unitId] : [],
  );

/** Everybody who stands in for a head on a day or later, in the order of their first day. */
export const deputiesFrom = (people: readonly Standing[], day: Day): readonly Deputy[] =>
  people
    .flatMap((deputy) =>
      deputy.grants.flatMap((grant) =>
        isActing(grant) && grant.acting.to >= day ? [{ deputy, grant }] : [],
      ),
    )
    .toSorted((one, other) => (one.grant.acting.from < other.grant.acting.from ? -1 : 1));

const isActing = (grant: Grant): grant is ActingGrant => grant.acting !== undefined;

/** The grants that the wish gives, one for each unit the head heads and the deputy belongs to. */
export const checkDeputy = (
  { head, deputy, from, to }: DeputyWish,
  { people, today }: { readonly people: readonly Standing[]; readonly today: Day },
): Result<readonly Grant[], DeputyFault> => {
  const units = unitsHeaded(head);
  if (head.id === deputy.id) return refused("deputy-self");
  if (units.length === 0) return refused("deputy-not-head", { name: head.name });
  const own = units.filter((unitId) => unitId === deputy.unitId);
  if (own.length === 0) return refused("deputy-other-unit", { name: deputy.name });
  if (unitsHeaded(deputy).includes(deputy.unitId)) return refused("deputy-is-head", { name: deputy.name });
  const days = daysFault(from, to, today);
  if (days) return { ok: false, refusal: days };
  const standing = deputiesFrom(people, from).find(
    ({ grant: { acting, scope } }) => acting.from <= to && scope !== "office" && own.includes(scope.unitId),
  );
  if (standing) {
    const { acting } = standing.grant;
    return refused("deputy-overlap", { name: standing.deputy.name, from: acting.from, to: acting.to });
  }
  const acting = { standsInForId: head.id, from, to };
  return ok(own.map((unitId) => ({ role: "unitHead", scope: { unitId }, acting })));
};

const daysFault = (from: Day, to: Day, today: Day): Refusal<DeputyFault> | undefined => {
  if (from < today) return refused("deputy-past", { day: from, today }).refusal;
  if (to < from) return refused("deputy-end-early", { day: to, from }).refusal;
  return daysBetween(from, to) >= mostDays
    ? refused("deputy-too-long", { most: mostDays }).refusal
    : undefined;
};

/** The grants without the one by which its holder stands in for that head from that day. */
export const grantsWithout = (
  grants: readonly Grant[],
  { standsInForId, from }: Pick<Acting, "standsInForId" | "from">,
): readonly Grant[] =>
  grants.filter(({ acting }) => acting?.standsInForId !== standsInForId || acting.from !== from);
