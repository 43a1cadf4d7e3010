import { removalCard, removedCard } from "../cards/evidence-entry-card.ts";
import { titleOf } from "../cards/evidence-facts.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type RemovalReason, removalReasons } from "../src/domain/evidence/evidence-record.ts";
import { type EntryDesk, openOldEntry } from "./open-entry.ts";

/** Takes an entry out of the list, with the reason. */
export const removeEvidence = defineForm({
  name: "remove-evidence",
  version: 1,
  words: ({ evidence }) => evidence.removeForm,
  open: async (turn, about) => {
    const opened = await openOldEntry(turn, about);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: ({ messages }, { entry }) => (entry ? titleOf(entry.content, messages) : ""),
  fields: {
    why: choice<EntryDesk>({ numbered: true }, ({ messages: { evidence } }) =>
      removalReasons.map((value) => ({ value, label: evidence.reasons[value] })),
    ),
  },
  confirm: ({ messages, person }, { entry }, { why }) =>
    removalCard(entry, reasonOf(why), { messages, person }),
  submit: ({ use }, { context }, { why }) =>
    use.removeEvidence(context.desk, { id: context.entry?.id ?? "", reason: reasonOf(why) }),
  done: (turn, entry) => removedCard(entry, turn),
});

const reasonOf = (why: string): RemovalReason => removalReasons.find((one) => one === why) ?? "other";
