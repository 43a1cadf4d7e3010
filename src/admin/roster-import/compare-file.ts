import { otherSheetLines } from "../../bot/roster-words.ts";
import { readSheet } from "../../documents/read-sheet.ts";
import { type ComparedRoster, comparedRoster } from "../../domain/roster/compared-roster.ts";
import { findRoster } from "../../domain/roster/find-roster.ts";
import type { Messages } from "../../messages/messages.ts";
import type { LoadedRoster } from "../../store/roster/load-roster.ts";
import { readNotes } from "./read-notes.ts";

/** The files of an import. */
export type ImportFiles = {
  readonly file: Uint8Array;
  readonly notes: Uint8Array | null;
};

/** A file compared with the roster and the sheet that was read; or why it can't be. */
export type FileCompared =
  | { readonly is: "compared"; readonly sheet: string; readonly compared: ComparedRoster }
  | { readonly is: "refused"; readonly lines: readonly string[] };

/** What a file changes of the roster there is. */
export const compareFile = (
  { file, notes }: ImportFiles,
  roster: LoadedRoster,
  messages: Messages,
): FileCompared => {
  const { roster: t } = messages;
  const sheets = readSheet(file);
  if (!sheets.ok) return { is: "refused", lines: [t.refusals[sheets.refusal.word](sheets.refusal.details)] };
  const found = findRoster(sheets.value);
  if (found.is === "none") return { is: "refused", lines: otherSheetLines(found.why, messages) };
  const answered = notes ? readNotes(notes, roster.people, messages) : { decided: new Map(), faults: [] };
  if (answered.faults.length > 0) return { is: "refused", lines: answered.faults };
  return {
    is: "compared",
    sheet: found.sheet,
    compared: comparedRoster(roster, found.reading, answered.decided),
  };
};
