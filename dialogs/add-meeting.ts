import { noPlanCard } from "../cards/no-plan-card.ts";
import { planChoiceCard } from "../cards/plan-choice-card.ts";
import { planGoneCard } from "../cards/plan-list-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { instead } from "../src/bot/form.ts";
import { timeOfDay } from "../src/bot/time-fields.ts";
import { dayMeant } from "../src/bot/understand-words/meeting-when.ts";
import { readMeetingSentence } from "../src/bot/understand-words/read-meeting-sentence.ts";
import { text } from "../src/bot/value-fields.ts";
import type { Unit } from "../src/domain/person.ts";
import type { PlanFile } from "../src/usecases/open-plans.ts";
import { attendeeOptions, attendeesIn } from "./deadline-attendees.ts";
import { draftCard } from "./open-draft.ts";

type MeetingDesk = { readonly file: PlanFile; readonly units: readonly Unit[] };

/** Adds a meeting to a plan's draft, which is begun where there is none. `about`: `<plan>/<what was said of it>`. */
export const addMeeting = defineForm({
  name: "add-meeting",
  version: 1,
  words: ({ planning }) => planning.forms.meeting,
  open: async ({ use, messages, office, today }, about) => {
    const cut = about.indexOf("/");
    const [planId, said] = cut < 0 ? [about, ""] : [about.slice(0, cut), about.slice(cut + 1)];
    const file = await use.openPlan(planId);
    if (!file || (!file.draft && file.holds?.state !== "active")) return instead(planGoneCard(messages));
    const told = readMeetingSentence(said);
    return {
      subject: about,
      etag: file.draft?.etag ?? null,
      context: { file, units: office.units },
      values: { name: told?.name, at: told?.at, on: told && dayMeant(told.on, today), attendees: "staff" },
    };
  },
  fields: {
    name: text<MeetingDesk>({ required: true, most: 200, lines: "one" }),
    at: timeOfDay<MeetingDesk>({ required: true }),
    on: day<MeetingDesk>({ required: true }),
    attendees: choice<MeetingDesk>({ numbered: true }, ({ context, messages: { planning: t } }) =>
      attendeeOptions(context.units, t),
    ),
  },
  submit: ({ use }, { context }, { name, at, on, attendees }) =>
    use.editPlan(context.file, {
      sets: "deadline",
      id: null,
      name: name ?? "",
      dueOn: on ?? "",
      dueInclusive: true,
      who: null,
      at,
      attendees: attendeesIn(attendees),
    }),
  done: (turn, file) => draftCard(turn, file, "saved"),
});

/** A meeting told in a sentence, or asked for, goes into the plan that is meant; `about`: the sentence. */
export const meetingCommands: readonly Command[] = [
  {
    name: "addMeeting",
    answer: async ({ use, messages }, about) => {
      // Whoever may make no plan is refused before they are asked which.
      use.readyPlans();
      const choice = await use.openPlanChoice();
      if (choice.plans.length === 0) return noPlanCard(messages, use.managesPlans());
      if (choice.chosenId === null) return planChoiceCard(choice, messages, `addMeeting ${about}`.trim());
      return { form: addMeeting, about: `${choice.chosenId}/${about}` };
    },
  },
];
