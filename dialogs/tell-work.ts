import { workUnclearCard } from "../cards/work-unclear-card.ts";
import type { Command, CommandAnswer, ToldWork } from "../src/bot/dialogs.ts";
import { monthMeant } from "../src/bot/read-month.ts";
import type { Turn } from "../src/bot/turn.ts";
import { workAnswers } from "../src/bot/work-answers.ts";
import type { WorkSentence } from "../src/bot/work-sentence.ts";
import { checkMonth } from "../src/domain/work/check-work.ts";
import { withConsent } from "./consent-commands.ts";
import { anyMonth } from "./open-report.ts";
import { reportWork } from "./report-work.ts";

/**
 * What a sentence on a month's work leads to: the form with its figures, of which nothing counts yet. Before the person
 * agrees that it may, it is kept nowhere but on the button that agrees.
 */
export const tellWork = async (turn: Turn, { sentence, said }: ToldWork): Promise<CommandAnswer> => {
  const command: Command = withConsent({ name: "reportWork", answer: () => begunWith(turn, sentence) });
  const answer = await command.answer(turn, said);
  if (!("title" in answer) || ["agreed", "restricted"].includes(turn.use.consent())) return answer;
  const words = [answer.notice?.text ?? "", turn.messages.work.readAgain].join(" ");
  return { ...answer, notice: { tone: "info", text: words } };
};

/** The form on a month's work, begun with the figures of a sentence; or why they are none. */
export const begunWith = async (
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
