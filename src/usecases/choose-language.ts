import type { Ports } from "./ports.ts";

/** Keeps the language that the person wants to be spoken to in. */
export const chooseLanguage =
  ({ choices }: Ports) =>
  (language: "vi" | "en"): void =>
    choices.save({ language });
