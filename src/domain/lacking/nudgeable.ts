import type { Day } from "../day.ts";
import type { PastPush } from "../reminder/open-item.ts";
import type { Lacking } from "./lacking.ts";
import type { Owed } from "./owed.ts";

/** What is known of whether somebody can be told something now. */
export type Reachable = {
  /** Whether they ever opened their own chat. */
  readonly hasChat: boolean;
  /** Why nothing reaches them there: a code; null while it does. */
  readonly unreachable: string | null;
  /** Whether they are asked already, by whomever, on the day on which this would go. */
  readonly isAsked: boolean;
  /** What they were reminded of by the calendar. */
  readonly history: readonly PastPush[];
};

/** Why somebody is not asked to do what they lack; `self`: nobody asks themselves. */
export type NotNudged = "self" | "reminded" | "neverOpened" | "unreachable" | "refused";

/** Somebody who lacks something, and whether they can be asked for it now. */
export type Nudgeable = Lacking & {
  /** Null: they can. */
  readonly not: NotNudged | null;
  /** What they would be asked for: what they were not reminded of today. */
  readonly asked: readonly Owed[];
};

/** Whether somebody can be asked now to do what they lack. */
export const nudgeable = (
  lacking: Lacking,
  { hasChat, unreachable, isAsked, history }: Reachable,
  { byPersonId, today }: { readonly byPersonId: string; readonly today: Day },
): Nudgeable => {
  const asked = untoldOn(today, lacking.owes, history);
  const not = (): NotNudged | null => {
    if (lacking.personId === byPersonId) return "self";
    if (lacking.consent === "refused") return "refused";
    if (!hasChat) return "neverOpened";
    if (unreachable !== null) return "unreachable";
    return isAsked || asked.length === 0 ? "reminded" : null;
  };
  return { ...lacking, not: not(), asked };
};

/** What of it the calendar did not remind of on the day. */
export const untoldOn = (day: Day, owes: readonly Owed[], history: readonly PastPush[]): readonly Owed[] => {
  const told = history.filter((push) => push.day === day && push.isSure).flatMap(({ keys }) => keys);
  return owes.filter((owed) => !told.some((key) => key.startsWith(`${milestoneOf(owed)}@`)));
};

/** The milestone by which the calendar reminds of it. */
const milestoneOf = (owed: Owed): string =>
  owed.is === "pledge" ? `pledge:${owed.planId}` : `work:${owed.month}`;
