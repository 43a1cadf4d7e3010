import type { Refusal } from "../../domain/result.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";
import { titles } from "./titles.ts";

const words: Readonly<Record<string, (details: Refusal["details"]) => string>> = {
  "no-plan": () =>
    "Your office runs no emulation plan at present. Please ask those who look after emulation.",
  "title-not-open": ({ title }) =>
    `The plan does not open the title ${titles.name(String(title))} to your kind of staff.`,
  "movement-unknown": () => "One of the movements is not in this plan. Please choose again.",
  "rate-out-of-range": () => "The rate must be above 0% and at most 100%.",
  "rate-below-plan": ({ leastTargetRate }) =>
    `The target rate must not be below the plan's: ${numbers.percent(Number(leastTargetRate))}.`,
  "nothing-pledged": () => "Please choose or fill in at least one thing to pledge.",
  "nothing-changed": () => "It says just what is recorded already, so nothing was added.",
  "nothing-to-withdraw": () => "You have no pledge in force to withdraw.",
  "changed-meanwhile": () =>
    "It changed while you were answering. Please check the current version and send it again.",
  "done-above-assigned": ({ done, assigned }) =>
    `Tasks done (${done}) cannot exceed tasks assigned (${assigned}).`,
  "well-above-done": ({ well, done }) => `Tasks completed well (${well}) cannot exceed tasks done (${done}).`,
  "month-in-future": ({ month }) => `${dates.month(String(month))} has not come yet.`,
};

export const refusals = ({ word, details }: Refusal): string =>
  words[word]?.(details) ?? "This could not be done. Please check it.";
