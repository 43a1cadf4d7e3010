import { deputiesCard, deputySubject, namingCard } from "../cards/deputies-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import type { Deputy } from "../src/domain/authority/check-deputy.ts";
import type { DeputyDesk, Naming } from "../src/usecases/name-deputy.ts";

/** That somebody stands in for a head no longer, at once. */
export const endDeputy = defineForm({
  name: "end-deputy",
  version: 1,
  words: ({ deputies }) => deputies.endForm,
  open: async (turn, about) => {
    const desk = await turn.use.listDeputies();
    const one = desk.deputies.find((deputy) => deputySubject(deputy) === about);
    const naming = one && namingOf(desk, one, turn.messages.deputies.gone);
    if (!naming) {
      const text = turn.messages.refusals({ word: "deputy-gone", details: {} });
      return instead({ ...deputiesCard(desk, 0, turn), notice: { tone: "info", text } });
    }
    return { subject: about, etag: null, context: naming, values: {} };
  },
  intro: ({ messages: { deputies: t, dates } }, { deputy, head, from, to }) =>
    `${t.line(deputy.name, head.name)}, ${t.span(dates.day(from), dates.day(to))}`,
  fields: {
    why: choice<Naming>({ numbered: true }, ({ messages: { deputies: t } }) =>
      reasons.map((value) => ({ value, label: t.reasons[value] })),
    ),
  },
  confirm: (turn, naming, { why }) => {
    const { deputies: t, forms } = turn.messages;
    const reason = reasons.find((one) => one === why) ?? "other";
    const more = [{ label: t.endForm.fields.why.label, value: t.reasons[reason] }];
    const notice = { tone: "warning", text: forms.checkFirst } as const;
    return namingCard(naming, { title: t.endPreview, notice, more }, turn);
  },
  submit: async ({ use }, { context }) => {
    const { deputy, head, from, to } = context;
    const result = await use.endDeputy({ deputy, acting: { standsInForId: head.id, from, to } });
    return result.ok ? { ok: true, value: context } : result;
  },
  done: (turn, naming: Naming) => {
    const { deputies: t } = turn.messages;
    return namingCard(naming, { title: t.title, notice: { tone: "good", text: t.ended } }, turn);
  },
});

const reasons = ["returned", "mistaken", "other"] as const;

/** A head who left the roster meanwhile is called so. */
const namingOf = (
  { people }: DeputyDesk,
  { deputy, grant: { acting } }: Deputy,
  gone: string,
): Naming | undefined => {
  const holder = people.find(({ id }) => id === deputy.id);
  const head = people.find(({ id }) => id === acting.standsInForId);
  const left = holder && { ...holder, id: acting.standsInForId, name: gone };
  return holder && left && { deputy: holder, head: head ?? left, from: acting.from, to: acting.to };
};
