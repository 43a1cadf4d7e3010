import type { Consent } from "../choices.ts";
import { markOf } from "../confirming/confirming.ts";
import { officeTimeOf } from "../day.ts";
import type { Person } from "../person.ts";
import type { Pledge } from "../pledge.ts";
import type { WorkReport } from "../work-report.ts";
import { newestMonths, type Standing, type StandingPledge } from "./standing.ts";

/** What of somebody on the roster their standing tells. */
export type StandingPerson = Pick<Person, "id" | "unitId" | "staffKind" | "grants"> & {
  readonly consent: Consent | null;
};

/** The standing of somebody without a pledge and without work. */
export const bareStanding = (person: StandingPerson): Standing => ({
  ...ofPerson(person),
  pledges: {},
  work: {},
  revision: 1,
});

/** The standing once the person moved, has other roles, or answered the notice. */
export const withPerson = (standing: Standing, person: StandingPerson): Standing =>
  changed(standing, ofPerson(person));

/** The standing once a pledge is as given. */
export const withPledge = (standing: Standing, pledge: Pledge): Standing =>
  changed(standing, { pledges: { ...standing.pledges, [pledge.planId]: pledgeIn(pledge) } });

/** The standing once a month's work is as reported; a month older than those kept changes nothing else. */
export const withWork = (standing: Standing, report: WorkReport): Standing => {
  const { month, counts } = report;
  const work = newestMonths({ ...standing.work, [month]: counts });
  const marks = Object.entries({ ...standing.workConfirming, [month]: markOf(report) });
  const workConfirming = Object.fromEntries(marks.filter(([marked]) => Object.hasOwn(work, marked)));
  return changed(standing, { work, workConfirming });
};

const changed = (standing: Standing, change: Partial<Standing>): Standing => ({
  ...standing,
  ...change,
  revision: standing.revision + 1,
});

const ofPerson = ({ id, unitId, staffKind, grants, consent }: StandingPerson) => ({
  personId: id,
  unitId,
  staffKind,
  grants,
  consent: consent && { state: consent.state, noticeVersion: consent.noticeVersion },
});

const pledgeIn = (pledge: Pledge): StandingPledge => {
  const { state, content, history } = pledge;
  const begun = history.findLast(({ did }) => did === "registered" || did === "registeredAgain");
  if (!begun) throw new Error("A pledge whose history has no registration.");
  return {
    state,
    titles: content.titles,
    targetRate: content.targetRate,
    registeredOn: officeTimeOf(begun.at).day,
    late: begun.late,
    ...(state === "registered" && { confirming: markOf(pledge) }),
  };
};
