import { readSheet } from "../../documents/read-sheet.ts";
import { compareRoster } from "../../domain/roster/compare-roster.ts";
import { type RosterReading, readRoster } from "../../domain/roster/read-roster.ts";
import type { Messages } from "../../messages/messages.ts";
import type { LoadedRoster } from "../../store/roster/load-roster.ts";
import { readNotes } from "./read-notes.ts";
import type { Compared } from "./tell-difference.ts";

/** The files of an import. */
export type ImportFiles = {
  readonly file: Uint8Array;
  readonly notes: Uint8Array | null;
};

/** A file compared with the roster and the sheet that was read; or why it can't be. */
export type FileCompared =
  | { readonly is: "compared"; readonly sheet: string; readonly compared: Compared }
  | { readonly is: "refused"; readonly lines: readonly string[] };

/** What a file changes of the roster there is. */
export const compareFile = (
  { file, notes }: ImportFiles,
  roster: LoadedRoster,
  messages: Messages,
): FileCompared => {
  const read = rosterIn(file, messages);
  if ("lines" in read) return { is: "refused", lines: read.lines };
  const { people, units } = roster;
  const { decided, faults } = notes
    ? readNotes(notes, people, messages)
    : { decided: new Map<number, never>(), faults: [] };
  if (faults.length > 0) return { is: "refused", lines: faults };
  const { reading, sheet } = read;
  const difference = compareRoster({ people, units, reading, decided });
  return { is: "compared", sheet, compared: { roster, reading, difference } };
};

type Read =
  | { readonly reading: RosterReading; readonly sheet: string }
  | { readonly lines: readonly string[] };

/** The first sheet that is a roster; else why each is none. */
const rosterIn = (bytes: Uint8Array, { roster: t }: Messages): Read => {
  const sheets = readSheet(bytes);
  if (!sheets.ok) return { lines: [t.refusals[sheets.refusal.word](sheets.refusal.details)] };
  const lines: string[] = [];
  for (const sheet of sheets.value) {
    const read = readRoster(sheet);
    if (read.ok) return { reading: read.value, sheet: sheet.name };
    const why = t.refusals[read.refusal.word](read.refusal.details);
    lines.push(sheets.value.length === 1 ? why : t.noSheet(sheet.name, why));
  }
  return { lines };
};
