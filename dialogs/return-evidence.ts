import { othersEntryCard, othersPreviewCard } from "../cards/vouching-cards.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { introOf, type OthersDesk, openOthers } from "./open-others.ts";

/** That what somebody entered is given back to them, and why. */
export const returnEvidence = defineForm({
  name: "return-evidence",
  version: 1,
  words: ({ vouching }) => vouching.returnForm,
  open: async (turn, about) => {
    const opened = await openOthers(turn, about, "waiting");
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: (turn, desk) => `${introOf(turn, desk)}. ${turn.messages.vouching.returnForm.intro}`,
  fields: { note: text<OthersDesk>({ required: true, most: 300 }) },
  confirm: ({ messages }, { found, entry }, { note }) => {
    const { returnForm } = messages.vouching;
    const more = [{ label: returnForm.fields.note.label, value: note ?? "" }];
    return othersPreviewCard({ ...found, entry }, { title: returnForm.title, more }, messages);
  },
  submit: async ({ use }, { context: { of, entry } }, { note }) => {
    const result = await use.returnEvidence(of, { id: entry.id, note: note ?? "" });
    return result.ok ? { ok: true, value: { person: of.person, entry: result.value } } : result;
  },
  done: ({ messages }, done) => othersEntryCard({ ...done, done: messages.vouching.returnedNow }, messages),
});
