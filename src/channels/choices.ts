import type { JsonObject } from "../domain/json.ts";

/** One of the things that a message offers: a press, chosen by its number, title or token, or a page to open. */
export type Choice =
  | {
      readonly label: string;
      /** What a button of the same card would carry. */
      readonly press: JsonObject;
      /** Whether it records something, so that it is taken once. */
      readonly changes: boolean;
      /** Whether it stands with what it is about, in the text, and not below with the buttons of the whole card. */
      readonly isInline?: boolean | undefined;
    }
  | { readonly label: string; readonly url: string };

/** Whose choices they are, and where: nobody else takes them, and they themselves nowhere else. */
export type ChooserPlace = { readonly conversationId: string; readonly userId: string };

/** The choices of one message that is about to be sent. */
export type OfferedChoices = ChooserPlace & {
  readonly choices: readonly Choice[];
  /**
   * What a bare number means from then on. `these`: a choice of this message; `free`: an answer like any text, for a
   * question is open; `before`: what it meant before, for this came unasked.
   */
  readonly numbers: "these" | "free" | "before";
};

/** How the choices of one message are named. */
export type KeptChoices = {
  /** Two letters that stand for the message; empty where nothing can be chosen. */
  readonly tag: string;
  /** One for each choice, in their order; empty for a page. */
  readonly tokens: readonly string[];
};

/** What a text turns out to choose. `none`: it is a text like any other. */
export type TakenChoice =
  | { readonly is: "press"; readonly data: JsonObject }
  /** It was taken before, by another event. */
  | { readonly is: "used" }
  /** It names a choice that is not kept any more, or never was this person's here. */
  | { readonly is: "stale" }
  | { readonly is: "outOfRange"; readonly count: number }
  | { readonly is: "none" };

/** What can be chosen by text where there are no buttons: kept for some days, for the last few messages. */
export type Choices = {
  /**
   * Keeps what a message offers before it is sent; where numbers are to choose and nothing is offered, they are text
   * again. The same choices kept again are the same.
   */
  keep(offered: OfferedChoices): Promise<KeptChoices>;
  /** Forgets what a message offered that did not go out. */
  drop(place: ChooserPlace, tag: string): Promise<void>;
  /** What a text chooses; the same event taken again chooses the same. */
  take(chooser: ChooserPlace & { readonly text: string; readonly eventKey: string }): Promise<TakenChoice>;
};
