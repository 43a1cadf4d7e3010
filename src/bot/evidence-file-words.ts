import type { AsideSheet } from "../domain/evidence/sheets/find-evidence.ts";
import type { Messages } from "../messages/messages.ts";

/** Why a sheet of a file is not read as evidence. */
export const asideLine = (
  { sheet, isRoster, refusal: { word, details } }: AsideSheet,
  { roster, evidenceSheets: t }: Messages,
): string => {
  const why = isRoster ? t.isRoster : t.refusals[word](details);
  return sheet === "" ? why : roster.noSheet(sheet, why);
};
