import type { JsonObject } from "../domain/json.ts";
import type { Language } from "./language.ts";

/** What a person sees: content only, no markup, no platform. A channel draws it. */
export type Card = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** What happened or is wrong, above everything else. */
  readonly notice?: Notice | undefined;
  readonly text?: readonly string[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  readonly bars?: readonly Bar[] | undefined;
  readonly chart?: Chart | undefined;
  readonly sections?: readonly Section[] | undefined;
  readonly inputs?: readonly Input[] | undefined;
  /** At most 6. */
  readonly actions?: readonly Action[] | undefined;
  /** The small print: basis, time of the figures. */
  readonly footnote?: string | undefined;
  /**
   * What a bare number means once this was said, where choices are numbered: an answer to an open question (`free`), or
   * what it meant before; without it, a choice of this card.
   */
  readonly numbers?: "free" | "before" | undefined;
  /** What the card comes to, in a line or two: for notifications, lists of chats and clients that draw no card. */
  readonly brief?: string | undefined;
};

export type Notice = { readonly tone: "good" | "info" | "warning" | "bad"; readonly text: string };

export type Fact = {
  readonly label: string;
  readonly value: string;
  /** What a tap on it does. */
  readonly action?: OpenAction | undefined;
};

/** A titled part of a card. */
export type Section = {
  readonly title: string;
  readonly text?: readonly string[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** Buttons that are about this part alone; at most 6. */
  readonly actions?: readonly Action[] | undefined;
};

export type Bar = {
  readonly label: string;
  /** 0..1; null while unknown. */
  readonly value: number | null;
  /** 0..1; what is striven for. */
  readonly goal?: number | undefined;
  /** The figures in words, as read aloud: "88,5 % (mục tiêu 95 %)". */
  readonly reading: string;
  /** What a tap on it does. */
  readonly action?: OpenAction | undefined;
};

/** How many there are of each sort, as a picture; whoever can't see it reads the same in words. */
export type Chart = { readonly title: string; readonly parts: readonly ChartPart[] };

export type ChartPart = {
  readonly label: string;
  readonly count: number;
  readonly tone: "good" | "warning" | "bad" | "neutral";
};

export type Option = { readonly value: string; readonly label: string };

type InputBase = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
  /** What is wrong with the value that was sent, in words. */
  readonly fault?: string | undefined;
};

/** A place to answer. `value` is what stands in it when it is shown. */
export type Input = InputBase &
  (
    | { readonly kind: "choices"; readonly options: readonly Option[]; readonly value: readonly string[] }
    | { readonly kind: "choice"; readonly options: readonly Option[]; readonly value: string }
    | { readonly kind: "text"; readonly lines: "one" | "many"; readonly most: number; readonly value: string }
    | { readonly kind: "count"; readonly least: number; readonly most: number; readonly value: string }
  );

/**
 * A button. `open` asks for something new and is answered below, unless it says otherwise; `act` goes on where the card stands and is answered
 * in its place; `key` makes it take effect once, however often it is tapped. `visit` leads to a page or chat elsewhere.
 */
export type Action =
  | {
      readonly does: "visit";
      readonly label: string;
      /** https. */
      readonly url: string;
    }
  | OpenAction
  | {
      readonly does: "act";
      readonly label: string;
      readonly verb: string;
      readonly data: JsonObject;
      readonly key?: string | undefined;
      readonly tone?: "main" | "danger" | undefined;
      /** Whether the values typed on the card are checked by the client and go with it. */
      readonly sendsInputs?: boolean | undefined;
    };

/** Does what a command does. */
export type OpenAction = {
  readonly does: "open";
  readonly label: string;
  readonly command: string;
  /** What the command is asked about. */
  readonly about?: string | undefined;
  readonly tone?: "main" | undefined;
  /** Whether the answer takes the place of the card, where it is a card alone. */
  readonly inPlace?: boolean | undefined;
};
