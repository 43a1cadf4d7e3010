import type { ChannelName } from "../channel-name.ts";
import { channelOrder, type Linked } from "./channel-order.ts";

/** How many people are reminded where first, and how many nowhere. */
export type Reach = {
  readonly first: Readonly<Partial<Record<ChannelName, number>>>;
  /** Who never opened a chat with the bot, or whom nothing reaches in any. */
  readonly nowhere: number;
};

/** Where people are reminded first; `open`: the platforms on which something reaches them. */
export const countReach = (
  people: readonly (Linked & { readonly open: ReadonlySet<ChannelName> })[],
): Reach => {
  const first: Partial<Record<ChannelName, number>> = {};
  let nowhere = 0;
  for (const person of people) {
    const channel = channelOrder(person).find((one) => person.open.has(one));
    if (channel) first[channel] = (first[channel] ?? 0) + 1;
    else nowhere += 1;
  }
  return { first, nowhere };
};

/** Weeks that a month has days of at most. */
const weeksOfMonth = 5;

/** Messages to so many people in one month at most, where each gets at most `capPerWeek` in a week. */
export const mostInMonth = (people: number, capPerWeek: number): number => people * capPerWeek * weeksOfMonth;
