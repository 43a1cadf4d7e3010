import type { Day } from "../day.ts";

/** The public holidays, and days that an office takes off by its own rule. */
export type HolidayName =
  | "newYear"
  | "lunarNewYear"
  | "hungKings"
  | "victory"
  | "labour"
  | "nationalDay"
  | "cultureDay"
  | "officeDay";

/**
 * How sure a day off is: given by law alone, by a notice that was read or quoted, by the press only, not yet
 * decided, or known from memory only.
 */
export type HolidayStatus = "fixed" | "announced" | "reported" | "toBeAnnounced" | "fromMemory";

/** What a day off rests on. */
export type HolidayBasis = {
  readonly status: HolidayStatus;
  /** Law, notice or place where it stands. */
  readonly source: string;
};

/** A holiday of one day. */
export type Holiday = HolidayBasis & { readonly on: Day; readonly name: HolidayName };

/** A working day taken off, and the Saturday worked for it. */
export type Swap = HolidayBasis & {
  readonly dayOff: Day;
  readonly workedDay: Day;
  readonly name: HolidayName;
};

/** Days of which nobody knows yet whether they are worked, from the first through the last. */
export type OpenDays = HolidayBasis & {
  readonly from: Day;
  readonly through: Day;
  readonly name: HolidayName;
};

/** Everything known of one year. */
export type HolidayTable = {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly swaps: readonly Swap[];
  readonly open: readonly OpenDays[];
};
