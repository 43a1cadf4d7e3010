import { workCard } from "../cards/work-card.ts";
import { choice, count } from "../src/bot/field.ts";
import { defineForm } from "../src/bot/form.ts";
import { mostTasks } from "../src/domain/work/check-work.ts";
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
    month: choice<WorkDesk>(({ context, messages: { dates, work } }) =>
      context.months.map(({ month, report }) => ({
        value: month,
        label: report ? work.monthReported(dates.month(month)) : dates.month(month),
      })),
    ),
    assigned: count<WorkDesk>({ required: true, most: mostTasks }),
    done: count<WorkDesk>({ required: true, most: mostTasks }),
    well: count<WorkDesk>({ required: true, most: mostTasks }),
  },
  submit: ({ use }, _opening, { month, assigned, done, well }) =>
    use.reportWork(month, {
      assignedCount: assigned ?? 0,
      doneCount: done,
      wellDoneCount: well,
      qualityCount: null,
      onTimeCount: null,
    }),
  done: ({ messages }, report) => workCard(report, messages),
});
