import { othersEntryCard, othersPreviewCard } from "../cards/vouching-cards.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { checkConfirmation } from "../src/usecases/vouch-evidence.ts";
import { introOf, type OthersDesk, openOthers } from "./open-others.ts";
import { quotaWarnings } from "./quota-warning.ts";

/** That the office found what somebody entered to be so, and by which decision. */
export const confirmEvidence = defineForm({
  name: "confirm-evidence",
  version: 1,
  words: ({ vouching }) => vouching.confirmForm,
  open: async (turn, about) => {
    const opened = await openOthers(turn, about, "waiting");
    if ("instead" in opened) return opened;
    const { on, decisionNumber } = opened.context.entry.provenance;
    return { ...opened, values: { decidedOn: on, decisionNumber } };
  },
  intro: (turn, desk) => `${introOf(turn, desk)}. ${turn.messages.vouching.confirmForm.intro}`,
  fields: {
    decidedOn: day<OthersDesk>({ required: false }),
    decisionNumber: text<OthersDesk>({ required: false, most: 50, lines: "one" }),
  },
  check: ({ today }, { entry }, { decidedOn, decisionNumber }) => {
    if (decidedOn === undefined || decisionNumber === undefined) return undefined;
    const checked = checkConfirmation(entry, { on: decidedOn, decisionNumber }, today);
    if (checked.ok) return undefined;
    const isNumber = checked.refusal.word === "decision-needed" && decidedOn !== null;
    return { refusal: checked.refusal, field: isNumber ? "decisionNumber" : "decidedOn" };
  },
  confirm: ({ messages }, { found, entry }, { decidedOn, decisionNumber }) => {
    const claim = { content: entry.content, on: decidedOn, decisionNumber };
    const { evidence, vouching: t } = messages;
    const more = [{ label: evidence.standingLabel, value: t.state("verified", t.byConfirmation) }];
    return othersPreviewCard({ ...found, entry }, { title: t.confirmForm.title, claim, more }, messages);
  },
  submit: async (turn, { context: { of, entry } }, { decidedOn, decisionNumber }) => {
    const result = await turn.use.confirmEvidence(of, { id: entry.id, on: decidedOn, decisionNumber });
    if (!result.ok) return result;
    const { person } = of;
    const warnings = await quotaWarnings(turn, [{ personId: person.id, content: entry.content }]);
    return { ok: true, value: { person, entry: result.value, warnings } };
  },
  done: ({ messages }, done) => othersEntryCard({ ...done, done: messages.vouching.confirmedNow }, messages),
});
