/** The store could not do what it was asked; `word` says which of the few reasons it was. */
export class StoreError extends Error {
  readonly word: "too-large" | "invalid" | "busy" | "in-use" | "broken";

  constructor(word: StoreError["word"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.word = word;
  }
}
