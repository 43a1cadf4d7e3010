import type { FigureContent, FigureEntry, FigureEvent, FigureKey, FigureRecord } from "./figure-record.ts";

/** Who does it and when. */
export type FigureAct = { readonly at: string; readonly byPersonId: string };

/** What became of a record: as it is now; unchanged where it says the same already; full where no more fits. */
export type ChangedFigures =
  | { readonly is: "changed"; readonly record: FigureRecord }
  | { readonly is: "unchanged" | "full" };

/** Things that are kept of one target: many more than a plan has periods. */
export const mostEvents = 600;

/** The record of a target of which nothing is recorded yet. */
export const noFigures = ({ planId, targetId }: Pick<FigureRecord, "planId" | "targetId">): FigureRecord => ({
  planId,
  targetId,
  entries: [],
});

/** The entry of a period, and of one collective of it. */
export const entryOf = (
  { entries }: Pick<FigureRecord, "entries">,
  key: FigureKey,
): FigureEntry | undefined => entries.find(({ period, of }) => period === key.period && of === key.of);

/** The record with what is said of a period now; null takes it out. What it was before stays in its history. */
export const withFigure = (
  record: FigureRecord,
  { period, of, content }: FigureKey & { readonly content: FigureContent | null },
  act: FigureAct,
): ChangedFigures => {
  const former = entryOf(record, { period, of });
  if (sameFigure(former?.content ?? null, content)) return { is: "unchanged" };
  const events = record.entries.reduce((sum, { history }) => sum + history.length, 0);
  if (events >= mostEvents) return { is: "full" };
  const did = content === null ? "removed" : former?.content ? "corrected" : "recorded";
  const event: FigureEvent = { ...act, did, content };
  const entry: FigureEntry = { period, of, content, history: [...(former?.history ?? []), event] };
  const entries = former
    ? record.entries.map((one) => (one === former ? entry : one))
    : [...record.entries, entry];
  return { is: "changed", record: { ...record, entries } };
};

const fields = [
  "value",
  "rank",
  "forecast",
  "rating",
  "isReached",
  "assessment",
  "dueYear",
  "on",
  "source",
] as const;

/** Whether two say the same. */
export const sameFigure = (one: FigureContent | null, other: FigureContent | null): boolean =>
  one === null || other === null
    ? one === other
    : fields.every((field) => one[field] === other[field]) &&
      JSON.stringify(one.counted) === JSON.stringify(other.counted);
