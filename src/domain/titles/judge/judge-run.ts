import type { RunTest, WithinTest } from "../criterion.ts";
import type { TitleGap } from "../title-verdict.ts";
import { type Finding, merged, met, missing, note, unknown, withGaps } from "./finding.ts";
import { meritAwards } from "./judge-held.ts";
import { type RunYear, runYear, tallyWithin, withinNeed, yearNeed } from "./run-years.ts";
import type { View } from "./view.ts";

/** How far back a run is looked for, in years. */
const mostYears = 30;

/** Years one after the other, or as far apart as separate windows set them. */
type Reading = { readonly stride: number; readonly startsAfter: number; readonly mustReachYear: boolean };

type Window = { readonly years: readonly RunYear[]; readonly from: number; readonly to: number };

const windowsOf = (years: readonly RunYear[], count: number, reading: Reading): Window[] => {
  const { stride, startsAfter, mustReachYear } = reading;
  const byYear = new Map(years.map((one) => [one.year, one]));
  const ends = mustReachYear ? years.slice(0, 1) : years;
  return ends.flatMap(({ year: to }) => {
    const windows: Window[] = [];
    let members: readonly RunYear[] = [];
    for (let year = to; year > startsAfter; year -= stride) {
      const member = byYear.get(year);
      if (!member || member.holds === false) break;
      members = [...members, member];
      if (members.length >= count) windows.push({ years: members, from: year, to });
    }
    return windows;
  });
};

const longest = (years: readonly RunYear[], reading: Reading): number =>
  Math.max(0, ...windowsOf(years, 1, reading).map((window) => window.years.length));

const isCertain = ({ years }: Window): boolean => years.every(({ holds }) => holds === true);

type Judged = { readonly window: Window; readonly finding: Finding };

const judgeList = (view: View, list: readonly WithinTest[], { from, to }: Window): Finding => {
  const findings = list.map((test): Finding => {
    const { least, most, gaps } = tallyWithin(view, test, from, to);
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

const judgeWithin = (view: View, lists: readonly (readonly WithinTest[])[], window: Window): Finding => {
  if (lists.length === 0) return met();
  const findings = lists.map((list) => judgeList(view, list, window));
  if (findings.some(({ status }) => status === "met")) return met();
  const open = findings.filter(({ status }) => status === "unknown");
  return open.length > 0 ? merged("unknown", open) : merged("missing", findings);
};

const judgeWindow = (view: View, test: RunTest, window: Window): Finding => {
  const lists = view.settings.article74 === "both" ? [...test.within, ...test.withinWhenBoth] : test.within;
  const within = judgeWithin(view, lists, window);
  if (within.status === "missing" || isCertain(window)) return within;
  const open = window.years.filter(({ holds }) => holds === null);
  const gaps: readonly TitleGap[] = open.some(({ isLeave }) => isLeave) ? ["leaveInRun"] : [];
  const certain = window.years.length - open.length;
  const years = unknown(
    open.map(({ year }) => yearNeed(year, test.each)),
    gaps,
    [note("runTooShort", { have: certain, needed: test.count })],
  );
  return merged("unknown", [years, within]);
};

const openYears = ({ years }: Window): number => years.filter(({ holds }) => holds === null).length;

const nearest = (one: Judged, other: Judged): number =>
  openYears(one.window) - openYears(other.window) || other.window.to - one.window.to;

const judgeReading = (view: View, test: RunTest, reading: Reading): Finding => {
  const years = Array.from({ length: mostYears }, (_, back) => runYear(view, view.year - back, test.each));
  const judged = windowsOf(years, test.count, reading).map((window) => ({
    window,
    finding: judgeWindow(view, test, window),
  }));
  const good = judged.find(({ finding }) => finding.status === "met");
  if (good) return met();
  const open = judged.filter(({ finding }) => finding.status === "unknown").toSorted(nearest);
  const [first] = open;
  if (first) return first.finding;
  if (judged.length > 0)
    return merged(
      "missing",
      judged.slice(0, 1).map(({ finding }) => finding),
    );
  return missing(note("runTooShort", { have: longest(years, reading), needed: test.count }));
};

const lastYear = (years: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...years);

/** The reading of separate windows beside the law's bare words, where the office has not chosen between them. */
const judgeReadings = (view: View, test: RunTest, bare: Reading): Finding => {
  const usedUp = view.evidence.awards.filter(
    ({ code, year }) => test.usedUpBy.includes(code) && year < view.year,
  );
  const apart: Reading = {
    ...bare,
    stride: test.separateStride,
    startsAfter: Math.max(bare.startsAfter, lastYear(usedUp.map(({ year }) => year))),
  };
  const { windows } = view.settings;
  if (windows === "separate") return judgeReading(view, test, apart);
  const together = judgeReading(view, test, bare);
  if (windows === "overlapping") return together;
  const separate = judgeReading(view, test, apart);
  if (together.status === "met") return separate.status === "met" ? met() : met(["windows"]);
  if (test.separateStride === 1) return together;
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
  const found = judgeReadings(view, test, { stride: 1, startsAfter, mustReachYear });
  if (!isOpen || found.status !== "met") return found;
  return unknown([note("formerReward", { codes: test.after.join(",") })]);
};
