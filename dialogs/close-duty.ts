import { dutyCard } from "../cards/duty-card.ts";
import { closingCard } from "../cards/duty-preview-card.ts";
import { dutyName } from "../cards/duty-texts.ts";
import { choices } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Day } from "../src/domain/day.ts";
import { checkDuty } from "../src/domain/duties/change-duty.ts";
import type { DutyContent } from "../src/domain/duties/duty-record.ts";
import { changedDuty, chosenParts, type DutyDesk, openDutyForm, unitsField, withParts } from "./open-duty.ts";

/** That a duty is done, when and by which document; or which papers of it are there. */
export const closeDuty = defineForm({
  name: "close-duty",
  version: 1,
  words: ({ duties }) => duties.closeForm,
  open: async (turn, about) => {
    const opened = await openDutyForm(turn, about);
    return "instead" in opened ? opened : { ...opened, values: valuesOf(opened.context, turn.today) };
  },
  intro: ({ messages }, { shown }) => dutyName(shown.duty, messages),
  fields: {
    units: unitsField,
    papers: choices<DutyDesk>({ required: false }, ({ context: { shown } }) =>
      shown.duty.papers.map(({ id, name }) => ({ value: id, label: name })),
    ),
    closedOn: day<DutyDesk>({ required: false }),
    documentNumber: text<DutyDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: ({ today }, desk, { units = [], closedOn, documentNumber, papers = [] }) => {
    if (chosenParts(desk, units).length === 0)
      return { refusal: { word: "duty-unit-needed", details: {} }, field: "units" };
    if (closedOn === undefined || documentNumber === undefined) return undefined;
    const checked = checkDuty({ closedOn, documentNumber, papers }, { ...desk.shown, today });
    return checked.ok ? undefined : { refusal: checked.refusal, field: "closedOn" };
  },
  confirm: ({ messages }, desk, answers) =>
    closingCard(withParts(desk, chosenParts(desk, answers.units)), contentOf(answers), messages),
  submit: async ({ use }, { context }, answers) => {
    const parts = chosenParts(context, answers.units);
    const result = await use.closeDuty(withParts(context, parts), contentOf(answers));
    return result.ok ? { ok: true, value: changedDuty(context, result.value) } : result;
  },
  done: ({ messages }, shown) => dutyCard(shown, messages, messages.duties.closedNow),
});

const contentOf = ({ closedOn, documentNumber, papers }: DutyContent): DutyContent => ({
  closedOn,
  documentNumber,
  papers,
});

/** Of one part what is recorded, else today; a dossier is not done before its papers are there. */
const valuesOf = ({ shown, mine: [only, ...others] }: DutyDesk, today: Day): Partial<DutyContent> => {
  const closedOn = shown.duty.papers.length > 0 ? null : today;
  const content = others.length === 0 ? only?.record?.value.content : undefined;
  return content ? { ...content, closedOn: content.closedOn ?? closedOn } : { closedOn };
};
