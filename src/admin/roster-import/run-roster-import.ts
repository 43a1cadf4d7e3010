import { readFileSync } from "node:fs";
import type { DateTime } from "luxon";
import { dayOf } from "../../domain/day.ts";
import { type ComparedRoster, keepsOfficer } from "../../domain/roster/compared-roster.ts";
import { rosterChanges } from "../../domain/roster/roster-changes.ts";
import type { Messages } from "../../messages/messages.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { startRosterImport } from "../../store/roster/import-roster.ts";
import { type LoadedRoster, loadRoster } from "../../store/roster/load-roster.ts";
import { compareFile, type ImportFiles } from "./compare-file.ts";
import { findOffice } from "./find-office.ts";
import { type Finished, type FinishParts, finishImport } from "./finish-import.ts";
import type { ImportWish } from "./import-wish.ts";
import { tellDifference } from "./tell-difference.ts";

export type RosterImportParts = FinishParts & {
  readonly now: () => DateTime;
  readonly newId: () => string;
  readonly messages: Messages;
  readonly say: (line: string) => void;
  /** What is typed to a question; null where nobody is there to type. */
  readonly ask: ((question: string) => Promise<string>) | null;
};

/** What an import by command ends with: done, wrong in itself, to be confirmed, or not brought to its end. */
const exitCodes = { done: 0, wrong: 1, unconfirmed: 2, unfinished: 3 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Shows what a file changes of an office's roster and, once confirmed, takes it in. */
export const runRosterImport = async (parts: RosterImportParts, wish: ImportWish): Promise<ExitCode> => {
  const { documents, messages, say } = parts;
  const { roster: t } = messages;
  const files = filesOf(wish);
  if (typeof files === "string") {
    say(t.noFile(files));
    return exitCodes.wrong;
  }
  const ids = await findOffice(documents, wish.office);
  const [officeId, ...more] = ids;
  if (officeId === undefined || more.length > 0) {
    say(officeId === undefined ? t.noOffice(wish.office) : t.manyOffices(wish.office, ids.join(", ")));
    return exitCodes.wrong;
  }
  const roster = await settledRoster(parts, officeId);
  if (!roster) return exitCodes.unfinished;
  say(t.office(roster.name, roster.people.length));
  const file = compareFile(files, roster, messages);
  if (file.is === "refused") {
    for (const line of file.lines) say(line);
    return exitCodes.wrong;
  }
  const { compared, sheet } = file;
  say(t.file(sheet, compared.reading.rows.length));
  for (const line of tellDifference(compared, messages)) say(line);
  return confirmAndImport(parts, { wish, officeId, roster, compared });
};

/** What the files hold, or the name of the one that can't be read. */
const filesOf = ({ file, notes }: ImportWish): ImportFiles | string => {
  const bytes = bytesOf(file);
  const answers = notes === null ? null : bytesOf(notes);
  if (bytes === undefined) return file;
  if (answers === undefined) return notes ?? "";
  return { file: bytes, notes: answers };
};

const bytesOf = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** The roster once no import is under way; undefined where another process keeps one. */
const settledRoster = async (
  parts: RosterImportParts,
  officeId: string,
): Promise<LoadedRoster | undefined> => {
  const { documents, messages, say } = parts;
  const roster = await loadRoster(documents, officeId);
  if (!roster || roster.mark.jobId === null) return roster;
  say(messages.roster.unfinished);
  const finished = await finishImport(parts, partitionOf.office(officeId), roster.mark.jobId);
  tellEnd(parts, finished);
  return finished.state === "running" ? undefined : loadRoster(documents, officeId);
};

type Confirming = {
  readonly wish: ImportWish;
  readonly officeId: string;
  readonly roster: LoadedRoster;
  readonly compared: ComparedRoster;
};

const confirmAndImport = async (
  parts: RosterImportParts,
  { wish, officeId, roster, compared }: Confirming,
): Promise<ExitCode> => {
  const { documents, messages, say, ask, newId, now } = parts;
  const { roster: t } = messages;
  const changes = rosterChanges(compared.difference, compared.roster);
  if (changes.flat().length === 0) {
    say(t.nothing);
    return exitCodes.done;
  }
  if (!keepsOfficer(compared)) {
    say(t.noOfficer);
    return exitCodes.wrong;
  }
  if (wish.isDryRun) {
    say(t.dryRun);
    return exitCodes.done;
  }
  if (!wish.isConfirmed && (!ask || !t.confirms(await ask(`${t.ask} `)))) {
    say(ask ? t.notConfirmed : t.needsYes);
    return exitCodes.unconfirmed;
  }
  const jobId = `job:${newId()}`;
  const { mark } = roster;
  const start = { officeId, jobId, changes, mark, on: dayOf(now()), byPersonId: null };
  if (!(await startRosterImport(documents, start))) {
    say(t.since);
    return exitCodes.unfinished;
  }
  const finished = await finishImport(parts, partitionOf.office(officeId), jobId);
  tellEnd(parts, finished);
  return finished.state === "done" ? exitCodes.done : exitCodes.unfinished;
};

const tellEnd = ({ messages: { roster: t }, say }: RosterImportParts, { state, counts }: Finished): void => {
  const ends = { done: t.done, failed: t.failed, running: t.stillRunning };
  say(ends[state]);
  for (const what of Object.keys(t.counts) as (keyof typeof t.counts)[])
    if ((counts[what] ?? 0) > 0) say(`  - ${t.counts[what](counts[what] ?? 0)}`);
};
