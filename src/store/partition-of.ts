import type { ChannelName } from "../bot/inbound.ts";

/** One office, one partition; the few things outside an office have their own. */
export const partitionOf = {
  office: (officeId: string): string => `office:${officeId}`,
  /** Leads from a channel's user to the office and person. */
  address: (channel: ChannelName, userId: string): string => `address:${channel}:${userId}`,
  /** Conversations with people no roster knows. */
  lobby: (channel: ChannelName): string => `lobby:${channel}`,
};
