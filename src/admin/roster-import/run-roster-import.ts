import { dayOf } from "../../domain/day.ts";
import { keepsOfficer } from "../../domain/roster/compared-roster.ts";
import { rosterChanges } from "../../domain/roster/roster-changes.ts";
import { startRosterImport } from "../../store/roster/import-roster.ts";
import { bytesOf } from "../import/bytes-of.ts";
import { confirmImport } from "../import/confirm-import.ts";
import { type ExitCode, exitCodes, type ImportParts } from "../import/import-parts.ts";
import type { ImportWish } from "../import/import-wish.ts";
import { openOffice } from "../import/open-office.ts";
import { compareFile, type ImportFiles } from "./compare-file.ts";
import { tellDifference } from "./tell-difference.ts";

/** Shows what a file changes of an office's roster and, once confirmed, takes it in. */
export const runRosterImport = async (parts: ImportParts, wish: ImportWish): Promise<ExitCode> => {
  const { documents, messages, say, now } = parts;
  const { roster: t } = messages;
  const files = filesOf(wish);
  if (typeof files === "string") {
    say(t.noFile(files));
    return exitCodes.wrong;
  }
  const opened = await openOffice(parts, wish.office);
  if (typeof opened === "number") return opened;
  const { officeId, roster } = opened;
  const file = compareFile(files, roster, messages);
  if (file.is === "refused") {
    for (const line of file.lines) say(line);
    return exitCodes.wrong;
  }
  const { compared, sheet } = file;
  say(t.file(sheet, compared.reading.rows.length));
  for (const line of tellDifference(compared, messages)) say(line);
  const changes = rosterChanges(compared.difference, compared.roster);
  if (changes.flat().length === 0) {
    say(t.nothing);
    return exitCodes.done;
  }
  if (!keepsOfficer(compared)) {
    say(t.noOfficer);
    return exitCodes.wrong;
  }
  const { mark } = roster;
  const start = (jobId: string) =>
    startRosterImport(documents, { officeId, jobId, changes, mark, on: dayOf(now()), byPersonId: null });
  return confirmImport(parts, { wish, officeId, start });
};

/** What the files hold, or the name of the one that can't be read. */
const filesOf = ({ file, notes }: ImportWish): ImportFiles | string => {
  const bytes = bytesOf(file);
  const answers = notes === null ? null : bytesOf(notes);
  if (bytes === undefined) return file;
  if (answers === undefined) return notes ?? "";
  return { file: bytes, notes: answers };
};
