import type { Action } from "../src/bot/card.ts";

/** The button that shows a plan, a draft or a list of them. */
export const planAction = (label: string, about: string): Action => ({
  does: "open",
  label,
  command: "managePlan",
  ...(about !== "" && { about }),
});

/** The button that opens a form about a draft, or a part of it, in the place of the card. */
export const planForm = (label: string, form: string, subject: string): Extract<Action, { does: "act" }> => ({
  does: "act",
  label,
  verb: "form.open",
  data: { form, subject },
});
