import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";

/** How far an import of the roster has come, or how it ended. */
export const rosterProgressCard = (progress: JobProgress, messages: Messages): Card => {
  const { personnel, roster } = messages;
  const { progress: t } = personnel;
  const { state, doneCount, stepCount, counts } = progress;
  const reading = t.reading(doneCount, stepCount);
  return {
    language: messages.language,
    title: t.title,
    notice: notices[state](t),
    ...(state === "done" ? {} : { bars: [{ label: t.label, value: doneCount / stepCount, reading }] }),
    text: (Object.keys(roster.counts) as (keyof typeof roster.counts)[]).flatMap((what) =>
      (counts[what] ?? 0) > 0 ? [roster.counts[what](counts[what] ?? 0)] : [],
    ),
    actions: [openAction(messages, "roster")],
  };
};

const notices: Readonly<
  Record<JobProgress["state"], (t: Messages["personnel"]["progress"]) => NonNullable<Card["notice"]>>
> = {
  running: ({ started }) => ({ tone: "info", text: started }),
  done: ({ done }) => ({ tone: "good", text: done }),
  failed: ({ failed }) => ({ tone: "bad", text: failed }),
};
