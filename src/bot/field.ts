import type { Result } from "../domain/result.ts";
import type { Messages } from "../messages/messages.ts";
import type { Input } from "./card.ts";
import type { FieldFault } from "./field-fault.ts";

/** The words that stand with a field: its label, a line of help, and the question when it is asked alone. */
export type FieldWords = {
  readonly label: string;
  readonly help?: string;
  readonly ask: string;
  /** When to leave it out, where that is not for want of one. */
  readonly skip?: string;
};

/** What a field needs to draw and to read itself. */
export type Place<Context> = { readonly context: Context; readonly messages: Messages };

/**
 * One thing a form asks. On the way it is a text, `raw`, the same from a card, from typing and in a bookmark;
 * an empty `raw` is no answer.
 */
export type Field<Value, Context> = {
  /** Whether any text may be the answer, so that only an exact command interrupts. */
  readonly free: boolean;
  readonly required: boolean;
  /** The value in `raw`, as a card sends it. */
  read(raw: string, place: Place<Context>): Result<Value, FieldFault>;
  /** The raw form of what somebody typed. */
  readTyped(text: string, place: Place<Context>): Result<string, FieldFault>;
  write(value: Value, place: Place<Context>): string;
  /** `raw` as people read it. */
  show(raw: string, place: Place<Context>): string;
  /** Whether there is nothing to choose from. */
  isMoot(place: Place<Context>): boolean;
  /** What can be chosen, a line each, where there is a choice. */
  list(place: Place<Context>): readonly string[];
  input(raw: string, place: Place<Context>): FieldInput;
};

/** A field's input without what the form adds: id, label, help and fault. */
export type FieldInput = DistributiveOmit<Input, "id" | "label" | "help" | "required" | "fault">;

type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;
