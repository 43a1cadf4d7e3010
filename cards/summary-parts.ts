import type { Action, Bar, Chart } from "../src/bot/card.ts";
import { placeAction, type SummaryPlace } from "../src/bot/summary-place.ts";
import type { Month } from "../src/domain/day.ts";
import type { Verdict } from "../src/domain/plan/judge/judgement.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { VerdictCounts } from "../src/domain/standing/paces.ts";
import { monthsOf } from "../src/domain/summary/summary.ts";
import type { TitleShare } from "../src/domain/summary/title-shares.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { SummaryGrounds } from "../src/usecases/summary/summary-grounds.ts";
import { goalText } from "./goal-text.ts";

/** The order in which states are told, the best first. */
export const statesInOrder: readonly Verdict[] = ["onTrack", "atRisk", "behind", "unknown"];

const tones = { onTrack: "good", atRisk: "warning", behind: "bad", unknown: "neutral" } as const;

/** What the figures are of: the plan, and the phase with its months where one is asked for. */
export const summarySubtitle = (grounds: SummaryGrounds, { summary: t, dates }: Messages): string => {
  const { plan, phase } = grounds;
  if (!phase) return plan.document.title;
  const span = monthsOf(grounds);
  const months = span && t.months(dates.bareMonth(span.from), dates.bareMonth(span.to));
  return t.inPhase(plan.document.title, phase.name, months);
};

/** How those registered stand, as a picture. */
export const statesChart = (states: VerdictCounts, title: string, { summary: t }: Messages): Chart => ({
  title,
  parts: statesInOrder.flatMap((state) => {
    const count = states[state] ?? 0;
    return count > 0 ? [{ label: t.states[state], count, tone: tones[state] }] : [];
  }),
});

/** How many of how many registered. */
export const registeredText = (
  registered: number,
  people: number,
  { summary: t, numbers }: Messages,
): string => t.registered(registered, people, people === 0 ? null : numbers.percent(registered / people));

type TitleOf = {
  readonly plan: EmulationPlan;
  readonly isOffice: boolean;
  /** Whether others read it: where few strive for a title, how they stand would tell of one. */
  readonly isPublic?: boolean | undefined;
};

/** What one title comes to: who registered it, who is on track, what the plan wants. */
export const titleReading = (
  { registered, states, planned }: TitleShare,
  { plan, isOffice, isPublic = false }: TitleOf,
  messages: Messages,
): string => {
  const { summary: t } = messages;
  const target = planned && plan.targets.find(({ id }) => id === planned.targetId);
  const goal = target && goalText(target, messages);
  const wanted = goal ? [isOffice ? t.ofPlanned(goal) : t.ofOfficePlanned(goal)] : [];
  const counts = [
    t.registeredFor(registered),
    ...(registered > 0 && !isPublic ? [t.onTrackOf(states.onTrack ?? 0)] : []),
  ];
  return [counts.join(", "), ...wanted].join(" · ");
};

/** A title's bar: filled as far as the plan's number is there, or else by the share of all people. */
export const titleBar = (
  share: TitleShare,
  of: { readonly plan: EmulationPlan; readonly people: number; readonly place: SummaryPlace },
  messages: Messages,
): Bar => {
  const { people, place, plan } = of;
  const isOffice = place.unitId === null;
  const { planned, registered, title } = share;
  const most = isOffice && planned?.unit === "count" ? planned.from : people;
  const label = messages.titles.name(title);
  return {
    label,
    value: most > 0 ? Math.min(1, registered / most) : null,
    ...(isOffice && planned?.unit === "count" && { goal: 1 }),
    reading: titleReading(share, { plan, isOffice }, messages),
    ...(registered > 0 && {
      action: placeAction(label, { ...place, view: "title", title, from: 0 }),
    }),
  };
};

/** The buttons that lead to the pages beside this one. */
export const pageActions = (
  place: SummaryPlace,
  { count, shown }: { readonly count: number; readonly shown: number },
  { summary: t }: Messages,
): readonly Action[] => [
  ...(place.from > 0 ? [placeAction(t.previous, { ...place, from: Math.max(0, place.from - shown) })] : []),
  ...(place.from + shown < count ? [placeAction(t.next, { ...place, from: place.from + shown })] : []),
];

/** A month as it stands within a sentence. */
export const monthText = (month: Month, { dates }: Messages): string => dates.bareMonth(month);

/** When the figures were counted, and whether newer ones are on their way. */
export const figuresAsOf = (
  { builtAt, isCurrent }: { readonly builtAt: string | null; readonly isCurrent: boolean },
  { summary: t, dates }: Messages,
): string =>
  [
    ...(builtAt === null ? [] : [t.asOf(dates.moment(builtAt))]),
    ...(isCurrent || builtAt === null ? [] : [t.newer]),
  ].join(" ");
