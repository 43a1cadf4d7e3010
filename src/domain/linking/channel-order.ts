import type { ChannelName } from "../channel-name.ts";

/** Where somebody is linked beside Teams, what they said on where to be reminded, and where they wrote last. */
export type Linked = {
  readonly accounts?: readonly { readonly channel: ChannelName }[] | undefined;
  readonly preferredChannel?: ChannelName | undefined;
  readonly lastChannel?: ChannelName | undefined;
};

/** The platforms on which somebody can be reached: what they said first, else where they wrote last, then the others. */
export const channelOrder = ({
  accounts = [],
  preferredChannel,
  lastChannel,
}: Linked): readonly ChannelName[] => {
  const linked = [...new Set<ChannelName>(["teams", ...accounts.map(({ channel }) => channel)])];
  const first = [preferredChannel, lastChannel].find((channel) => channel && linked.includes(channel));
  return first ? [first, ...linked.filter((channel) => channel !== first)] : linked;
};
