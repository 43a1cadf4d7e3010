import type { PersonTitle } from "../codes.ts";
import type { Month } from "../day.ts";

/** The figures of a summary as somebody saw them. */
export type SeenFigures = {
  /** ISO, UTC: when they were asked for. */
  readonly at: string;
  readonly people: number;
  readonly registered: number;
  readonly withdrawn: number;
  readonly titles: Readonly<Partial<Record<PersonTitle, number>>>;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly behind: number;
  /** The month whose reports were counted, and how many there were; null where none was due. */
  readonly reports: { readonly month: Month; readonly count: number } | null;
};

/** What somebody saw last of one summary, and what they saw before that. */
export type SeenSummary = {
  /** Which summary: plan, unit or office, phase. */
  readonly key: string;
  readonly last: SeenFigures;
  readonly before: SeenFigures | null;
};

/** One figure that is another than it was. */
export type SummaryChange =
  | {
      readonly is: "people" | "registered" | "withdrawn" | "onTrack" | "atRisk" | "behind";
      /** Never 0. */
      readonly by: number;
    }
  | { readonly is: "title"; readonly title: PersonTitle; readonly by: number }
  | { readonly is: "reports"; readonly month: Month; readonly by: number };

const counted = ["people", "registered", "withdrawn", "onTrack", "atRisk", "behind"] as const;

/** What changed from one look to the next; reports only where both looked at the same month. */
export const summaryChanges = (before: SeenFigures, now: SeenFigures): readonly SummaryChange[] => {
  const figures = counted.map((is): SummaryChange => ({ is, by: now[is] - before[is] }));
  const titles = titlesIn(before, now).map(
    (title): SummaryChange => ({
      ...{ is: "title", title },
      by: (now.titles[title] ?? 0) - (before.titles[title] ?? 0),
    }),
  );
  const reported = reportsChange(before.reports, now.reports);
  return [...figures, ...titles, ...reported].filter(({ by }) => by !== 0);
};

const reportsChange = (
  before: SeenFigures["reports"],
  now: SeenFigures["reports"],
): readonly SummaryChange[] =>
  before && now && before.month === now.month
    ? [{ is: "reports", month: now.month, by: now.count - before.count }]
    : [];

const titlesIn = (before: SeenFigures, now: SeenFigures): readonly PersonTitle[] =>
  [...new Set([...Object.keys(now.titles), ...Object.keys(before.titles)])] as PersonTitle[];

/** Looks that lie closer together than this count as one, so that going back and forth shows the same changes. */
const oneLookMs = 30 * 60_000;

/** Summaries whose last look is kept. */
const mostKept = 12;

/** What to compare with, and all that is to be kept from now on; the same list where nothing is to be written. */
export const lookedAt = (
  seen: readonly SeenSummary[],
  key: string,
  now: SeenFigures,
): { readonly before: SeenFigures | null; readonly kept: readonly SeenSummary[] } => {
  const former = seen.find((one) => one.key === key);
  if (former && Date.parse(now.at) - Date.parse(former.last.at) < oneLookMs)
    return { before: former.before, kept: seen };
  const before = former?.last ?? null;
  const others = seen.filter((one) => one.key !== key);
  return { before, kept: [{ key, last: now, before }, ...others].slice(0, mostKept) };
};
