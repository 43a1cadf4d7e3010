import { createHash } from "node:crypto";
import type { ChannelName } from "../bot/inbound.ts";

/** One office, one partition; the few things outside an office have their own. */
export const partitionOf = {
  office: (officeId: string): string => `office:${officeId}`,
  /** Leads from a channel's user to the office and person. */
  address: (channel: ChannelName, userId: string): string => `address:${channel}:${userId}`,
  /** Conversations with people no roster knows. */
  lobby: (channel: ChannelName): string => `lobby:${channel}`,
  /** Leads from a code that links an account to whoever was given it, by the code's hash. */
  linkCode: (hash: string): string => `link-code:${hash}`,
  /** What is kept of one account of a channel, kind by kind. */
  ofAccount: (kind: string, channel: ChannelName, userId: string): string => `${kind}:${channel}:${userId}`,
  /** Who sends what nobody waits for, by one channel. */
  pump: (channel: ChannelName): string => `pump:${channel}`,
  /** Who does what is done once for all instances. */
  chores: "chores",
  /** Who is awaited under an e-mail, which itself stands in person documents only. */
  email: (email: string): string => `email:${createHash("sha256").update(email).digest("base64url")}`,
};

/** The office of its partition. */
export const officeIdOf = (partition: string): string => partition.slice(partitionOf.office("").length);
