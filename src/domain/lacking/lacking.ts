import { type ConsentState, consentOf } from "../choices.ts";
import { type Standing, takesPart } from "../standing/standing.ts";
import type { Owed } from "./owed.ts";

/** Somebody who has not done something yet. */
export type Lacking = {
  readonly personId: string;
  readonly unitId: string;
  /** Who has not agreed that their data is kept can't register or report before they do. */
  readonly consent: ConsentState;
  /** At least one. */
  readonly owes: readonly Owed[];
};

/** Who of some people has not done what. */
export type LackingPeople = {
  /** How many are asked for any of it. */
  readonly concerned: number;
  /** Of those: a pledge that was withdrawn was an answer too. */
  readonly withdrawn: number;
  /** In the order of the standings. */
  readonly lacking: readonly Lacking[];
};

/** Nobody. */
export const nobodyLacking: LackingPeople = { concerned: 0, withdrawn: 0, lacking: [] };

/** Who of these people, of those who take part, has not done what. */
export const lackingIn = (standings: readonly Standing[], owed: readonly Owed[]): LackingPeople => {
  const asked = standings
    .map((standing) => ({ standing, owed: owed.filter((one) => isAskedOf(standing, one)) }))
    .filter(({ owed: own }) => own.length > 0);
  return {
    concerned: asked.length,
    withdrawn: asked.filter(({ standing, owed: own }) => own.some((one) => hasWithdrawn(standing, one)))
      .length,
    lacking: asked.flatMap(({ standing, owed: own }) => {
      const owes = own.filter((one) => !isDone(standing, one));
      const { personId, unitId } = standing;
      return owes.length === 0 ? [] : [{ personId, unitId, consent: consentOf(standing), owes }];
    }),
  };
};

/** What a person has not done of what is asked of them. */
export const lacksOf = (standing: Standing, owed: readonly Owed[]): readonly Owed[] =>
  lackingIn([standing], owed).lacking[0]?.owes ?? [];

/** The people of two pages. */
export const addLacking = (one: LackingPeople, other: LackingPeople): LackingPeople => ({
  concerned: one.concerned + other.concerned,
  withdrawn: one.withdrawn + other.withdrawn,
  lacking: [...one.lacking, ...other.lacking],
});

const isAskedOf = (standing: Standing, owed: Owed): boolean =>
  takesPart(standing) &&
  (owed.is === "workReport" || (owed.staffKinds?.includes(standing.staffKind) ?? true));

const isDone = ({ pledges, work }: Standing, owed: Owed): boolean =>
  owed.is === "pledge" ? Object.hasOwn(pledges, owed.planId) : Object.hasOwn(work, owed.month);

const hasWithdrawn = ({ pledges }: Standing, owed: Owed): boolean =>
  owed.is === "pledge" && pledges[owed.planId]?.state === "withdrawn";
