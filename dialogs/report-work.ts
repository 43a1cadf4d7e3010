import { workCard } from "../cards/work-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { monthWords } from "../src/bot/month-words.ts";
import { count } from "../src/bot/value-fields.ts";
import { checkWork, mostTasks, type WorkFault } from "../src/domain/work/check-work.ts";
import type { WorkCounts } from "../src/domain/work/work-counts.ts";
import type { WorkDesk } from "../src/usecases/open-work.ts";

/** A month's tasks: assigned, done, done well; reported again it corrects, and the former figures are kept. */
export const reportWork = defineForm({
  name: "report-work",
  version: 1,
  words: ({ work }) => work.form,
  open: async ({ use }) => {
    const context = await use.openWork();
    return { subject: "work", etag: null, context, values: { month: context.suggested } };
  },
  fields: {
    month: choice<WorkDesk>({ numbered: false }, ({ context, messages: { dates, work } }) =>
      context.months.map(({ month, report }) => ({
        value: month,
        label: report ? work.monthReported(dates.month(month)) : dates.month(month),
        typed: [...monthWords(month, context.thisMonth), dates.month(month)],
      })),
    ),
    assigned: count<WorkDesk>({ required: true, most: mostTasks }),
    done: count<WorkDesk>({ required: true, most: mostTasks }),
    well: count<WorkDesk>({ required: true, most: mostTasks }),
  },
  check: ({ today }, { thisMonth }, { month = thisMonth, ...figures }) => {
    const checked = checkWork(countsOf(figures), { month, today });
    return checked.ok ? undefined : { refusal: checked.refusal, field: fieldOf[checked.refusal.word] };
  },
  submit: ({ use }, _opening, { month, ...figures }) => use.reportWork(month, countsOf(figures)),
  done: ({ messages }, report) => workCard(report, messages),
});

type Figures = Partial<Readonly<Record<"assigned" | "done" | "well", number | null>>>;

/** What is not said yet excludes nothing. */
const countsOf = ({ assigned, done = null, well = null }: Figures): WorkCounts => ({
  assignedCount: assigned ?? mostTasks,
  doneCount: done,
  wellDoneCount: well,
  qualityCount: null,
  onTimeCount: null,
});

/** The field that a fault is about. */
const fieldOf: Partial<Readonly<Record<WorkFault, "month" | "done" | "well">>> = {
  "month-in-future": "month",
  "month-too-early": "month",
  "done-above-assigned": "done",
  "well-above-done": "well",
  "well-above-assigned": "well",
};
