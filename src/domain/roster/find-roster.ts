import type { Refusal } from "../result.ts";
import { type NoRoster, type RosterReading, readRoster } from "./read-roster.ts";
import type { Sheet } from "./sheet.ts";

/** A roster, and the name of the sheet that it stands on; "" where the file names none. */
export type RosterSheet = { readonly sheet: string; readonly reading: RosterReading };

/** Why a sheet is no roster. */
export type OtherSheet = { readonly sheet: string; readonly refusal: Refusal<NoRoster> };

/** The first sheet of a file that is a roster; else why each is none. */
export const findRoster = (
  sheets: readonly Sheet[],
):
  | ({ readonly is: "found" } & RosterSheet)
  | { readonly is: "none"; readonly why: readonly OtherSheet[] } => {
  const why: OtherSheet[] = [];
  for (const sheet of sheets) {
    const read = readRoster(sheet);
    if (read.ok) return { is: "found", sheet: sheet.name, reading: read.value };
    why.push({ sheet: sheet.name, refusal: read.refusal });
  }
  return { is: "none", why };
};
