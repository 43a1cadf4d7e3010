import type { Verb } from "../domain/authority/authority-matrix.ts";
import type { Refusal } from "../domain/result.ts";

/** Somebody asked for what their roles do not cover; caught where a turn ends, and answered by who may. */
export class NotAllowedError extends Error {
  readonly refusal: Refusal<"not-allowed">;

  constructor(verb: Verb, whose: "own" | "others") {
    super(`The person's roles do not cover ${verb}; the roster says who may.`);
    this.name = "NotAllowedError";
    this.refusal = { word: "not-allowed", details: { verb, whose } };
  }
}
