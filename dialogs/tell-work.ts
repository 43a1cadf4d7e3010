import { workUnclearCard } from "../cards/work-unclear-card.ts";
import type { Command, CommandAnswer } from "../src/bot/dialogs.ts";
import { monthMeant } from "../src/bot/read-month.ts";
import type { Turn } from "../src/bot/turn.ts";
import { workAnswers } from "../src/bot/work-answers.ts";
import type { WorkSentence } from "../src/bot/work-sentence.ts";
import { checkMonth } from "../src/domain/work/check-work.ts";
import { withConsent } from "./consent-commands.ts";
import { anyMonth } from "./open-report.ts";
import { reportWork } from "./report-work.ts";

/** What a sentence on a month's work leads to: the form with its figures, of which nothing counts yet. */
export const tellWork = async (turn: Turn, sentence: WorkSentence): Promise<CommandAnswer> => {
  const command: Command = withConsent({ name: "reportWork", answer: () => begun(turn, sentence) });
  const answer = await command.answer(turn, "");
  return "title" in answer && turn.use.consent() !== "agreed"
    ? { ...answer, text: [turn.messages.work.sendAgain, ...(answer.text ?? [])] }
    : answer;
};

const begun = async (
  { use, messages, today }: Turn,
  { month: said, figures }: WorkSentence,
): Promise<CommandAnswer> => {
  const named = said === null ? null : (monthMeant(said, today.slice(0, 7)) ?? "");
  const isOpen = named !== null && checkMonth(named, today).ok;
  const desk = await use.openWork(isOpen ? named : undefined);
  const stands = named === null || isOpen ? desk.report?.value.counts : undefined;
  const answers = workAnswers(figures, stands);
  const month = named ?? desk.month;
  if (!answers.ok) return workUnclearCard(isOpen ? month : desk.month, answers.refusal, messages);
  const about = isOpen ? month : stands ? "" : anyMonth;
  return { form: reportWork, about, raw: { month, ...answers.value } };
};
