import type { ChannelName } from "../../domain/channel-name.ts";
import type { LinkedAccount } from "../../domain/linking/link-code.ts";

/** What links a person's accounts on other platforms. */
export type LinkDesk = {
  /** The platforms beside Teams that this installation is connected to. */
  readonly channels: readonly ChannelName[];
  /** A new code, which leads to the person for a while; it counts once the turn has kept its hash. */
  newCode(): Promise<{ readonly code: string; readonly hash: string }>;
  /** Lets an account lead to nobody. */
  unlead(account: LinkedAccount): Promise<void>;
};
