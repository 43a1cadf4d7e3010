import type { Card, Section } from "../src/bot/card.ts";
import { submitAction } from "../src/bot/submit-action.ts";
import type { FigureChange } from "../src/domain/figures/sheets/compare-figures.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { FigureFileDesk } from "../src/usecases/figures/figure-drafts.ts";
import { contentText, periodText } from "./figure-texts.ts";
import { figuresAction } from "./figures-card.ts";

/** Lines of each part that are shown at once. */
const mostLines = 15;

/** What a file changes of the figures of the office, to be confirmed. */
export const figuresFileCard = (desk: FigureFileDesk, messages: Messages, newKey: () => string): Card => {
  const { figures } = messages;
  const t = figures.sheet;
  const { draft, difference } = desk;
  const isReady = difference.changes.length > 0;
  const stamp = { subject: "draft", etag: desk.version };
  const discard = { ...stamp, form: "discard-figures", key: newKey() };
  return {
    language: messages.language,
    title: t.difference,
    subtitle: draft.fileName,
    notice: isReady ? { tone: "warning", text: t.notYet } : { tone: "info", text: t.nothing },
    sections: differenceSections(desk, messages),
    actions: [
      ...(isReady
        ? [submitAction({ ...stamp, form: "import-figures", key: newKey() }, t.import.submit, "main")]
        : []),
      submitAction(discard, t.discard.submit, "danger"),
      figuresAction(figures.buttons.all),
    ],
    footnote: t.kept,
  };
};

const differenceSections = ({ difference }: FigureFileDesk, messages: Messages): readonly Section[] => {
  const t = messages.figures.sheet;
  const { changes, unchangedCount, faults } = difference;
  const added = changes.filter(({ before }) => before === null);
  const changed = changes.filter(({ before }) => before !== null);
  const part = (title: string, lines: readonly string[]): readonly Section[] =>
    lines.length === 0
      ? []
      : [
          {
            title,
            text: [
              ...lines.slice(0, mostLines),
              ...(lines.length > mostLines ? [t.more(lines.length - mostLines)] : []),
            ],
          },
        ];
  return [
    ...part(
      t.added(added.length),
      added.map((change) => changeText(change, messages)),
    ),
    ...part(
      t.changed(changed.length),
      changed.map((change) => changeText(change, messages)),
    ),
    ...part(
      t.faults(faults.length),
      faults.map(({ line, refusal }) => t.line(line, messages.refusals(refusal))),
    ),
    ...(unchangedCount > 0 ? [{ title: t.unchanged(unchangedCount) }] : []),
  ];
};

const changeText = ({ line, plan, target, said, before }: FigureChange, messages: Messages): string => {
  const { figures, dates } = messages;
  const { sheet: t } = figures;
  const after = contentText(said.content, target, messages);
  const whole = before === null ? after : t.from(contentText(before, target, messages), after);
  const whose = said.of === null ? whole : figures.of(said.of, whole);
  const { on, source } = said.content;
  const figure = `${figures.sourceOf(whose, source)}, ${dates.day(on)}`;
  return t.line(line, t.change(target.name, periodText(said.period, plan, messages), figure));
};
