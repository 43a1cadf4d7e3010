import type { JsonObject } from "../domain/json.ts";
import type { Refusal, Result } from "../domain/result.ts";
import type { Messages } from "../messages/messages.ts";
import type { RefusalWord } from "../messages/refusal-word.ts";
import type { Card } from "./card.ts";
import type { Field, FieldWords, Place } from "./field.ts";
import type { Turn } from "./turn.ts";

/** Answers on their way: a text for each field, as a card sends them and a bookmark keeps them. */
export type Raw = Readonly<Record<string, string>>;

/** The values that the fields of a form read. */
export type Answers<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value, never> ? Value : never;
};

/** The wording of a form. */
export type FormWords<Name extends string = string> = {
  readonly title: string;
  readonly intro?: string;
  readonly submit: string;
  readonly fields: Readonly<Record<Name, FieldWords>>;
};

/** What is wrong with answers: by field, and with them together where each is good. */
export type Faults = {
  readonly fields: Readonly<Record<string, Refusal<RefusalWord>>>;
  readonly whole: Refusal<RefusalWord> | undefined;
};

/** Why answers that are good one by one cannot be together; `field`: the one to change. */
export type Clash<Name extends string = string> = {
  readonly refusal: Refusal<RefusalWord>;
  readonly field?: Name | undefined;
};

/** What a form is filled from: its subject, the etag of what is there already, and the values to begin with. */
export type Opening<Fields, Context> = {
  readonly subject: string;
  /** Null where nothing is there yet. */
  readonly etag: string | null;
  readonly context: Context;
  readonly values: Partial<Answers<Fields>>;
};

/** The fields of a form, in the order they are asked. */
export type FieldsOf<Context> = Readonly<Record<string, Field<unknown, Context>>>;

/** A card shown in place of a form that can't be opened now. */
export type Instead = { readonly instead: Card };

/** Shows the card in place of the form. */
export const instead = (card: Card): Instead => ({ instead: card });

/** A form, described once; a channel with inputs shows it as one card, any other asks it step by step. */
export type FormDefinition<Context, Fields extends FieldsOf<Context>, Value> = {
  readonly name: string;
  /** Raised when the fields change; an older card or bookmark starts again politely. */
  readonly version: number;
  readonly words: (messages: Messages) => FormWords<Extract<keyof Fields, string>>;
  /**
   * The opening, or the card that says why there is none. `about`: the subject of the form's card or bookmark, or what
   * the command was asked about, never trusted; empty where nothing is named.
   */
  readonly open: (turn: Turn, about: string) => Promise<Opening<Fields, Context> | Instead>;
  /** What is said above the fields. */
  readonly intro?: (turn: Turn, context: Context) => string;
  readonly fields: Fields;
  /** Looks at the answers together, as far as they are given. */
  readonly check?: (
    turn: Turn,
    context: Context,
    answers: Partial<Answers<Fields>>,
  ) => Clash<Extract<keyof Fields, string>> | undefined;
  /** What the answers say together, shown before they count; without it they count at once. */
  readonly confirm?: (turn: Turn, context: Context, answers: Answers<Fields>) => Card;
  /** `typed`: what was filled in on the form's card counts at once, and only what was typed is shown first. */
  readonly confirms?: "always" | "typed";
  /** Whether the answers before a step leave nothing to ask there, for those who type. */
  readonly skips?: (step: Extract<keyof Fields, string>, raw: Raw) => boolean;
  /** Whether the answers so far leave a step open that could be left out with others: asked of those who began with some. */
  readonly needs?: (step: Extract<keyof Fields, string>, raw: Raw) => boolean;
  readonly submit: (
    turn: Turn,
    opening: Opening<Fields, Context>,
    answers: Answers<Fields>,
  ) => Promise<Result<Value, RefusalWord>>;
  readonly done: (turn: Turn, value: Value) => Card;
};

/** A form that is open: what it was filled from and the answers so far. */
export type OpenForm = {
  readonly subject: string;
  readonly etag: string | null;
  readonly raw: Raw;
};

/** A defined form, its types closed over: the shape that the kit works with. */
export type Form = {
  readonly name: string;
  readonly version: number;
  /** Field names in the order they are asked. */
  readonly steps: readonly string[];
  readonly confirms: "always" | "typed" | "never";
  words(messages: Messages): FormWords;
  /** @see FormDefinition.open */
  open(turn: Turn, about: string): Promise<OpenedForm | Instead>;
};

/** A form opened for one person in one turn. */
export type OpenedForm = OpenForm & {
  readonly intro: string | undefined;
  /** The fields that can be answered here. */
  readonly asked: readonly string[];
  /** @see FormDefinition.skips */
  skips(step: string, raw: Raw): boolean;
  /** Whether a step is unanswered and must be, by itself or for what the other answers lack. */
  lacks(step: string, raw: Raw): boolean;
  field(step: string): { readonly field: Field<unknown, unknown>; readonly place: Place<unknown> };
  faults(raw: Raw): Faults;
  /** Only for answers without faults. */
  preview(raw: Raw): Card | undefined;
  /** Only for answers without faults. */
  submit(raw: Raw): Promise<Result<Card, RefusalWord>>;
};

/** Whether anything is wrong. */
export const isFaulty = ({ fields, whole }: Faults): boolean =>
  whole !== undefined || Object.keys(fields).length > 0;

/** Raw answers out of data that came from outside: only the form's own fields, only texts. */
export const rawOf = (form: Form, data: JsonObject | Raw): Raw =>
  Object.fromEntries(
    form.steps.map((step) => {
      const value = Object.hasOwn(data, step) ? data[step] : "";
      return [step, typeof value === "string" ? value : ""];
    }),
  );
