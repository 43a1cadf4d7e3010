import type { Card } from "../bot/card.ts";
import type { FetchedFile, MakeFile } from "../bot/file.ts";
import type { ChannelName, OwnChat, Reference } from "../bot/inbound.ts";
import type { Reply } from "../bot/reply.ts";
import type { JsonObject } from "../domain/json.ts";
import type { Account } from "../usecases/link-account.ts";

/**
 * What became of one send. `throttled`: not accepted, may be sent again. `gone`: nobody there to get it; `isLost`: but
 * the chat may be opened anew. `held`: the platform lets nothing through to them until they write;
 * `forOwner`: to nobody, until the bot's owner puts something right or pays for more. `refused`: the platform will not take it however often it is sent; 401 means that the bot itself is not known there. `unknown`:
 * it may or may not have arrived, and is not sent again blindly.
 */
export type SendOutcome =
  | { readonly is: "sent"; readonly messageId: string | undefined }
  | {
      readonly is: "throttled";
      readonly retryAfterMs: number | undefined;
      /** Where it is the bot that has nothing to show, and not the platform that took nothing. */
      readonly lacks?: "token";
      /** Parts of the message, from its first on, that the platform took before: a new try goes on after them. */
      readonly accepted?: number;
    }
  | { readonly is: "held"; readonly reason: string; readonly forOwner?: boolean }
  | { readonly is: "gone"; readonly reason: string; readonly isLost?: boolean }
  | { readonly is: "refused"; readonly status: number }
  | { readonly is: "unknown"; readonly reason: string };

/** What an inbound that waits is answered with: the card that takes the place of the pressed one, if any. */
export type TurnAnswer = { readonly card?: Card | undefined };

/** The furthest ahead for which a send is booked, in ms. */
export const mostAheadMs = 15_000;

/** Messages that nobody waits for: they keep to what the platform takes, and go behind the answers to people. */
export type Bulk = {
  /** Books the next send. @returns ms from now until it may go; where they are more than `mostAheadMs`, none is booked */
  reserve(to: Reference): number;
  /** Sends a message whose time was booked and has come. */
  send(to: Reference, card: Card, how?: Pick<SendHow, "accepted">): Promise<SendOutcome>;
  /** Opens a lost chat anew, where the platform has such a thing; its time was booked and has come. Never throws. */
  reopen?(lost: Reference): Promise<Reopened>;
};

/** What a send is given beside its reply. */
export type SendHow = {
  /** Makes the file of a reply that has one. */
  readonly makeFile?: MakeFile | undefined;
  /** Parts of the message that an earlier try is known to have brought there. */
  readonly accepted?: number | undefined;
};

/** What a platform can show. */
export type Abilities = {
  /** Fields to fill in on a card; without them a form is asked step by step. */
  readonly inputs: boolean;
  /** Messages drawn anew in their place. */
  readonly edits: boolean;
  /** Files, to and from people. */
  readonly files: boolean;
};

/** What became of opening a chat anew, in which nothing was said yet. */
export type Reopened =
  | { readonly is: "opened"; readonly chat: OwnChat }
  | Extract<SendOutcome, { readonly is: "throttled" | "gone" | "refused" }>;

/** A way to write to people. Sends never throw: whatever the platform answers is one of the outcomes. */
export type Channel = {
  readonly name: ChannelName;
  readonly can: Abilities;
  send(to: Reference, reply: Reply, how?: SendHow): Promise<SendOutcome>;
  readonly bulk?: Bulk;
  /**
   * The own chat of the person of a reference, without a message in it; undefined where they have none, or it is not
   * known in time. Never throws.
   */
  openOwnChat?(of: Reference): Promise<OwnChat | undefined>;
  /** Who the person of a reference is, as the platform vouches for it; undefined where it does not. Never throws. */
  accountOf?(of: Reference): Promise<Account | undefined>;
  /** A file that somebody sent, from the `source` of its event. Never throws. */
  fetchFile?(source: JsonObject): Promise<FetchedFile>;
};
