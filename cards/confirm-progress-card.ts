import type { Card, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";

/** How far it has come that everything is confirmed, or how it ended. */
export const confirmProgressCard = (
  { state, doneCount, stepCount, counts }: JobProgress,
  messages: Messages,
): Card => {
  const { job: t } = messages.confirming;
  const reading = t.reading(doneCount, stepCount);
  const notices: Readonly<Record<JobProgress["state"], Notice>> = {
    running: { tone: "info", text: t.started },
    done: { tone: "good", text: t.done },
    failed: { tone: "bad", text: t.failed },
  };
  const { confirmed = 0, changed = 0 } = counts;
  return {
    language: messages.language,
    title: t.title,
    notice: notices[state],
    ...(state === "done" ? {} : { bars: [{ label: t.label, value: doneCount / stepCount, reading }] }),
    text: [
      ...(confirmed > 0 ? [t.counts.confirmed(confirmed)] : []),
      ...(changed > 0 ? [t.counts.changed(changed)] : []),
    ],
    actions: [openAction(messages, "approve"), openAction(messages, "help")],
  };
};
