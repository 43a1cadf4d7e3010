import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";

type Counts = Readonly<Record<string, (count: number) => string>>;

/** How far an import of the roster has come, or how it ended. */
export const rosterProgressCard = (progress: JobProgress, messages: Messages): Card =>
  importProgressCard(progress, messages, {
    title: messages.personnel.progress.title,
    counts: messages.roster.counts,
  });

/** How far an import of evidence has come, or how it ended. */
export const evidenceProgressCard = (progress: JobProgress, messages: Messages): Card =>
  importProgressCard(progress, messages, {
    title: messages.evidenceSheets.file.importTitle,
    counts: messages.evidenceSheets.counts,
  });

const importProgressCard = (
  { state, doneCount, stepCount, counts }: JobProgress,
  messages: Messages,
  words: { readonly title: string; readonly counts: Counts },
): Card => {
  const { progress: t } = messages.personnel;
  const reading = t.reading(doneCount, stepCount);
  return {
    language: messages.language,
    title: words.title,
    notice: notices[state](t),
    ...(state === "done" ? {} : { bars: [{ label: t.label, value: doneCount / stepCount, reading }] }),
    text: Object.entries(words.counts).flatMap(([what, said]) => {
      const count = counts[what] ?? 0;
      return count > 0 ? [said(count)] : [];
    }),
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
