import type { PersonTitle } from "./codes.ts";
import type { ConfirmingEvent } from "./confirming/confirming.ts";
import { ok, type Result, refused } from "./result.ts";

/** What a person pledges to strive for under one plan. */
export type PledgeContent = {
  readonly titles: readonly PersonTitle[];
  /** 0..1, of tasks completed well; at most four decimals. Null: none pledged. */
  readonly targetRate: number | null;
  /** Ids of the plan's movements that the person joins. */
  readonly movements: readonly string[];
  /** The initiative planned, in the person's words. */
  readonly initiative: string | null;
};

/** One thing that happened to a pledge. */
export type PledgeEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly did: "registered" | "changed" | "withdrew" | "registeredAgain";
  /** What the pledge said from then on. */
  readonly content: PledgeContent;
  readonly reason: string | null;
  /** Whether it was after the last day for pledges. */
  readonly late: boolean;
};

/** A person's emulation pledge under one plan, with everything that ever happened to it, oldest first. */
export type Pledge = {
  readonly personId: string;
  readonly planId: string;
  readonly state: "registered" | "withdrawn";
  readonly content: PledgeContent;
  readonly history: readonly PledgeEvent[];
  /** What those said who confirm it, oldest first; left out before anybody did. */
  readonly confirming?: readonly ConfirmingEvent[] | undefined;
};

/** What a plan and a person's kind allow to be pledged. */
export type PledgeTerms = {
  readonly titles: readonly PersonTitle[];
  readonly movements: readonly string[];
  /** 0..1; null: the plan sets none. */
  readonly leastTargetRate: number | null;
};

export type PledgeFault =
  | "title-not-open"
  | "movement-unknown"
  | "rate-out-of-range"
  | "rate-below-plan"
  | "nothing-pledged";

/** The content, found good under the terms, with each title and movement once and in the terms' order. */
export const checkPledge = (
  content: PledgeContent,
  terms: PledgeTerms,
): Result<PledgeContent, PledgeFault> => {
  const strangeTitle = content.titles.find((title) => !terms.titles.includes(title));
  if (strangeTitle) return refused("title-not-open", { title: strangeTitle });
  if (content.movements.some((movement) => !terms.movements.includes(movement)))
    return refused("movement-unknown");
  const { targetRate } = content;
  if (targetRate !== null && !(targetRate > 0 && targetRate <= 1)) return refused("rate-out-of-range");
  if (targetRate !== null && terms.leastTargetRate !== null && targetRate < terms.leastTargetRate) {
    return refused("rate-below-plan", { leastTargetRate: terms.leastTargetRate });
  }
  const initiative = content.initiative?.trim() || null;
  const empty = content.titles.length === 0 && content.movements.length === 0;
  if (empty && targetRate === null && initiative === null) return refused("nothing-pledged");
  return ok({
    titles: terms.titles.filter((title) => content.titles.includes(title)),
    targetRate,
    movements: terms.movements.filter((movement) => content.movements.includes(movement)),
    initiative,
  });
};

/** Who did it, and when. */
export type PledgeAct = {
  readonly personId: string;
  readonly planId: string;
  /** ISO, UTC. */
  readonly at: string;
  readonly late: boolean;
};

/** The pledge after registering: new, changed, or taken up again after it was withdrawn. */
export const registered = (former: Pledge | undefined, content: PledgeContent, act: PledgeAct): Pledge => {
  const did =
    former === undefined ? "registered" : former.state === "withdrawn" ? "registeredAgain" : "changed";
  return after(former, { did, content, reason: null }, act);
};

/** The pledge after its owner took it back. */
export const withdrawn = (former: Pledge, reason: string, act: PledgeAct): Pledge =>
  after(former, { did: "withdrew", content: former.content, reason }, act);

/** Whether two pledges say the same. */
export const sameContent = (one: PledgeContent, other: PledgeContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const after = (
  former: Pledge | undefined,
  event: Pick<PledgeEvent, "did" | "content" | "reason">,
  { personId, planId, at, late }: PledgeAct,
): Pledge => ({
  personId,
  planId,
  state: event.did === "withdrew" ? "withdrawn" : "registered",
  content: event.content,
  history: [...(former?.history ?? []), { at, byPersonId: personId, late, ...event }],
  ...(former?.confirming && { confirming: former.confirming }),
});
