/** A refusal: the word the catalogue words it by, and the values that wording needs. */
export type Refusal<Word extends string = string> = {
  readonly word: Word;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What a person asked for, or the word that says why not. */
export type Result<Value, Word extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Word> };

/** The value, found good. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** The refusal named by `word`. */
export const refused = <Word extends string>(
  word: Word,
  details: Refusal["details"] = {},
): { ok: false; refusal: Refusal<Word> } => ({ ok: false, refusal: { word, details } });
