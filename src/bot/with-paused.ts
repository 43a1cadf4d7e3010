import { openQuestion, withStillOpen } from "./answer-command.ts";
import type { Dialogs } from "./dialogs.ts";
import type { Outcome } from "./outcome.ts";
import type { Bookmark, Talk } from "./talk.ts";

/** Questions that wait behind an open one; an older one is given up. */
const mostPaused = 3;

/**
 * The outcome, with nothing lost of a form that was half answered when another began: its question waits behind the new
 * one, and is open again once that is answered or closed.
 */
export const withPaused = (dialogs: Dialogs, talk: Talk, outcome: Outcome): Outcome => {
  const { bookmark: former, paused = [] } = talk;
  const { bookmark: next } = outcome;
  if (!former || next === undefined) return outcome;
  if (next !== null) {
    if (next.form === former.form) return outcome;
    return { ...outcome, paused: [former, ...othersThan(next.form, paused)].slice(0, mostPaused) };
  }
  const [resumed, ...rest] = paused;
  const asked = resumed && openQuestion(dialogs, { ...talk, bookmark: resumed });
  if (!asked) return paused.length === 0 ? outcome : { ...outcome, paused: rest };
  const { card } = outcome;
  return { ...outcome, bookmark: resumed, paused: rest, card: card && withStillOpen(card, asked) };
};

const othersThan = (form: string, paused: readonly Bookmark[]): readonly Bookmark[] =>
  paused.filter((one) => one.form !== form);
