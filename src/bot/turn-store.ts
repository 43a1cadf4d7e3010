import type { Office, Person } from "../domain/person.ts";
import type { Linking } from "../usecases/link-account.ts";
import type { UseCases } from "../usecases/use-cases.ts";
import type { HeldBack, Joined } from "./held-back.ts";
import type { ChannelName, Inbound, OwnChat } from "./inbound.ts";
import type { Language } from "./language.ts";
import type { Posted, Receipt } from "./receipt.ts";
import type { Talk } from "./talk.ts";

/** A receipt as it was read: where it is, and what the next write of it must find. */
export type SavedReceipt = {
  readonly partition: string;
  readonly id: string;
  readonly etag: string;
  readonly receipt: Receipt;
  /** Until when, by the machine's clock in ms, its replies are the holder's to send; 0: they are somebody else's. */
  readonly claimedUntilMs: number;
};

/** Who wrote: somebody on a roster, or not. */
export type Who =
  | {
      readonly is: "known";
      readonly person: Person;
      readonly office: Office;
      readonly language: Language;
      readonly use: UseCases;
    }
  | {
      readonly is: "stranger";
      readonly language: Language;
      /** Why they could not be led to a person, where they might have been. */
      readonly linking?: Exclude<Linking, "linked" | "linkedByCode">;
    };

/** Somebody on a roster, seen apart from any turn. */
export type KnownPerson = {
  readonly person: Person;
  readonly office: Office;
  /** Null where they chose none. */
  readonly language: Language | null;
  readonly use: UseCases;
  /** The platforms they are linked on, that first on which they are reached first. */
  readonly channels: readonly ChannelName[];
};

/** All that a turn needs, loaded once, and the one batch that ends it. */
export type OpenTurn = {
  /** The receipt of this very event, or of the button that it taps, where one exists. */
  readonly receipt: SavedReceipt | undefined;
  readonly talk: Talk;
  readonly who: Who;
  /**
   * The talk of the person's own chat with the bot, where their event is of a chat of several; `open` opens that chat
   * where none is remembered. Undefined where there is none: nothing goes there in this turn.
   */
  ownTalk(open: () => Promise<OwnChat | undefined>): Promise<Talk | undefined>;
  /** What the platform held back from the person until they write here, seen once the turn is over. */
  heldBack(): Promise<HeldBack | undefined>;
  /**
   * Writes everything or nothing; undefined where somebody else was first and the turn must be loaded anew.
   * @throws where the store fails; it may have written everything all the same
   */
  commit(end: TurnEnd): Promise<SavedReceipt | undefined>;
};

/** What a turn leaves behind, beside what its use cases saved. */
export type TurnEnd = {
  readonly posted: readonly Posted[];
  readonly talk: Omit<Talk, "drawn">;
  /** Where replies go to the person's own chat from elsewhere: what is remembered there. */
  readonly ownTalk?: Omit<Talk, "drawn"> | undefined;
  /** What became of what was held back. */
  readonly joined?: Joined | undefined;
  /** Whether the tapped button's key is spent with it. */
  readonly spendsKey: boolean;
  /** False drops what the use cases saved: the turn broke. */
  readonly keepsEffects: boolean;
};

/** Where turns are kept. */
export type TurnStore = {
  open(inbound: Inbound): Promise<OpenTurn>;
  /** Keeps what became of a receipt's replies; undefined where somebody else was first. */
  saveReceipt(
    saved: SavedReceipt,
    next: { receipt: Receipt; retryAfterMs: number | null },
  ): Promise<SavedReceipt | undefined>;
  /** Receipts with replies unsent that nobody holds any more, the longest due first. */
  unsent(limit: number): Promise<readonly SavedReceipt[]>;
  /** The receipt, held by this caller from now on; undefined where somebody else was first. */
  claim(saved: SavedReceipt): Promise<SavedReceipt | undefined>;
  /** The talks that a receipt's replies go to: where the person acted, and their own. */
  talksOf(saved: SavedReceipt): Promise<{ here: Talk | undefined; own: Talk | undefined }>;
  /** Somebody on a roster, apart from any turn: nothing that their use cases save is kept. */
  personFor(who: { readonly officeId: string; readonly personId: string }): Promise<KnownPerson | undefined>;
  /** In ms since 1970. */
  storeTimeMs(): Promise<number>;
};
