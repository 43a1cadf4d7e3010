import type { HoursRule, HoursWindow } from "../calendar/office-hours.ts";
import { ok, type Result, refused } from "../result.ts";
import type { OfficeSettings } from "./office-settings.ts";
import { hoursOf, slotsOf } from "./settings-of.ts";

/** Why hours or reminder times can't be so. */
export type HoursFault = "hours-disordered" | "slots-disordered" | "slot-outside-hours";

/** Each begins before it ends, and after the one before it has ended. */
const areOrdered = (windows: readonly HoursWindow[]): boolean =>
  windows.length > 0 &&
  windows.every(({ from, until }, index) => from < until && (windows[index - 1]?.until ?? "00:00") <= from);

/** The settings, where its hours and reminder times can be so together. */
export const checkHours = (settings: OfficeSettings): Result<OfficeSettings, HoursFault> => {
  const rules = hoursOf(settings);
  if (!rules.every(({ windows }) => areOrdered(windows))) return refused("hours-disordered");
  const [first, second] = slotsOf(settings);
  if (first >= second) return refused("slots-disordered");
  const outside = [first, second].find((slot) => rules.some((rule) => !isWithin(rule, slot)));
  return outside === undefined ? ok(settings) : refused("slot-outside-hours", { slot: outside });
};

const isWithin = ({ windows }: HoursRule, time: string): boolean =>
  windows.some(({ from, until }) => from <= time && time < until);
