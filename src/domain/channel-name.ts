/** The platforms on which people talk with the bot. */
export const channelNames = ["teams", "zalo-bot", "zalo-oa"] as const;

export type ChannelName = (typeof channelNames)[number];

/** Whether a text, from a button say, names a platform. */
export const isChannelName = (name: string): name is ChannelName =>
  channelNames.some((channel) => channel === name);
