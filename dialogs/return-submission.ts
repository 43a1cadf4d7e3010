import { submissionName, submissionText } from "../cards/submission-texts.ts";
import { mostWaitingShown, waitingCard } from "../cards/waiting-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { text } from "../src/bot/value-fields.ts";
import { refused } from "../src/domain/result.ts";
import type { WaitingList } from "../src/usecases/confirming/list-waiting.ts";
import { rowHash } from "./row-hash.ts";
import { waitingReader } from "./waiting-reader.ts";

/** Gives one thing of a page of the list back, and says why; what changed meanwhile is no option any more. */
export const returnSubmission = defineForm({
  name: "return-submission",
  version: 1,
  words: ({ confirming }) => confirming.returnForm,
  open: async (turn, about) => {
    const from = /^\d{1,5}$/.test(about) ? Number(about) : 0;
    const list = await turn.use.listWaiting({ from, most: mostWaitingShown });
    const [first, ...others] = list.rows;
    if (!first) return instead(waitingCard(list, waitingReader(turn)));
    const values = others.length === 0 ? { which: rowHash(first) } : {};
    return { subject: String(list.from), etag: null, context: list, values };
  },
  intro: ({ messages }, { rows }) =>
    rows
      .map((row) => `${submissionName(row, messages)}: ${submissionText(row.submission, messages)}`)
      .join("\n"),
  fields: {
    which: choice<WaitingList>({ numbered: true }, ({ context: { rows }, messages }) =>
      rows.map((row) => ({ value: rowHash(row), label: submissionName(row, messages) })),
    ),
    reason: text<WaitingList>({ required: true, most: 200, lines: "one" }),
  },
  submit: async (turn, { context: { rows, from } }, { which, reason }) => {
    const row = rows.find((one) => rowHash(one) === which);
    if (!row) return refused("submission-settled");
    const result = await turn.use.returnSubmission(row, reason ?? "");
    if (!result.ok) return result;
    const said = turn.messages.confirming.returnedNow(submissionName(row, turn.messages));
    const list = await turn.use.listWaiting({ from, most: mostWaitingShown, except: [result.value] });
    return { ok: true, value: { list, said } };
  },
  done: (turn, { list, said }) => waitingCard(list, waitingReader(turn, { tone: "good", text: said })),
});
