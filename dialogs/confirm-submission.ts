import { submissionKind, submissionName, submissionText } from "../cards/submission-texts.ts";
import { mostWaitingShown, readSubject, waitingCard } from "../cards/waiting-card.ts";
import type { Notice } from "../src/bot/card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { SubmissionRef } from "../src/domain/confirming/confirming-step.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OpenedSubmission } from "../src/usecases/confirming/confirm-submission.ts";
import type { WaitingList } from "../src/usecases/confirming/list-waiting.ts";
import { waitingReader } from "./waiting-reader.ts";

/** Something that waits, and the page of the list it stands on. */
type Desk = OpenedSubmission & { readonly from: number };

type Done = { readonly list: WaitingList; readonly text: string };

/** What the button names, as it stands now; where it does not wait any more, the list, and what became of it. */
const openWaiting = async (
  turn: Turn,
  about: string,
): Promise<{ readonly subject: string; readonly etag: string; readonly context: Desk } | Instead> => {
  const named = readSubject(about);
  if (!named) return instead(await listCard(turn, 0, gone(turn.messages, "submission-gone")));
  const { ref, from } = named;
  const opened = await turn.use.openSubmission(ref);
  if (!opened.ok) {
    const { refusal } = opened;
    return instead(await listCard(turn, from, { tone: "warning", text: turn.messages.refusals(refusal) }));
  }
  if (opened.value.state.is !== "waiting")
    return instead(await listCard(turn, from, alreadySaid(opened.value, turn.messages)));
  return { subject: about, etag: opened.value.found.etag, context: { ...opened.value, from } };
};

const gone = (messages: Messages, word: "submission-gone"): Notice => ({
  tone: "warning",
  text: messages.refusals({ word, details: {} }),
});

const alreadySaid = ({ found, state, by }: OpenedSubmission, messages: Messages): Notice => {
  const { confirming: t, dates } = messages;
  const what = submissionName(found, messages);
  if (state.is === "waiting") return { tone: "info", text: what };
  const moment = dates.moment(state.at);
  if (state.is === "returned")
    return { tone: "info", text: t.already.returned(what, by ?? t.someone, moment) };
  const said =
    state.byPersonId === null
      ? t.already.silent(what, moment)
      : t.already.confirmed(what, by ?? t.someone, moment);
  return { tone: "info", text: said };
};

const listCard = async (turn: Turn, from: number, notice: Notice) => {
  const list = await turn.use.listWaiting({ from, most: mostWaitingShown });
  return waitingCard(list, waitingReader(turn, notice));
};

const listAfter = (turn: Turn, from: number, done: SubmissionRef): Promise<WaitingList> =>
  turn.use.listWaiting({ from, most: mostWaitingShown, except: [done] });

/** What waits, in words: whose, what it says, and since when. */
const introOf = ({ messages }: Turn, { found }: Desk): string =>
  [
    messages.confirming.what(found.person.name, found.unit),
    submissionKind(found.submission, messages),
    submissionText(found.submission, messages),
  ].join(" · ");

/** Confirms one thing with the tap on its line; where it changed since, it is shown as it is now. */
export const confirmSubmission = defineForm({
  name: "confirm-submission",
  version: 1,
  words: ({ confirming }) => confirming.confirmForm,
  open: async (turn, about) => {
    const opened = await openWaiting(turn, about);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  intro: introOf,
  fields: {},
  submit: async (turn, { context: { found, from } }) => {
    const result = await turn.use.confirmSubmission(found);
    if (!result.ok) return result;
    const text = turn.messages.confirming.confirmedNow(submissionName(found, turn.messages));
    return { ok: true, value: { list: await listAfter(turn, from, result.value), text } };
  },
  done: (turn, done: Done) => waitingCard(done.list, waitingReader(turn, { tone: "good", text: done.text })),
});
