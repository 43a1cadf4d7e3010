import { figureCard } from "../cards/figure-card.ts";
import { figurePreviewCard } from "../cards/figure-preview-card.ts";
import { periodText } from "../cards/figure-texts.ts";
import { goalText } from "../cards/goal-text.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day, year } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { figure } from "../src/bot/figure-field.ts";
import { count, text } from "../src/bot/value-fields.ts";
import { where } from "../src/bot/where.ts";
import { ratings } from "../src/domain/codes.ts";
import { checkFigure, type FigureFault, type FigureSaid } from "../src/domain/figures/check-figure.ts";
import { type FigureAsked, figureAsked } from "../src/domain/figures/figure-asked.ts";
import { blankFigure, type FigureContent } from "../src/domain/figures/figure-record.ts";
import { mostOf, mostSource } from "../src/domain/figures/sheets/read-figure-cells.ts";
import type { Target } from "../src/domain/plan/target.ts";
import type { Messages } from "../src/messages/messages.ts";
import { ratingWords } from "./enter-rating.ts";
import { freshFigure } from "./figure-commands.ts";
import { type FigureFormDesk, openFigureForm } from "./open-figure.ts";

const asks =
  (holds: (asked: FigureAsked) => boolean) =>
  ({ target }: FigureFormDesk): boolean =>
    holds(figureAsked(target));

const assessments = ["onTrack", "atRisk", "behind"] as const;

/** A figure of one target: its period, what it is, of which day and from where. */
export const recordFigure = defineForm({
  name: "record-figure",
  version: 1,
  words: ({ figures }) => figures.form,
  open: async (turn, about) => {
    const opened = await openFigureForm(turn, about);
    if ("instead" in opened) return opened;
    return { ...opened, values: valuesOf(opened.context, turn.today) };
  },
  intro: ({ messages }, { target }) =>
    messages.figures.intro(target.name, goalText(target, messages), unitOf(target, messages)),
  fields: {
    period: where(
      ({ periods }: FigureFormDesk) => periods.length > 1,
      choice<FigureFormDesk>({ numbered: true }, ({ context: { periods, plan }, messages }) =>
        periods.map((value) => ({ value, label: periodText(value, plan, messages) })),
      ),
    ),
    of: where(
      asks(({ kind }) => kind === "rating"),
      text<FigureFormDesk>({ required: false, most: mostOf, lines: "one" }),
    ),
    value: where(
      asks(({ kind }) => kind === "number"),
      figure<FigureFormDesk>(),
    ),
    rank: where(
      asks(({ ranks }) => ranks === "also"),
      count<FigureFormDesk>({ required: false, most: 10_000 }),
    ),
    forecast: where(
      asks(({ hasForecast }) => hasForecast),
      figure<FigureFormDesk>(),
    ),
    rating: where(
      asks(({ kind }) => kind === "rating"),
      choice<FigureFormDesk>({ numbered: true }, ({ messages: { evidence } }) =>
        ratings
          .toReversed()
          .map((value) => ({ value, label: evidence.ratings[value], typed: ratingWords[value] })),
      ),
    ),
    reached: where(
      asks(({ kind }) => kind === "reached"),
      choice<FigureFormDesk>({ numbered: true }, ({ messages: { figures: t } }) =>
        (["yes", "no"] as const).map((value) => ({ value, label: t.yesNo[value] })),
      ),
    ),
    assessment: where(
      asks(({ kind }) => kind === "assessment"),
      choice<FigureFormDesk>({ numbered: true }, ({ messages: { figures: t } }) =>
        assessments.map((value) => ({ value, label: t.assessments[value] })),
      ),
    ),
    dueYear: where(
      asks(({ asksDueYear }) => asksDueYear),
      year<FigureFormDesk>({ required: false }, ({ shown }) => Number(shown.today.slice(0, 4))),
    ),
    on: day<FigureFormDesk>({ required: true }),
    source: text<FigureFormDesk>({ required: true, most: mostSource, lines: "one" }),
  },
  check: ({ today }, desk, answers) => {
    const said = saidIn(desk, answers);
    const checked = said && checkFigure(desk.plan, desk.target, { said, today });
    if (!said || !checked || checked.ok) return undefined;
    const { word } = checked.refusal;
    // That nothing is said shows once all is: a figure left out may come as a forecast, and what lacks says so itself.
    if (word === "figure-nothing-said" && !isAllSaid(answers)) return undefined;
    return { refusal: checked.refusal, field: fieldOf(word, said) };
  },
  confirm: ({ messages }, desk, answers) => {
    const said = allSaid(desk, answers);
    return figurePreviewCard(desk, { key: said, said, title: messages.figures.preview }, messages);
  },
  submit: async (turn, { context }, answers) => {
    const result = await turn.use.recordFigure(context, allSaid(context, answers));
    return result.ok ? freshFigure(turn, context, result.value) : result;
  },
  done: ({ messages }, { shown, one }) =>
    figureCard({ shown, one, notice: messages.figures.savedNow }, messages),
});

type Given = Partial<
  Readonly<Record<"period" | "of" | "rating" | "reached" | "assessment" | "on" | "source", string | null>> &
    Readonly<Record<"value" | "rank" | "forecast" | "dueYear", number | null>>
>;

const isAllSaid = ({ source, value, rank, forecast, rating, reached, assessment }: Given): boolean =>
  [source, value, rank, forecast, rating, reached, assessment].every((answer) => answer !== undefined);

/** What the answers say; undefined while those that are needed are not there. */
const saidIn = (desk: FigureFormDesk, given: Given): FigureSaid | undefined => {
  const period = given.period ?? desk.periods[0];
  if (period === undefined || typeof given.on !== "string") return undefined;
  const content: FigureContent = {
    ...blankFigure,
    value: given.value ?? null,
    rank: given.rank ?? null,
    forecast: given.forecast ?? null,
    rating: ratings.find((one) => one === given.rating) ?? null,
    isReached: given.reached == null ? null : given.reached === "yes",
    assessment: assessments.find((one) => one === given.assessment) ?? null,
    dueYear: given.dueYear ?? null,
    on: given.on,
    source: given.source ?? "",
  };
  return { period, of: given.of ?? null, content };
};

const allSaid = (desk: FigureFormDesk, given: Given): FigureSaid => {
  const said = saidIn(desk, given);
  if (!said) throw new Error("A figure was not checked before it was taken.");
  return said;
};

/** The field that a fault is about. */
const fieldOf = (word: FigureFault, { content }: FigureSaid) => {
  if (word === "figure-no-period") return "period";
  if (word === "figure-in-future" || word === "figure-before-period") return "on";
  if (word === "figure-due-year") return "dueYear";
  if (word === "figure-not-a-rank" && content.rank !== null) return "rank";
  return content.value === null && content.forecast !== null ? "forecast" : "value";
};

/** What stands in the form: the newest period, as it is recorded; today where nothing is. */
const valuesOf = ({ record, periods }: FigureFormDesk, today: string) => {
  const period = periods[0] ?? null;
  const content = record?.value.entries.find((one) => one.period === period && one.of === null)?.content;
  const base = { period, on: today };
  if (!content) return base;
  const { isReached, counted: _counted, ...fields } = content;
  return { ...base, ...fields, reached: isReached === null ? null : isReached ? "yes" : "no" };
};

const unitOf = (target: Target, { figures: t, targets }: Messages): string | null => {
  if (figureAsked(target).ranks === "only") return t.rankUnit;
  return target.unit === null ? null : targets.units[target.unit]("").trim();
};
