import { workCard } from "../cards/work-card.ts";
import { workPreviewCard } from "../cards/work-preview-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { figureTyped } from "../src/bot/understand-work/figure-typed.ts";
import { count } from "../src/bot/value-fields.ts";
import type { Month } from "../src/domain/day.ts";
import { mostTasks } from "../src/domain/work/check-work.ts";
import type { WorkCounts } from "../src/domain/work/work-counts.ts";
import { checkReport, type ReportFault } from "../src/domain/work-report.ts";
import { formerCounts } from "../src/usecases/report-work.ts";
import { monthField, type WorkContext } from "./month-field.ts";
import { openReport } from "./open-report.ts";

const figure = (name: keyof Figures) =>
  count<WorkContext>({
    required: name === "assigned",
    most: mostTasks,
    said: (typed) => figureTyped(typed, name),
  });

/** A month's tasks: assigned, done, done well; reported again it corrects, and the former figures are kept. */
export const reportWork = defineForm({
  name: "report-work",
  version: 2,
  words: ({ work }) => work.form,
  open: async (turn, about) => {
    const { subject, context } = await openReport(turn, about);
    const { report, month, unreported, isSettled } = context;
    const standing = report && figuresOf(report.value.counts);
    const suggested = isSettled || unreported.includes(month) ? month : unreported[0];
    const values = { ...(suggested !== undefined && { month: suggested }), ...(isSettled && standing) };
    return { subject, etag: isSettled ? (report?.etag ?? null) : null, context, values };
  },
  intro: ({ messages: { work, dates, refusals } }, { isSettled, report, month, reported, unread }) => {
    const name = dates.month(month);
    const settled = report ? work.introReported(name) : work.introNamed(name);
    const others = reported.length === 0 ? [] : [work.introOthers];
    const lines = isSettled ? [settled, work.intro] : [work.intro, ...others];
    return [...(unread ? [refusals(unread)] : []), ...lines].join(" ");
  },
  fields: {
    month: monthField,
    assigned: figure("assigned"),
    done: figure("done"),
    well: figure("well"),
    quality: figure("quality"),
    onTime: figure("onTime"),
  },
  check: ({ today }, context, { month = context.thisMonth, ...figures }) => {
    const other = otherMonth(context, month);
    if (other) return { refusal: { word: other, details: { month } }, field: "month" };
    const former = context.isSettled && context.report ? formerCounts(context.report.value) : {};
    const checked = checkReport(countsOf(figures), { month, today, ...former });
    if (checked.ok) return undefined;
    return { refusal: checked.refusal, field: fieldOf(checked.refusal.word, figures.quality ?? null) };
  },
  confirms: "typed",
  confirm: ({ messages }, { isSettled, report, ...context }, { month, ...figures }) => {
    const standing = isSettled ? report?.value.counts : undefined;
    const isGuessed = context.isGuessed && month === context.month;
    return workPreviewCard(month, countsOf(figures), { messages, standing, isGuessed });
  },
  skips: (step, { well }) => (step === "quality" || step === "onTime") && well !== "",
  needs: (step, { well, quality, onTime }) => {
    if (step === "well") return quality === "" || onTime === "";
    return (step === "quality" || step === "onTime") && well === "";
  },
  submit: ({ use }, _opening, { month, ...figures }) => use.reportWork(month, countsOf(figures)),
  done: ({ messages }, report) => workCard(report, messages),
});

/** Why the month can't be reported on this form: what is reported is corrected where its figures stand. */
const otherMonth = ({ isSettled, month, reported }: WorkContext, chosen: Month) => {
  if (isSettled) return chosen === month ? undefined : "month-settled";
  return reported.includes(chosen) ? "month-reported" : undefined;
};

type Figures = Readonly<Record<"assigned" | "done" | "well" | "quality" | "onTime", number | null>>;

/** What is not said yet excludes nothing. */
const countsOf = ({
  assigned,
  done = null,
  well = null,
  quality = null,
  onTime = null,
}: Partial<Figures>): WorkCounts => ({
  assignedCount: assigned ?? mostTasks,
  doneCount: done,
  wellDoneCount: well,
  qualityCount: quality,
  onTimeCount: onTime,
});

const figuresOf = (counts: WorkCounts): Figures => ({
  assigned: counts.assignedCount,
  done: counts.doneCount,
  well: counts.wellDoneCount,
  quality: counts.qualityCount,
  onTime: counts.onTimeCount,
});

/** The field that a fault is about; without the one figure the first of the two that can stand for it. */
const fieldOf = (word: ReportFault, quality: number | null): keyof Figures | "month" | undefined =>
  word === "well-or-both" ? (quality === null ? "quality" : "onTime") : fieldsOfFaults[word];

const fieldsOfFaults: Partial<Readonly<Record<ReportFault, keyof Figures | "month">>> = {
  "month-in-future": "month",
  "month-too-early": "month",
  "done-above-assigned": "done",
  "well-above-done": "well",
  "well-above-assigned": "well",
  "quality-above-done": "quality",
  "quality-above-assigned": "quality",
  "on-time-above-done": "onTime",
  "on-time-above-assigned": "onTime",
  "well-above-quality": "well",
  "well-above-on-time": "well",
  "well-below-overlap": "well",
};
