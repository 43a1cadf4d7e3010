import type { Day } from "../day.ts";
import type { Standing } from "../standing/standing.ts";
import type { WaitingRef } from "./waiting-refs.ts";
import { waitingRefs } from "./waiting-refs.ts";
import { type Confirmer, confirmerOf, holds, rolesIn, unitsHeadedOn } from "./who-confirms.ts";

/** What waits in an office, by who confirms it: a unit's head, the officers, the leaders. */
export type GatheredWaiting = ReadonlyMap<string, readonly WaitingRef[]>;

const keyOf = (confirmer: Confirmer, unitId: string): string =>
  confirmer === "unitHead" ? `unit ${unitId}` : confirmer;

/** Sorts what waits of an office's people on a day by who confirms it. */
export const gatherWaiting = (
  people: readonly Standing[],
  { planIds, day }: { readonly planIds: readonly string[]; readonly day: Day },
): GatheredWaiting => {
  const roles = rolesIn(people, day);
  const all = people.flatMap((person) => {
    const key = keyOf(confirmerOf(person, roles), person.unitId);
    return waitingRefs(person, planIds).map((ref) => ({ key, ref }));
  });
  return new Map(
    [...Map.groupBy(all, ({ key }) => key)].map(([key, some]) => [key, some.map(({ ref }) => ref)]),
  );
};

/** What of it waits for one of them; never their own. */
export const gatheredFor = (gathered: GatheredWaiting, person: Standing, day: Day): readonly WaitingRef[] =>
  [
    ...unitsHeadedOn(person, day).map((unitId) => keyOf("unitHead", unitId)),
    ...(["officer", "leader"] as const).filter((role) => holds(person, role, day)),
  ]
    .flatMap((key) => gathered.get(key) ?? [])
    .filter(({ personId }) => personId !== person.personId);

/** Whether somebody may have something to confirm on a day. */
export const mayConfirm = (person: Standing, day: Day): boolean =>
  unitsHeadedOn(person, day).length > 0 || holds(person, "officer", day) || holds(person, "leader", day);

/** What waits, in brief: another text for anything else. */
export const waitingInBrief = (refs: readonly WaitingRef[]): string =>
  `${refs.length} ${refs.reduce((sum, { sinceMinute }) => sum + sinceMinute, 0)}`;

/** What somebody was told last of what waits for them. */
export type LastTold = {
  /** Minutes since 1970. */
  readonly toldMinute: number;
  /** As `waitingInBrief` gave it. */
  readonly shown: string;
  /** The message that told it still stands there and was not answered. */
  readonly isOpen: boolean;
};

/**
 * What is to be done at a slot: tell anew where something waits that was not told; else draw the open message anew where
 * it is not true any more.
 */
export const tellingOf = (
  refs: readonly WaitingRef[],
  last: LastTold | undefined,
): "nothing" | "new" | "edit" => {
  if (!last) return refs.length > 0 ? "new" : "nothing";
  if (waitingInBrief(refs) === last.shown) return "nothing";
  const isNews = refs.some(({ sinceMinute }) => sinceMinute >= last.toldMinute);
  if (last.isOpen) return "edit";
  return isNews ? "new" : "nothing";
};
