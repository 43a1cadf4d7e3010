import { choice, choices } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { titleWords } from "../src/bot/title-words.ts";
import { text } from "../src/bot/value-fields.ts";
import { type PersonTitle, personTitles, type StaffKind, staffKinds } from "../src/domain/codes.ts";
import { addedItems } from "../src/domain/plan/edit/added-item.ts";
import type { PlanEdit } from "../src/domain/plan/edit/plan-edit.ts";
import { pledgeableTitles } from "../src/domain/plan/pledgeable-titles.ts";
import type { Pledging } from "../src/domain/plan/pledging.ts";
import { type DraftDesk, draftCard, openDraft } from "./open-draft.ts";

const ofAnniversary = "anniversary:";

/** An event: changed, or added; or the day of an anniversary that the plan leaves open. */
export const planEvent = defineForm({
  name: "plan-event",
  version: 1,
  words: ({ planning }) => planning.forms.event,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { plan, itemId } = opened.context;
    const id = itemId?.replace(ofAnniversary, "");
    const list = itemId?.startsWith(ofAnniversary) ? plan.anniversaries : plan.events;
    const item = list.find((one) => one.id === id);
    return { ...opened, values: item ? { name: item.name, on: item.on } : {} };
  },
  fields: {
    name: text<DraftDesk>({ required: true, most: 200, lines: "one" }),
    on: day<DraftDesk>({ required: true }),
  },
  submit: ({ use }, { context: { file, itemId } }, { name, on }) => {
    const edit: PlanEdit = itemId?.startsWith(ofAnniversary)
      ? { sets: "anniversary", id: itemId.replace(ofAnniversary, ""), on: on ?? "" }
      : { sets: "event", id: itemId, name: name ?? "", on: on ?? "" };
    return use.editPlan(file, edit);
  },
  done: (turn, file) => draftCard(turn, file, "saved"),
});

const titlesField = choices<DraftDesk>({ required: false }, ({ messages: { titles } }) =>
  personTitles.map((value) => ({ value, label: titles.name(value), typed: titleWords[value] })),
);

/** Which titles may be pledged, by whom. */
export const planTitles = defineForm({
  name: "plan-titles",
  version: 1,
  words: ({ planning }) => planning.forms.titles,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const titlesOf = (kind: StaffKind) => pledgeableTitles(opened.context.plan, kind);
    return {
      ...opened,
      values: {
        can_bo: titlesOf("can_bo"),
        cong_chuc: titlesOf("cong_chuc"),
        vien_chuc: titlesOf("vien_chuc"),
        nguoi_lao_dong: titlesOf("nguoi_lao_dong"),
      },
    };
  },
  fields: {
    can_bo: titlesField,
    cong_chuc: titlesField,
    vien_chuc: titlesField,
    nguoi_lao_dong: titlesField,
  },
  submit: ({ use }, { context }, answers) =>
    use.editPlan(context.file, {
      sets: "titles",
      titles: personTitles.flatMap((title) => openTo(title, answers)),
    }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});

const openTo = (
  title: PersonTitle,
  answers: Readonly<Record<StaffKind, readonly string[]>>,
): Pledging["titles"] => {
  const kinds = staffKinds.filter((kind) => answers[kind].includes(title));
  return kinds.length === 0 ? [] : [{ title, staffKinds: kinds }];
};

/** Takes out something that an officer added. */
export const planRemove = defineForm({
  name: "plan-remove",
  version: 1,
  words: ({ planning }) => planning.forms.remove,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    if (addedItems(opened.context.plan).length > 0) return { ...opened, values: {} };
    return { instead: draftCard(turn, opened.context.file) };
  },
  fields: {
    item: choice<DraftDesk>({ numbered: true }, ({ context, messages: { planning } }) =>
      addedItems(context.plan).map(({ list, id, name }) => ({
        value: `${list}:${id}`,
        label: planning.listed[list](name),
      })),
    ),
  },
  submit: ({ use }, { context }, { item }) => {
    const found = addedItems(context.plan).find(({ list, id }) => `${list}:${id}` === item);
    return use.editPlan(context.file, {
      sets: "removal",
      list: found?.list ?? "events",
      id: found?.id ?? "",
    });
  },
  done: (turn, file) => draftCard(turn, file, "saved"),
});
