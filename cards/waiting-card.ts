import type { Action, Card, Notice, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { SubmissionRef } from "../src/domain/confirming/confirming-step.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { WaitingList, WaitingRow } from "../src/usecases/confirming/list-waiting.ts";
import { submissionKind, submissionText, submissionTime } from "./submission-texts.ts";

/** Things that one card shows: each has a button, and a card has six. */
export const mostWaitingShown = 3;

/** What the card is drawn by. */
export type WaitingReader = {
  readonly messages: Messages;
  readonly newKey: () => string;
  /** Whether they also vouch for evidence. */
  readonly vouches: boolean;
  /** What just happened. */
  readonly notice?: Notice | undefined;
};

/** What waits for somebody to confirm it: each confirmed by one tap, or given back; or all after one look. */
export const waitingCard = (list: WaitingList, reader: WaitingReader): Card => {
  const { messages, vouches, notice } = reader;
  const { confirming: t } = messages;
  const { total, from, rows } = list;
  const next = from + mostWaitingShown;
  const more: Action = { ...openAction(messages, "approve", `from:${next}`), label: t.more };
  return {
    language: messages.language,
    title: t.title(total),
    notice,
    text: [
      ...(total === 0 ? [notice ? t.noMore : t.none] : []),
      ...(total > mostWaitingShown ? [t.shown(from + 1, Math.min(next, total), total)] : []),
    ],
    sections: rows.map((row, index) => rowSection(row, { from, position: from + index + 1 }, reader)),
    actions: [
      ...(total > 1 ? [allAction(total, messages)] : []),
      ...(rows.length > 0 ? [returnAction(from, messages)] : []),
      ...(total > next
        ? [more]
        : [vouches ? openAction(messages, "awaitingEvidence") : openAction(messages, "help")]),
    ],
  };
};

type Place = { readonly from: number; readonly position: number };

const rowSection = (row: WaitingRow, { from, position }: Place, reader: WaitingReader): Section => {
  const { messages, newKey } = reader;
  const { confirming: t } = messages;
  const subject = subjectOf(row.ref, from);
  return {
    title: t.numbered(position, row.person.name),
    text: [
      t.line(row.unit, submissionKind(row.submission, messages)),
      submissionText(row.submission, messages),
      submissionTime(row, messages),
    ],
    actions: [
      {
        does: "act",
        label: t.confirmOne(position),
        verb: "form.confirm",
        data: { form: "confirm-submission", version: 1, subject, etag: row.etag },
        key: newKey(),
        tone: "main",
      },
    ],
  };
};

const allAction = (total: number, { confirming: t }: Messages): Action => ({
  does: "act",
  label: t.confirmAll(total),
  verb: "form.open",
  data: { form: "confirm-all", subject: "" },
});

const returnAction = (from: number, { confirming: t }: Messages): Action => ({
  does: "act",
  label: t.giveBack,
  verb: "form.open",
  data: { form: "return-submission", subject: String(from) },
});

/** How a form or a button names something that waits, and the page of the list it stands on. */
const subjectOf = ({ is, personId, of }: SubmissionRef, from: number): string =>
  `${from}/${is}/${personId}/${of}`;

/** What a form or a button names; undefined where that is nothing. */
export const readSubject = (
  subject: string,
): { readonly ref: SubmissionRef; readonly from: number } | undefined => {
  const [, from, is, personId, of] =
    /^(\d{1,5})\/(pledge|work)\/([\w-]{1,100})\/([^/\\?#]{1,100})$/.exec(subject) ?? [];
  if (personId === undefined || of === undefined) return undefined;
  return { ref: { is: is === "pledge" ? "pledge" : "work", personId, of }, from: Number(from) };
};
