import type { Day } from "../../domain/day.ts";
import type { Lack } from "../../domain/reminder/nudge-notice.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Ports } from "../ports.ts";
import { unreachedOf } from "../reminders/show-delivery.ts";
import type { LastNudge } from "./nudges.ts";

/** What came of asking people for what they lacked. */
export type NudgeOutcome = {
  /** ISO, UTC. */
  readonly at: string;
  readonly on: Day;
  readonly byName: string;
  /** All who were asked. */
  readonly count: number;
  /** Those of whom it was looked up: of very many the first ones. */
  readonly lookedUp: number;
  readonly delivered: number;
  /** Of those delivered: did since all that they were asked for. */
  readonly answered: number;
  readonly waiting: number;
  readonly unknown: number;
  /** They had done it before it was sent, or it was too late to send. */
  readonly needless: number;
  readonly unreached: number;
  /** Of those the first ones, and why: a code. */
  readonly unreachedNames: readonly { readonly name: string; readonly reason: string }[];
};

/** People of whom it is looked up what came of it. */
export const mostLookedUp = 300;

const mostNames = 8;

/** Finds what came of the last time that people were asked. */
export const nudgeOutcome = async (
  { nudges, standings, people }: Pick<Ports, "nudges" | "standings" | "people">,
  { at, on, byPersonId, personIds, count }: LastNudge,
): Promise<NudgeOutcome> => {
  const rows = await nudges.rowsOf(personIds, on);
  const having = (...states: readonly (typeof rows)[number]["state"][]) =>
    rows.filter(({ state }) => states.includes(state));
  const sent = having("sent");
  const now = await Promise.all(sent.map(({ personId }) => standings.ofPerson(personId)));
  const gone = having("gone");
  const names = await people.named([byPersonId]);
  return {
    at,
    on,
    byName: names.get(byPersonId) ?? "",
    count,
    lookedUp: personIds.length,
    delivered: sent.length,
    answered: sent.filter(({ lacks }, index) => hasDone(now[index], lacks)).length,
    waiting: personIds.length - rows.length + having("pending", "posting", "held").length,
    unknown: having("unknown").length,
    needless: having("needless").length,
    unreached: gone.length,
    unreachedNames: await unreachedOf(people, gone.slice(0, mostNames)),
  };
};

const hasDone = (standing: Standing | undefined, lacks: readonly Lack[]): boolean =>
  standing !== undefined &&
  lacks.every((lack) =>
    lack.is === "pledge"
      ? Object.hasOwn(standing.pledges, lack.planId)
      : Object.hasOwn(standing.work, lack.month),
  );
