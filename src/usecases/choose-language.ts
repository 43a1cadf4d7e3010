import type { Ports } from "./ports.ts";

/** Keeps the language that the person wants to be spoken to in. */
export const chooseLanguage =
  ({ people }: Ports) =>
  (language: "vi" | "en"): void =>
    people.saveLanguage(language);
