/** What is wrong with a store that can't be opened, for whoever tells what to do in words of their own. */
export type StoreFlaw =
  | "damaged"
  | "foreign"
  | "newer"
  | "missing"
  | "no-access"
  | "silent"
  | "credential"
  | "forbidden"
  | "consistency"
  | "regions"
  | "partition-key"
  | "time-to-live"
  | "index";

/**
 * The store could not do what it was asked; `word` says which of the few reasons it was. `busy`: nothing was written,
 * and later it may go; `unsure`: whether the batch was written is not known.
 */
export class StoreError extends Error {
  readonly word: "too-large" | "invalid" | "busy" | "unsure" | "in-use" | "broken";
  readonly flaws: readonly StoreFlaw[];

  constructor(
    word: StoreError["word"],
    message: string,
    { flaws = [], ...options }: ErrorOptions & { readonly flaws?: readonly StoreFlaw[] } = {},
  ) {
    super(message, options);
    this.name = "StoreError";
    this.word = word;
    this.flaws = flaws;
  }
}
