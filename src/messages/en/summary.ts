import type { Verdict } from "../../domain/plan/judge/judgement.ts";
import type { SummaryChange } from "../../domain/summary/summary-changes.ts";
import type { Messages } from "../vi/vi.ts";

const signed = (by: number): string => (by > 0 ? `${by} more` : `${-by} fewer`);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const changes: Readonly<Record<Exclude<SummaryChange["is"], "title" | "reports">, (by: number) => string>> = {
  people: (by) => `${signed(by)} on the roster`,
  registered: (by) => `${signed(by)} registered`,
  withdrawn: (by) => `${signed(by)} withdrew`,
  onTrack: (by) => `${signed(by)} on track`,
  atRisk: (by) => `${signed(by)} at risk`,
  behind: (by) => `${signed(by)} behind`,
};

const states: Readonly<Record<Verdict, string>> = {
  onTrack: "on track",
  atRisk: "at risk",
  behind: "behind",
  unknown: "no figures yet",
};

/** Where the people of a unit or the office stand. */
export const summary: Messages["summary"] = {
  title: (of) => (of === null ? "Summary of the office" : `Summary: ${of}`),
  inPhase: (plan, phase, months) => `${plan} · ${phase} (${months ?? "days not set"})`,
  months: (from, to) => (from === to ? from : `${from} to ${to}`),
  none: "no figures yet",
  counting:
    "The figures are being counted for the first time; it takes about a minute. Please type “summary” again then.",
  nobody: "Nobody on the roster takes part yet.",
  nobodyYet: "Nobody has registered under this plan yet.",
  participation: "Participation",
  registered: (count, people, rate) => `${count} of ${people} registered${rate === null ? "" : ` (${rate})`}`,
  late: (count) => `${count} late`,
  withdrawn: (count) => `${count} withdrew`,
  registeredFor: (count) => `${count} registered`,
  ofPlanned: (goal) => `plan ${goal}`,
  ofOfficePlanned: (goal) => `plan for the office ${goal}`,
  onTrackOf: (count) => `${count} on track`,
  chart: (count) => `Where ${count} registered ${count === 1 ? "person stands" : "people stand"}`,
  chartInPhase: (count) =>
    `Where ${count} registered ${count === 1 ? "person stands" : "people stand"} in this phase`,
  states,
  taskRate: "Rate of tasks completed well",
  taskRateValue: (rate, assigned) => `${rate} of ${assigned} reported ${assigned === 1 ? "task" : "tasks"}`,
  interval: (low, high) => `${low} to ${high}`,
  staffRate: "Share of staff rated good or better",
  staffRateOf: (target) => `Share of staff rated good or better: ${target}`,
  waiting: "Waiting to be confirmed",
  waitingOf: (pledges, reports, isOffice) =>
    `${pledges + reports}${isOffice ? " in all units" : ""} (${counted(pledges, "pledge")}, ${counted(reports, "monthly report")})`,
  notRegistered: "Not registered",
  people: (count) => (count === 1 ? "1 person" : `${count} people`),
  notReported: (month) => `No work report for ${month}`,
  notReportedOf: (count, people) => `${count} of ${people}`,
  noMonthYet: "no month is over yet",
  targets: "Targets of the plan",
  targetCount: (count, state) => `${count} ${state}`,
  nextDates: "Next dates",
  noDates: "The plan has no date to come.",
  sinceTitle: (moment) => `Since you last looked (${moment})`,
  unchanged: "nothing changed",
  change: (change, title, month) => {
    if (change.is === "title") return `${title(change.title)}: ${signed(change.by)}`;
    if (change.is === "reports") return `${signed(change.by)} reported ${month(change.month)}`;
    return changes[change.is](change.by);
  },
  asOf: (moment) => `Figures as of ${moment}.`,
  newer: "Newer changes are being counted.",
  basis: "People stand against the rate that each of them pledged; everything is projected.",
  byUnit: "By unit",
  whole: "Whole office",
  wholePlan: "Whole plan",
  backToSummary: "Back to the summary",
  phase: (name) => name,
  page: (from, to, count) => `${from}–${to} of ${count}`,
  previous: "Previous page",
  next: "Next page",
  unitsTitle: "Summary by unit",
  unitReading: (registered, reported) => (reported === null ? registered : `${registered}; ${reported}`),
  reportedOf: (count, people, month) => `${count} of ${people} reported ${month}`,
  noPeople: "nobody yet",
  otherUnits: "Other units",
  otherUnitsNote:
    "Units of fewer than 5 people stand under “Other units”. The whole summary is in your own chat.",
  tooFew: "The unit has fewer than 5 people, so its figures are shown in your own chat only.",
  titleTitle: (title) => `Who strives for: ${title}`,
  titleUnits: "By unit",
  nobodyStrives: "Nobody has registered this title yet.",
  strivers: (count) => `${count === 1 ? "1 person" : `${count} people`}, those furthest behind first`,
  targetsTitle: "Targets of the plan for the office",
  targetState: (goal, state) => `${goal} · ${state}`,
  targetsFootnote:
    "Targets of titles count who registered and is on track; titles and ratings are decided by those with the authority.",
  whichUnit: "Which unit do you mean?",
  whichUnitNone: "I find no unit or phase of that name. Please choose:",
  whichPhase: "Which phase do you mean?",
  typeUnit: "Or type “summary” with the name of a unit.",
  shortTitle: "How many are still missing",
  short: (count) => (count === 0 ? "enough have registered" : `${count} still to register`),
  shortNone: "The plan says no number for this title.",
  shortFootnote:
    "Registrations against the plan's number; whether a title is given is decided by those with the authority.",
};
