import { figureCard, type OneFigure } from "../cards/figure-card.ts";
import { figureSheetCard } from "../cards/figure-sheet-card.ts";
import { figuresCard } from "../cards/figures-card.ts";
import { figuresFileCard } from "../cards/figures-file-card.ts";
import { quotasCard } from "../cards/quotas-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command, CommandAnswer } from "../src/bot/dialogs.ts";
import { readMonth } from "../src/bot/read-month.ts";
import { fold } from "../src/bot/text.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import type { FigureRecord } from "../src/domain/figures/figure-record.ts";
import { ok, type Result } from "../src/domain/result.ts";
import { withRecords } from "../src/usecases/figures/collective-targets.ts";
import type { ShownFigures } from "../src/usecases/figures/show-figures.ts";
import { planlessCard } from "./plan-commands.ts";
import { workCommands } from "./work-commands.ts";

/** Whether the person sees, and whether they record, how the office's targets stand. */
export const seesFigures = ({ person, today }: Turn): boolean =>
  may(person, { verb: "showFigures", on: { is: "nobody" }, day: today });
export const recordsFigures = ({ person, today }: Turn): boolean =>
  may(person, { verb: "recordFigure", on: { is: "office" }, day: today });

/** The targets once these of their records are saved. */
export const freshFigures = (shown: ShownFigures, saved: readonly FigureRecord[]): ShownFigures => ({
  ...shown,
  targets: withRecords(shown.plan, shown.targets, { saved, today: shown.today }),
});

/** One target once something was recorded of it. */
export const freshFigure = (
  _turn: Turn,
  { shown: before, one: former }: OneFigure,
  record: FigureRecord,
): Result<OneFigure, never> => {
  const shown = freshFigures(before, [record]);
  return ok({ shown, one: shown.targets.find(({ targetId }) => targetId === record.targetId) ?? former });
};

/** That no file of figures waits. */
export const noFigureFileCard = ({ messages }: Turn): Card => ({
  language: messages.language,
  title: messages.figures.sheet.difference,
  notice: { tone: "info", text: messages.figures.sheet.gone },
});

/** How the office's targets stand; `about`: one by its number, a page, the quotas, or the sheet to fill in. */
export const figureCommands: readonly Command[] = [
  {
    name: "figures",
    answer: async (turn, about) => {
      // "Số liệu" of a month are one's own, and so they are of somebody who follows no targets.
      if (!seesFigures(turn) || isMonth(turn, about)) return ownFigures(turn, about);
      const { use, messages } = turn;
      const words = fold(about);
      if (words === "draft") return waitingFile(turn);
      if (["quotas", "danh hieu", "ty le xuat sac", "xuat sac", "quota", "titles"].includes(words)) {
        const quotas = await use.showQuotas();
        return quotas.ok
          ? quotasCard(quotas.value, messages)
          : planlessCard(turn, quotas.refusal.word, { command: "figures", about: "quotas" });
      }
      const [, planId] = /^sheet:([a-z0-9-]{1,100})$/.exec(about) ?? [];
      const found = await use.showFigures(planId ?? "");
      if (!found.ok) return planlessCard(turn, found.refusal.word, { command: "figures", about });
      const asksSheet = ["bang mau", "mau", "tai mau", "sheet", "template"].includes(words);
      if (found.value.mayRecord && (planId !== undefined || asksSheet)) return offered(turn, found.value);
      const [, number] = /^(?:so |thu |muc |chi tieu |number )?(\d{1,3})$/.exec(words) ?? [];
      const one = number === undefined ? undefined : found.value.targets[Number(number) - 1];
      if (one) return figureCard({ shown: found.value, one }, messages);
      const from = Number(/^from:(\d{1,3})$/.exec(about)?.[1] ?? 0);
      return figuresCard(found.value, from < found.value.targets.length ? from : 0, messages);
    },
  },
];

/** Whether a month is named; a bare number is that of a target. */
const isMonth = ({ today }: Turn, about: string): boolean =>
  !/^\d{1,3}$/.test(about.trim()) && readMonth(about, today.slice(0, 7)) !== undefined;

const ownFigures = (turn: Turn, about: string): Promise<CommandAnswer> | CommandAnswer => {
  const own = workCommands.find(({ name }) => name === "workHistory");
  if (!own) throw new Error("There is no command for one's own figures.");
  return own.answer(turn, about);
};

const waitingFile = async (turn: Turn): Promise<Card> => {
  const desk = await turn.use.openFigureDraft();
  return desk ? figuresFileCard(desk, turn.messages, turn.newKey) : noFigureFileCard(turn);
};

/** The sheet of a plan's targets, to be filled in; what is in it is made when it is handed over. */
const offered = ({ person, office, messages, newKey }: Turn, { plan }: ShownFigures): CommandAnswer => {
  const name = `${messages.figures.sheet.name(plan.id)}.csv`;
  const offer = {
    id: newKey(),
    kind: "csv",
    planId: plan.id,
    name,
    officeId: office.id,
    personId: person.id,
  };
  return { card: figureSheetCard(messages, name), offer: { ...offer, kind: "csv" } };
};
