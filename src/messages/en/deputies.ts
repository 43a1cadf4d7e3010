import type { DeputyFault } from "../../domain/authority/check-deputy.ts";
import type { Wordings } from "../refusal-word.ts";
import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";

const day = (value: unknown): string => dates.day(String(value));

/** Why somebody cannot stand in for a head. */
export const deputyFaults: Wordings<DeputyFault> = {
  "deputy-self": () => "Nobody can stand in for themselves. Please choose somebody else.",
  "deputy-not-head": ({ name }) => `${name} heads no unit now, so nobody needs to stand in.`,
  "deputy-other-unit": ({ name }) => `${name} is not of this unit. Please name somebody of it.`,
  "deputy-is-head": ({ name }) => `${name} heads this unit already.`,
  "deputy-past": ({ today }) => `The first day must be today (${day(today)}) or later.`,
  "deputy-end-early": ({ from }) => `The last day must be ${day(from)} (the first) or later.`,
  "deputy-too-long": ({ most }) => `Somebody stands in for at most ${most} days at a time.`,
  "deputy-overlap": ({ name, from, to }) =>
    `From ${day(from)} to ${day(to)} ${name} stands in already. Please end that first, or choose other days.`,
  "deputy-unknown": ({ said }) => `Nobody of this unit is “${said}”. Please type a name or code.`,
  "deputy-unclear": ({ names }) =>
    `It may be several people: ${names}. Please type the full name, or the code.`,
  "deputy-gone": () => "This has changed or is no longer there. Please type “deputy” to see it anew.",
};

export const deputies: Messages["deputies"] = {
  title: "Deputies of heads of units",
  intro:
    "A deputy has the head's authority on just the days named; what is their own is still confirmed by somebody else.",
  none: "Nobody stands in now.",
  noHeads: "Nobody on the roster heads a unit.",
  line: (deputy, head) => `${deputy} for ${head}`,
  days: (unit, from, to, isNow) => `${unit} · from ${from} through ${to} · ${isNow ? "in force" : "to come"}`,
  shown: (from, to, all) => `Items ${from}-${to} of ${all}.`,
  more: "Show more",
  name: "Name a deputy",
  gone: "somebody no longer on the roster",
  end: (position) => `End item ${position}`,
  nameForm: {
    title: "Name a deputy",
    intro: "The deputy must be of the head's unit.",
    submit: "Review",
    fields: {
      head: { label: "In the place of", ask: "In whose place? Type the number or the name." },
      deputy: {
        label: "Deputy",
        help: "Full name, or the code where names are the same.",
        ask: "Who stands in? Type the name or the code.",
      },
      from: { label: "From", help: "Day/month/year.", ask: "From which day? For example 02/12/2026." },
      to: { label: "Through", help: "Day/month/year.", ask: "Through which day? For example 15/12/2026." },
    },
  },
  endForm: {
    title: "End standing in",
    submit: "Review",
    fields: { why: { label: "Reason", ask: "Why does it end? Type the number." } },
  },
  reasons: { returned: "The head is back", mistaken: "Named by mistake", other: "Another reason" },
  previewTitle: "Review the deputy",
  endPreview: "Review the end",
  head: "In the place of",
  deputy: "Deputy",
  unit: "Unit",
  period: "Days",
  span: (from, to) => `from ${from} through ${to}`,
  named: "Recorded. On these days the deputy has the head's authority.",
  ended: "Ended; from now on this person stands in no longer.",
};
