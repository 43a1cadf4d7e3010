import type { Outcome } from "./outcome.ts";
import type { Talk } from "./talk.ts";

/**
 * The outcome, its card marked where a bare number is no choice of it: a question is open that the number answers, or
 * the card only says that something failed. The choices of a preview answer its own question.
 */
export const withNumbers = <Said extends Outcome & { readonly broken?: boolean }>(
  outcome: Said,
  { bookmark: former }: Pick<Talk, "bookmark">,
): Said => {
  const { card, bookmark, broken } = outcome;
  if (!card || card.numbers) return outcome;
  const isAsked = (bookmark === undefined ? former : bookmark) !== null && bookmark?.step !== "confirm";
  if (!broken && !isAsked) return outcome;
  return { ...outcome, card: { ...card, numbers: broken ? "before" : "free" } };
};
