import type { ChannelName, Reference } from "../bot/inbound.ts";
import type { Reply } from "../bot/reply.ts";

/** What became of one send. `unknown`: it may or may not have arrived, and is not sent again blindly. */
export type SendOutcome =
  | { readonly is: "sent"; readonly messageId: string | undefined }
  | { readonly is: "throttled"; readonly retryAfterMs: number | undefined }
  | { readonly is: "gone"; readonly reason: string }
  | { readonly is: "unknown"; readonly reason: string };

/** A way to write to people. Sends never throw: whatever the platform answers is one of the outcomes. */
export type Channel = {
  readonly name: ChannelName;
  send(to: Reference, reply: Reply): Promise<SendOutcome>;
};
