import type { Card } from "../src/bot/card.ts";
import { entryOf } from "../src/domain/figures/change-figure.ts";
import type { FigureSaid } from "../src/domain/figures/check-figure.ts";
import type { FigureKey } from "../src/domain/figures/figure-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { FigureDesk } from "../src/usecases/figures/record-figure.ts";
import { contentText, periodText } from "./figure-texts.ts";

/** What would be recorded, beside what is there, before it is; null: it would be taken out. */
export const figurePreviewCard = (
  { plan, target, record }: FigureDesk,
  { key, said, title, more = [] }: FigurePreview,
  messages: Messages,
): Card => {
  const { figures: t, forms, dates } = messages;
  const before = (record && entryOf(record.value, key)?.content) ?? null;
  const { fields } = t.form;
  return {
    language: messages.language,
    title,
    subtitle: target.name,
    notice: { tone: "info", text: forms.checkFirst },
    text: more,
    facts: [
      { label: fields.period.label, value: periodText(key.period, plan, messages) },
      ...(key.of === null ? [] : [{ label: fields.of.label, value: key.of }]),
      ...(before === null ? [] : [{ label: t.former, value: contentText(before, target, messages) }]),
      ...(said === null
        ? []
        : [
            { label: t.after, value: contentText(said.content, target, messages) },
            { label: fields.on.label, value: dates.day(said.content.on) },
            { label: fields.source.label, value: said.content.source },
          ]),
    ],
  };
};

type FigurePreview = {
  readonly key: FigureKey;
  readonly said: FigureSaid | null;
  readonly title: string;
  readonly more?: readonly string[];
};
