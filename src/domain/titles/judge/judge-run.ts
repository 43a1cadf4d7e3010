import type { RunTest, WithinTest } from "../criterion.ts";
import type { TitleGap } from "../title-verdict.ts";
import { type Finding, merged, met, missing, note, unknown, withGaps } from "./finding.ts";
import { meritAwards } from "./judge-held.ts";
import { createTallier, type RunYear, runYear, type Tallier, withinNeed, yearNeed } from "./run-years.ts";
import type { View } from "./view.ts";

/** How far back a run is looked for, in years. */
const mostYears = 30;

/** Years one after the other, or as far apart as separate windows set them. */
type Reading = { readonly stride: number; readonly startsAfter: number; readonly mustReachYear: boolean };

type Window = { readonly years: readonly RunYear[]; readonly from: number; readonly to: number };

const isCertain = ({ years }: Window): boolean => years.every(({ holds }) => holds === true);

const openYears = ({ years }: Window): number => years.filter(({ holds }) => holds === null).length;

/** The windows that end in a year, each longer than the one before. */
const endingIn = (byYear: ReadonlyMap<number, RunYear>, to: number, reading: Reading): Window[] => {
  const windows: Window[] = [];
  let years: readonly RunYear[] = [];
  for (let year = to; year > reading.startsAfter; year -= reading.stride) {
    const member = byYear.get(year);
    if (!member || member.holds === false) break;
    years = [...years, member];
    windows.push({ years, from: year, to });
  }
  return windows;
};

/** Of the windows that end in a year the shortest, the longest that is certain and the longest: the rest tell no more. */
const telling = (windows: readonly Window[], count: number): readonly Window[] => {
  const enough = windows.filter(({ years }) => years.length >= count);
  return [...new Set([...enough.slice(0, 1), ...enough.filter(isCertain).slice(-1), ...enough.slice(-1)])];
};

type Run = {
  readonly view: View;
  readonly test: RunTest;
  readonly years: readonly RunYear[];
  readonly tally: Tallier;
};

const judgeList = ({ tally }: Run, list: readonly WithinTest[], { from, to }: Window): Finding => {
  const findings = list.map((test): Finding => {
    const { least, most, gaps } = tally(test, from, to);
    if (least >= test.count) return met();
    if (most < test.count)
      return missing(note("withinTooFew", { fromYear: from, toYear: to, have: most, needed: test.count }));
    return unknown([withinNeed(test, from, to)], gaps);
  });
  const lacking = findings.filter(({ status }) => status === "missing");
  if (lacking.length > 0) return merged("missing", lacking);
  const open = findings.filter(({ status }) => status === "unknown");
  return open.length > 0 ? merged("unknown", open) : met();
};

const judgeWithin = (run: Run, window: Window): Finding => {
  const { within, withinWhenBoth } = run.test;
  const lists = run.view.settings.article74 === "both" ? [...within, ...withinWhenBoth] : within;
  const findings = lists.map((list) => judgeList(run, list, window));
  if (lists.length === 0 || findings.some(({ status }) => status === "met")) return met();
  const open = findings.filter(({ status }) => status === "unknown");
  return open.length > 0 ? merged("unknown", open) : merged("missing", findings);
};

const judgeWindow = (run: Run, window: Window): Finding => {
  const within = judgeWithin(run, window);
  if (within.status === "missing" || isCertain(window)) return within;
  const open = window.years.filter(({ holds }) => holds === null);
  const gaps: readonly TitleGap[] = open.some(({ isLeave }) => isLeave) ? ["leaveInRun"] : [];
  const needs = open.map(({ year }) => yearNeed(year, run.test.each));
  const certain = window.years.length - open.length;
  const short = note("runTooShort", { have: certain, needed: run.test.count });
  return merged("unknown", [unknown(needs, gaps, [short]), within]);
};

type Judged = { readonly window: Window; readonly finding: Finding };

const nearest = (one: Judged, other: Judged): number =>
  openYears(one.window) - openYears(other.window) || other.window.to - one.window.to;

const judgeReading = (run: Run, reading: Reading): Finding => {
  const { years, test } = run;
  const byYear = new Map(years.map((one) => [one.year, one]));
  const ends = reading.mustReachYear ? years.slice(0, 1) : years;
  const windows = ends.map(({ year }) => endingIn(byYear, year, reading));
  const judged = windows
    .flatMap((found) => telling(found, test.count))
    .map((window): Judged => ({ window, finding: judgeWindow(run, window) }));
  if (judged.some(({ finding }) => finding.status === "met")) return met();
  const open = judged.filter(({ finding }) => finding.status === "unknown").toSorted(nearest);
  const [first] = [...open, ...judged];
  const longest = Math.max(...windows.map(({ length }) => length));
  return first?.finding ?? missing(note("runTooShort", { have: longest, needed: test.count }));
};

const lastYear = (years: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...years);

/** The reading of separate windows beside the law's bare words, where the office has not chosen between them. */
const judgeReadings = (run: Run, bare: Reading): Finding => {
  const { usedUpBy, separateStride: stride } = run.test;
  const { evidence, year: judgedYear, settings } = run.view;
  const usedUp = evidence.awards
    .filter(({ code, year }) => usedUpBy.includes(code) && year < judgedYear)
    .map(({ year }) => year);
  const startsAfter = Math.max(bare.startsAfter, lastYear(usedUp));
  const apart = (): Finding => judgeReading(run, { ...bare, stride, startsAfter });
  if (settings.windows === "separate") return apart();
  const together = judgeReading(run, bare);
  if (settings.windows === "overlapping") return together;
  if (together.status === "met") return apart().status === "met" ? met() : met(["windows"]);
  if (stride === 1) return together;
  const separate = apart();
  if (separate.status === "met") return unknown([], ["windows"], together.lacks);
  return together.status === "missing" && separate.status === "unknown"
    ? withGaps(separate, ["windows"])
    : together;
};

/** Whether years, or awards, follow each other as a standard asks. */
export const judgeRun = (view: View, test: RunTest): Finding => {
  const held = meritAwards(view, test.after).map(({ year }) => year);
  const isOpen = test.after.length > 0 && held.length === 0;
  const startsAfter = held.length > 0 ? Math.min(...held) : Number.NEGATIVE_INFINITY;
  const mustReachYear = test.upTo === "proposal" || view.settings.reachesProposal;
  const years = Array.from({ length: mostYears }, (_, back) => runYear(view, view.year - back, test.each));
  const run: Run = { view, test, years, tally: createTallier(view) };
  const found = judgeReadings(run, { stride: 1, startsAfter, mustReachYear });
  if (!isOpen || found.status !== "met") return found;
  return unknown([note("formerReward", { codes: test.after.join(",") })]);
};
