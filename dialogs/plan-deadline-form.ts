import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { timeOfDay } from "../src/bot/time-fields.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Deadline } from "../src/domain/plan/deadline.ts";
import { attendeeOptions, attendeesChosen, attendeesIn, nobody } from "./deadline-attendees.ts";
import { meaning, meaningOf } from "./deadline-meaning.ts";
import { type DraftDesk, draftCard, openDraft } from "./open-draft.ts";

type DeadlineDesk = DraftDesk & { readonly units: readonly Unit[] };

/** A deadline, or a meeting where it has an hour or attendees: changed, or added. */
export const planDeadline = defineForm({
  name: "plan-deadline",
  version: 2,
  words: ({ planning }) => planning.forms.deadline,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { plan, itemId } = opened.context;
    const deadline = plan.deadlines.find(({ id }) => id === itemId);
    const values = deadline && {
      name: deadline.name,
      dueOn: deadline.dueOn,
      meaning: meaningOf(deadline),
      who: deadline.who,
      at: deadline.at ?? null,
      attendees: attendeesChosen(deadline),
    };
    return {
      ...opened,
      context: { ...opened.context, units: turn.office.units },
      values: values ?? { meaning: "inclusive", attendees: nobody },
    };
  },
  fields: {
    name: text<DeadlineDesk>({ required: true, most: 200, lines: "one" }),
    dueOn: day<DeadlineDesk>({ required: true }),
    meaning,
    who: text<DeadlineDesk>({ required: false, most: 200, lines: "one" }),
    at: timeOfDay<DeadlineDesk>({ required: false }),
    attendees: choice<DeadlineDesk>({ numbered: true }, ({ context, messages: { planning: t } }) => [
      { value: nobody, label: t.noMeeting },
      ...attendeeOptions(context.units, t),
    ]),
  },
  check: (_turn, _desk, answers) => {
    const { at = null, attendees: chosen = nobody, meaning: meant = "inclusive" } = answers;
    const isHeld = at !== null || chosen !== nobody;
    return isHeld && meant === "before"
      ? { refusal: { word: "meeting-before-day", details: {} }, field: "meaning" }
      : undefined;
  },
  submit: ({ use }, { context }, answers) =>
    use.editPlan(context.file, {
      sets: "deadline",
      id: context.itemId,
      name: answers.name ?? "",
      dueOn: answers.dueOn ?? "",
      dueInclusive: answers.meaning === "inclusive",
      who: answers.who,
      ...heldOf(answers, context),
    }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});

/** A meeting at an hour to which nobody is named is everybody's; what never was one stays as it was. */
const heldOf = (
  { at, attendees: chosen }: { readonly at: string | null; readonly attendees: string },
  { plan, itemId }: DeadlineDesk,
): Pick<Deadline, "at" | "attendees"> => {
  const former = plan.deadlines.find(({ id }) => id === itemId);
  const who = attendeesIn(chosen) ?? (at === null ? null : { of: "staff" });
  return who !== null || former?.at || former?.attendees ? { at, attendees: who } : {};
};
