import { settingPreviewCard } from "../cards/setting-preview-card.ts";
import { hoursText, slotsText, unitsText } from "../cards/settings-texts.ts";
import { choices } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { monthDay, timeOfDay, timeWindows } from "../src/bot/time-fields.ts";
import type { HoursRule, HoursWindow } from "../src/domain/calendar/office-hours.ts";
import type { OfficeSettings } from "../src/domain/office-settings/office-settings.ts";
import type { UnitProposal } from "../src/domain/office-settings/proposed-off.ts";
import type { Unit } from "../src/domain/person.ts";
import { faultOf, openSettingsForm, type SettingsDesk, savedSettingsCard } from "./open-settings.ts";

type HoursAnswers = {
  readonly windows: readonly HoursWindow[];
  readonly otherWindows: readonly HoursWindow[];
  readonly otherFrom: string | null;
  readonly otherThrough: string | null;
};

/** Rules of hours as the form gives them; those of the second season first, since the first that holds counts. */
const hoursIn = ({ windows, otherWindows, otherFrom, otherThrough }: HoursAnswers): HoursRule[] | null => {
  if (windows.length === 0) return null;
  const other =
    otherFrom === null || otherThrough === null
      ? []
      : [{ season: { from: otherFrom, through: otherThrough }, windows: otherWindows }];
  return [...other, { season: null, windows }];
};

const seasonSteps: ReadonlySet<string> = new Set(["otherFrom", "otherThrough"]);

/** When the office is at work. */
export const officeHours = defineForm({
  name: "office-hours",
  version: 1,
  words: ({ settings }) => settings.forms.hours,
  open: async (turn) => {
    const opened = await openSettingsForm(turn);
    const { hours } = opened.context.sheet.settings;
    const other = hours?.find(({ season }) => season !== null);
    return {
      ...opened,
      subject: "",
      values: {
        windows: hours?.find(({ season }) => season === null)?.windows ?? [],
        otherWindows: other?.windows ?? [],
        otherFrom: other?.season?.from ?? null,
        otherThrough: other?.season?.through ?? null,
      },
    };
  },
  intro: ({ messages: { settings } }) => settings.hoursUse,
  fields: {
    windows: timeWindows<SettingsDesk>({ required: false }),
    otherWindows: timeWindows<SettingsDesk>({ required: false }),
    otherFrom: monthDay<SettingsDesk>({ required: false }),
    otherThrough: monthDay<SettingsDesk>({ required: false }),
  },
  skips: (step, { windows, otherWindows }) =>
    (step !== "windows" && windows === "") || (seasonSteps.has(step) && otherWindows === ""),
  check: (turn, _desk, { windows, otherWindows, otherFrom, otherThrough }) => {
    if (!windows || !otherWindows || otherFrom === undefined || otherThrough === undefined) return undefined;
    const given = [otherWindows.length > 0, otherFrom !== null, otherThrough !== null];
    if (given.some((one) => one !== given[0]) || (given[0] && windows.length === 0))
      return { refusal: { word: "season-incomplete", details: {} }, field: "otherWindows" };
    const hours = hoursIn({ windows, otherWindows, otherFrom, otherThrough });
    const refusal = faultOf(turn, { sets: "hours", hours });
    return refusal && { refusal, field: "windows" };
  },
  confirm: ({ messages }, { sheet: { settings } }, answers) =>
    settingPreviewCard(
      {
        label: messages.settings.topics.hours,
        before: hoursText(settings, messages),
        after: hoursText({ ...settings, hours: hoursIn(answers) }, messages),
      },
      messages,
    ),
  submit: ({ use }, _opening, answers) => use.setOffice({ sets: "hours", hours: hoursIn(answers) }),
  done: savedSettingsCard,
});

type SlotAnswers = { readonly first: string | null; readonly second: string | null };

const slotsIn = ({ first, second }: SlotAnswers): OfficeSettings["slots"] =>
  first === null || second === null ? null : [first, second];

/** When reminders go out. */
export const officeSlots = defineForm({
  name: "office-slots",
  version: 1,
  words: ({ settings }) => settings.forms.slots,
  open: async (turn) => {
    const opened = await openSettingsForm(turn);
    const [first = null, second = null] = opened.context.sheet.settings.slots ?? [];
    return { ...opened, subject: "", values: { first, second } };
  },
  intro: ({ messages: { settings } }) => settings.slotsUse,
  fields: {
    first: timeOfDay<SettingsDesk>({ required: false }),
    second: timeOfDay<SettingsDesk>({ required: false }),
  },
  skips: (step, { first }) => step === "second" && first === "",
  check: (turn, _desk, { first, second }) => {
    if (first === undefined || second === undefined) return undefined;
    if ((first === null) !== (second === null))
      return { refusal: { word: "required", details: {} }, field: first === null ? "first" : "second" };
    const refusal = faultOf(turn, { sets: "slots", slots: slotsIn({ first, second }) });
    return refusal && { refusal, field: "first" };
  },
  confirm: ({ messages }, { sheet: { settings } }, answers) =>
    settingPreviewCard(
      {
        label: messages.settings.topics.slots,
        before: slotsText(settings, messages),
        after: slotsText({ ...settings, slots: slotsIn(answers) }, messages),
      },
      messages,
    ),
  submit: ({ use }, _opening, answers) => use.setOffice({ sets: "slots", slots: slotsIn(answers) }),
  done: savedSettingsCard,
});

type UnitsDesk = SettingsDesk & {
  readonly units: readonly Unit[];
  /** Only where the office has not said anything of units. */
  readonly proposed: readonly UnitProposal[];
};

const offIn = ({ units }: UnitsDesk, chosen: readonly string[]): readonly string[] =>
  units.flatMap(({ id }) => (chosen.includes(id) ? [] : [id]));

/** Which units take part where a plan speaks of divisions and units. */
export const officeUnits = defineForm({
  name: "office-units",
  version: 1,
  words: ({ settings }) => settings.forms.units,
  open: async (turn) => {
    const { office, use } = turn;
    const opened = await openSettingsForm(turn);
    const { offUnitIds } = opened.context.sheet.settings;
    const proposed = offUnitIds === null ? await use.proposeUnits() : [];
    const off = offUnitIds ?? proposed.map(({ unitId }) => unitId);
    const units = office.units.filter(({ id }) => !off.includes(id)).map(({ id }) => id);
    return {
      ...opened,
      subject: "",
      context: { ...opened.context, units: office.units, proposed },
      values: { units },
    };
  },
  intro: ({ messages: { settings: t } }, { units, proposed }) => {
    const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
    const named = proposed.map(({ unitId, why }) => t.proposed(nameOf(unitId), why));
    return named.length === 0 ? t.unitsIntro : t.proposedIntro(named.join("; "));
  },
  fields: {
    units: choices<UnitsDesk>({ required: true }, ({ context: { units } }) =>
      units.map(({ id, name }) => ({ value: id, label: name })),
    ),
  },
  confirm: ({ messages }, desk, { units }) => {
    const { settings } = desk.sheet;
    return settingPreviewCard(
      {
        label: messages.settings.topics.units,
        before: unitsText(settings, desk.units, messages),
        after: unitsText({ ...settings, offUnitIds: offIn(desk, units) }, desk.units, messages),
      },
      messages,
    );
  },
  submit: ({ use }, { context }, { units }) =>
    use.setOffice({ sets: "units", offUnitIds: offIn(context, units) }),
  done: savedSettingsCard,
});
