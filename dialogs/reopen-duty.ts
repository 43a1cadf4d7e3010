import { dutyCard } from "../cards/duty-card.ts";
import { reopeningCard } from "../cards/duty-preview-card.ts";
import { dutyName, isDone } from "../cards/duty-texts.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type ReopenReason, reopenReasons } from "../src/domain/duties/duty-record.ts";
import { changedDuty, chosenParts, type DutyDesk, openDutyForm, unitsField, withParts } from "./open-duty.ts";

/** That a duty is to be done again, and why. */
export const reopenDuty = defineForm({
  name: "reopen-duty",
  version: 1,
  words: ({ duties }) => duties.reopenForm,
  open: async (turn, about) => {
    const opened = await openDutyForm(turn, about, isDone);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: ({ messages }, { shown }) => dutyName(shown.duty, messages),
  fields: {
    units: unitsField,
    why: choice<DutyDesk>({ numbered: true }, ({ messages: { duties } }) =>
      reopenReasons.map((value) => ({ value, label: duties.reasons[value] })),
    ),
  },
  check: (_turn, desk, { units = [] }) =>
    chosenParts(desk, units).length === 0
      ? { refusal: { word: "duty-unit-needed", details: {} }, field: "units" }
      : undefined,
  confirm: ({ messages }, desk, { units, why }) =>
    reopeningCard(withParts(desk, chosenParts(desk, units)), reasonOf(why), messages),
  submit: async ({ use }, { context }, { units, why }) => {
    const parts = chosenParts(context, units);
    const result = await use.reopenDuty(withParts(context, parts), reasonOf(why));
    return result.ok ? { ok: true, value: changedDuty(context, result.value) } : result;
  },
  done: ({ messages }, shown) => dutyCard(shown, messages, messages.duties.reopenedNow),
});

const reasonOf = (why: string): ReopenReason => reopenReasons.find((one) => one === why) ?? "other";
