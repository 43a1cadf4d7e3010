import type { Refusal } from "../../domain/result.ts";

const words: Readonly<Record<string, (details: Refusal["details"]) => string>> = {
  required: () => "Please fill this in.",
  "not-an-option": () => "Please choose from the list (type a number or a name).",
  "not-a-number": () => "Please write a number in digits, for example 18.",
  "not-whole": () => "Please write a whole number, for example 18.",
  "too-small": ({ least }) => `Please write a number from ${least} up.`,
  "too-large": ({ most }) => `Please write a number up to ${most}.`,
  "too-long": ({ most }) => `Please keep it within ${most} characters.`,
  "not-a-percent": () =>
    "Please write a rate from 0 to 100 with at most two decimals, for example 95 or 95.5.",
};

export const faults = ({ word, details }: Refusal): string =>
  words[word]?.(details) ?? "Please check this field.";
