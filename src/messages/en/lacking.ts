import type { Month } from "../../domain/day.ts";
import type { lackingFaults as originalFaults } from "../vi/lacking.ts";
import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** Who has not registered or reported. */
export const lacking: Messages["lacking"] = {
  pledgeTitle: (count) => `Not registered (${count})`,
  reportTitle: (month: Month, count) => `No figures for ${dates.month(month)} (${count})`,
  everybodyPledged: "Everybody who is asked has registered or answered.",
  everybodyReported: "Everybody has reported this month's figures.",
  nobodyAsked: "Nobody is asked for this.",
  pledgedLabel: "Registered",
  reportedLabel: "Reported",
  of: (done, all) => `${done} of ${people(all)}`,
  withdrawnLabel: "Withdrew",
  people,
  unagreedLabel: "Not agreed to keeping data",
  unagreed: (count) => `${people(count)}, who can't register or report before they do`,
  unit: (name, count) => `${name} (${count})`,
  name: (position, name) => `${position}. ${name}`,
  unagreedName: (name) => `${name} (not agreed to keeping data)`,
  byUnit: "By unit",
  shown: (first, last, all) => `${first} to ${last} of ${people(all)}.`,
  howToDrill: "For the names of one unit: press its button, or type its name behind the question.",
  more: "More",
  names: "Names",
  counted: "Only people who take part are counted. Whoever withdrew has answered.",
  inGroup: "Names are shown only in the own chat of whoever may see them.",
  whichUnit: "Which unit do you mean?",
  noSuchUnit: (said) => `The office has no unit “${said}”. Choose one, or type its name again.`,
  severalUnits: (said) => `Several units may be “${said}”. Choose one:`,
  wholeOffice: "Whole office",
  unitsTitle: "Units",
};

/** Why nobody can be listed. */
export const lackingFaults: typeof originalFaults = {
  "unit-gone": () => "The office no longer has this unit.",
  "lacking-counting": () =>
    "The office's figures are being counted for the first time. Ask again in a few minutes.",
  "nothing-owed": () => "Nothing is due now.",
  "nobody-to-nudge": () =>
    "There is nobody to remind: everybody who lacks something was reminded today, or can't be reached.",
  "no-report-due": () => "No month's figures are due now, or none are late.",
  "report-not-due": ({ month }) =>
    `${dates.month(String(month))} is not over yet, or no plan asks for its figures.`,
};
