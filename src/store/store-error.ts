/**
 * The store could not do what it was asked; `word` says which of the few reasons it was. `busy`: nothing was written,
 * and later it may go; `unsure`: whether the batch was written is not known.
 */
export class StoreError extends Error {
  readonly word: "too-large" | "invalid" | "busy" | "unsure" | "in-use" | "broken";

  constructor(word: StoreError["word"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.word = word;
  }
}
