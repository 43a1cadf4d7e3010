import { periodText } from "../../cards/figure-texts.ts";
import { goalText } from "../../cards/goal-text.ts";
import { figureAsked } from "../domain/figures/figure-asked.ts";
import { figurePeriods } from "../domain/figures/figure-periods.ts";
import { type FigureContent, liveFigures } from "../domain/figures/figure-record.ts";
import { figureColumns } from "../domain/figures/sheets/read-figure-lines.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";
import type { CollectiveTarget } from "../usecases/figures/collective-targets.ts";
import type { ShownFigures } from "../usecases/figures/show-figures.ts";

/** The targets of a plan, a line for each period to fill in, with what is recorded; read back as it is handed out. */
export const figureRows = (shown: ShownFigures, messages: Messages): readonly (readonly string[])[] => {
  const { figures } = messages;
  const { columns } = figures.sheet;
  const [code, target, ...others] = figureColumns;
  return [
    [figures.sheet.title(shown.plan.document.title ?? shown.plan.id)],
    [
      ...[code, target].map((column) => columns[column ?? "code"]),
      figures.sheet.goal,
      ...others.map((column) => columns[column]),
    ],
    ...shown.targets.flatMap((one) => targetRows(one, shown, messages)),
  ];
};

const targetRows = (
  one: CollectiveTarget,
  shown: ShownFigures,
  messages: Messages,
): readonly (readonly string[])[] => {
  const { plan, today } = shown;
  const { target, record } = one;
  const all = figurePeriods(plan, target, today);
  const live = liveFigures(record?.value);
  const periods = figureAsked(target).isSeries ? all.toReversed() : all.slice(0, 1);
  return periods.flatMap((period) => {
    const found = live.filter((figure) => figure.period === period);
    const rows = found.length === 0 ? [{ of: null, content: null }] : found;
    return rows.map(({ of, content }) => [
      `${plan.id}/${target.id}`,
      target.name,
      goalText(target, messages),
      periodText(period, plan, messages),
      of ?? "",
      ...contentCells(content),
    ]);
  });
};

/** In Vietnamese, as the file is read; a share that was counted here is not the file's to say. */
const contentCells = (content: FigureContent | null): readonly string[] => {
  if (content === null || content.counted !== null) return ["", "", "", "", "", ""];
  const { rating, numbers, figures, dates } = messagesIn("vi");
  const { value, rank, forecast, isReached, assessment, dueYear, on, source } = content;
  const number = (one: number | null): string => (one === null ? "" : numbers.decimal(one));
  const said = [
    number(value),
    content.rating === null ? "" : rating.names[content.rating],
    isReached === null ? "" : figures.yesNo[isReached ? "yes" : "no"],
    assessment === null ? "" : figures.states[assessment],
  ];
  return [said.join(""), number(rank), number(forecast), number(dueYear), dates.day(on), source];
};
