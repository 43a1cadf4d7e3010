import { figureCard, type OneFigure } from "../cards/figure-card.ts";
import { figurePreviewCard } from "../cards/figure-preview-card.ts";
import { contentText, figureText, periodText } from "../cards/figure-texts.ts";
import { figuresCard } from "../cards/figures-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { FigureSaid } from "../src/domain/figures/check-figure.ts";
import { countedShare } from "../src/domain/figures/count-ratings.ts";
import {
  blankFigure,
  type CountedRatings,
  type FigureKey,
  type FigureRecord,
  liveFigures,
} from "../src/domain/figures/figure-record.ts";
import type { FigureFileDesk } from "../src/usecases/figures/figure-drafts.ts";
import { freshFigure, freshFigures, noFigureFileCard } from "./figure-commands.ts";
import { type FigureFormDesk, openFigureForm } from "./open-figure.ts";

/** Takes a figure out that was recorded by mistake. */
export const removeFigure = defineForm({
  name: "remove-figure",
  version: 1,
  words: ({ figures }) => figures.removeForm,
  open: async (turn, about) => {
    const opened = await openFigureForm(turn, about);
    if ("instead" in opened) return opened;
    const { shown, one } = opened.context;
    const isThere = liveFigures(one.record?.value).length > 0;
    return isThere ? { ...opened, values: {} } : instead(figureCard({ shown, one }, turn.messages));
  },
  intro: (_turn, { target }) => target.name,
  fields: {
    entry: choice<FigureFormDesk>({ numbered: true }, ({ context, messages }) =>
      liveFigures(context.record?.value).map((one) => ({
        value: keyOf(one),
        label: figureText(one, context, messages),
      })),
    ),
  },
  confirm: ({ messages }, desk, { entry }) =>
    figurePreviewCard(
      desk,
      { key: entryOf(desk, entry), said: null, title: messages.figures.removePreview },
      messages,
    ),
  submit: async (turn, { context }, { entry }) => {
    const result = await turn.use.removeFigure(context, entryOf(context, entry));
    return result.ok ? freshFigure(turn, context, result.value) : result;
  },
  done: ({ messages }, done: OneFigure) =>
    figureCard({ ...done, notice: messages.figures.removedNow }, messages),
});

const keyOf = ({ period, of }: FigureKey): string =>
  of === null ? period : `${period}|${of.replaceAll(",", " ")}`;

const entryOf = ({ record }: FigureFormDesk, value: string): FigureKey =>
  liveFigures(record?.value).find((one) => keyOf(one) === value) ?? { period: "", of: null };

type CountDesk = FigureFormDesk & { readonly counts: ReadonlyMap<string, CountedRatings> };

/** Years back that ratings are counted of. */
const mostYears = 3;

/** Counts the share rated good or better from the verified ratings of people. */
export const countFigure = defineForm({
  name: "count-figure",
  version: 1,
  words: ({ figures }) => figures.countForm,
  open: async (turn, about) => {
    const opened = await openFigureForm(turn, about);
    if ("instead" in opened) return opened;
    const { context } = opened;
    const years = context.periods.filter((period) => /^\d{4}$/.test(period)).slice(0, mostYears);
    const counted = await Promise.all(
      years.map(async (one) => [one, await turn.use.countFigure(context, Number(one))] as const),
    );
    const counts = new Map(counted.filter(([, { rated }]) => rated > 0));
    if (counts.size === 0) {
      const card = figureCard(context, turn.messages);
      return instead({ ...card, notice: { tone: "info", text: turn.messages.figures.countNone } });
    }
    const [period = ""] = counts.keys();
    const etag = `${opened.etag} ${JSON.stringify([...counts])}`;
    return { ...opened, etag, context: { ...context, counts }, values: { period } };
  },
  intro: (_turn, { target }) => target.name,
  fields: {
    period: choice<CountDesk>({ numbered: true }, ({ context: { counts, plan }, messages }) =>
      [...counts.keys()].map((value) => ({ value, label: periodText(value, plan, messages) })),
    ),
  },
  confirm: (turn, desk, { period }) => {
    const { figures: t } = turn.messages;
    const said = countedIn(turn, desk, period);
    const more = said.content.value === null ? [t.countIsForecast] : [];
    return figurePreviewCard(desk, { key: said, said, title: t.countPreview, more }, turn.messages);
  },
  submit: async (turn, { context }, { period }) => {
    const result = await turn.use.recordFigure(context, countedIn(turn, context, period));
    return result.ok ? freshFigure(turn, context, result.value) : result;
  },
  done: ({ messages }, done: OneFigure) =>
    figureCard({ ...done, notice: messages.figures.savedNow }, messages),
});

/** The counted share; while somebody is not rated yet it is only expected. */
const countedIn = ({ messages, today }: Turn, { counts }: CountDesk, period: string): FigureSaid => {
  const counted = counts.get(period);
  if (!counted) throw new Error(`Nothing was counted of ${period}.`);
  const share = countedShare(counted);
  const isFinal = counted.unrated === 0;
  const figure = isFinal ? { value: share } : { forecast: share };
  const source = messages.figures.countSource;
  return { period, of: null, content: { ...blankFigure, ...figure, on: today, source, counted } };
};

const openFile = async (turn: Turn) => {
  const desk = await turn.use.openFigureDraft();
  return desk
    ? { subject: "draft", etag: desk.version, context: desk, values: {} }
    : instead(noFigureFileCard(turn));
};

/** Takes a file of figures in, once its officer looked at it. */
export const importFigures = defineForm<FigureFileDesk, Record<never, never>, ImportedFigures>({
  name: "import-figures",
  version: 1,
  words: ({ figures }) => figures.sheet.import,
  open: openFile,
  intro: ({ messages }, { difference }) =>
    difference.changes
      .slice(0, 20)
      .map(({ target, said }) => `${target.name}: ${contentText(said.content, target, messages)}`)
      .join("\n"),
  fields: {},
  submit: async ({ use }, { context }) => {
    const taken = await use.importFigures(context);
    if (!taken.ok) return taken;
    const { changes } = context.difference;
    const shown = await use.showFigures(changes[0]?.plan.id ?? "");
    return { ok: true, value: { count: changes.length, shown, saved: taken.value } };
  },
  done: ({ messages }, { count, shown, saved }) => {
    const text = messages.figures.sheet.done(count);
    return shown.ok
      ? figuresCard({ ...freshFigures(shown.value, saved), hasDraft: false }, 0, messages, text)
      : { language: messages.language, title: messages.figures.title, notice: { tone: "good", text } };
  },
});

type ImportedFigures = {
  readonly count: number;
  readonly saved: readonly FigureRecord[];
  readonly shown: Awaited<ReturnType<Turn["use"]["showFigures"]>>;
};

/** Throws the file of figures away that waits. */
export const discardFigures = defineForm<FigureFileDesk, Record<never, never>, unknown>({
  name: "discard-figures",
  version: 1,
  words: ({ figures }) => figures.sheet.discard,
  open: openFile,
  fields: {},
  submit: async ({ use }, { context }) => {
    const discarded = use.discardFigureDraft(context);
    return discarded.ok ? discarded : { ok: false, refusal: { word: "figure-file-gone", details: {} } };
  },
  done: ({ messages }) => ({
    language: messages.language,
    title: messages.figures.sheet.difference,
    notice: { tone: "info", text: messages.figures.sheet.discarded },
  }),
});
