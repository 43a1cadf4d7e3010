import { othersEntryCard, othersPreviewCard } from "../cards/vouching-cards.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type RemovalReason, removalReasons } from "../src/domain/evidence/evidence-record.ts";
import { introOf, type OthersDesk, openOthers } from "./open-others.ts";

/** Takes an entry of somebody else out, with the reason. */
export const removeEvidenceFor = defineForm({
  name: "remove-evidence-for",
  version: 1,
  words: ({ vouching }) => vouching.removeForm,
  open: async (turn, about) => {
    const opened = await openOthers(turn, about, "verified");
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: introOf,
  fields: {
    why: choice<OthersDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      removalReasons.map((value) => ({ value, label: evidence.reasons[value] })),
    ),
  },
  confirm: ({ messages }, { found, entry }, { why }) => {
    const { removeForm } = messages.vouching;
    const more = [{ label: removeForm.fields.why.label, value: messages.evidence.reasons[reasonOf(why)] }];
    return othersPreviewCard({ ...found, entry }, { title: removeForm.title, more }, messages);
  },
  submit: async ({ use }, { context: { of, entry } }, { why }) => {
    const result = await use.removeEvidenceFor(of, { id: entry.id, reason: reasonOf(why) });
    return result.ok ? { ok: true, value: { person: of.person, entry: result.value } } : result;
  },
  done: ({ messages }, done) => othersEntryCard({ ...done, done: messages.vouching.removedNow }, messages),
});

const reasonOf = (why: string): RemovalReason => removalReasons.find((one) => one === why) ?? "other";
