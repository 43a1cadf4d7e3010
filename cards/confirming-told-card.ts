import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldSubmission } from "../src/usecases/confirming/tell-confirming.ts";
import { confirmingText } from "./confirming-texts.ts";
import { formAction } from "./evidence-entry-card.ts";
import { submissionText } from "./submission-texts.ts";

/** Things told of on one card, and those of them with a button. */
const mostTold = 8;
const mostButtons = 3;

/** What became of what somebody entered; what was given back can be put right from here. */
export const confirmingToldCard = (told: readonly ToldSubmission[], messages: Messages): Card => {
  const { told: t } = messages.confirming;
  const shown = told.slice(0, mostTold);
  const returned = shown.filter(isReturned);
  return {
    language: messages.language,
    title: t.title,
    text: told.length === 0 ? [t.nothing] : [],
    sections: shown.map((one) => ({
      title: nameOf(one, messages),
      text: [submissionText(one.submission, messages)],
      facts: [{ label: messages.confirming.label, value: confirmingText(one.told, messages) }],
    })),
    actions: [
      ...returned.slice(0, mostButtons).map((one) => fixAction(one, messages)),
      openAction(messages, "pledge"),
      openAction(messages, "workHistory"),
    ],
    footnote: returned.length > 0 ? t.waitsAgain : undefined,
  };
};

const isReturned = ({ told: { state } }: ToldSubmission): boolean => state.is === "returned";

const nameOf = ({ submission }: ToldSubmission, { confirming: { told: t }, dates }: Messages): string =>
  submission.is === "pledge"
    ? t.pledge(submission.plan.document.title)
    : t.work(dates.month(submission.thing.month));

/** Opens the form with what stands there. */
const fixAction = (
  { submission }: Pick<ToldSubmission, "submission">,
  { confirming: { told: t }, dates }: Messages,
): Action =>
  submission.is === "pledge"
    ? { ...formAction(t.fixPledge, "register-pledge", submission.plan.id), tone: "main" }
    : {
        ...formAction(
          t.fixWork(dates.bareMonth(submission.thing.month)),
          "report-work",
          submission.thing.month,
        ),
        tone: "main",
      };
