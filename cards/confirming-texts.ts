import type { Fact } from "../src/bot/card.ts";
import type { ConfirmingEvent } from "../src/domain/confirming/confirming.ts";
import { officeTimeOf } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldConfirming } from "../src/usecases/confirming/tell-confirming.ts";

/** How something stands with those who confirm it, in words for whoever entered it. */
export const confirmingText = (
  { state, by, through }: ToldConfirming,
  { confirming: t, dates }: Messages,
): string => {
  if (state.is === "waiting") return through === null ? t.waiting : t.waitingThrough(dates.day(through));
  const day = dates.day(officeTimeOf(state.at).day);
  const name = by ?? t.someone;
  if (state.is === "returned") return t.returnedBy(state.reason, day, name);
  return state.byPersonId === null ? t.bySilence(day) : t.confirmed(day, name);
};

/** How something stands, as a fact; none of a pledge that was withdrawn. */
export const confirmingFacts = (told: ToldConfirming | undefined, messages: Messages): readonly Fact[] =>
  told ? [{ label: messages.confirming.label, value: confirmingText(told, messages) }] : [];

/** What was said of it once, and when. */
export const confirmingEventText = (
  { did, at, byPersonId }: ConfirmingEvent,
  { confirming: { did: t }, dates }: Messages,
): string => {
  const moment = dates.moment(at);
  if (did === "returned") return t.returned(moment);
  return byPersonId === null ? t.silent(moment) : t.confirmed(moment);
};
