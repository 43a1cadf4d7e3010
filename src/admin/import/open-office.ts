import { partitionOf } from "../../store/partition-of.ts";
import { type LoadedRoster, loadRoster } from "../../store/roster/load-roster.ts";
import { findOffice } from "./find-office.ts";
import { finishImport } from "./finish-import.ts";
import { type ExitCode, exitCodes, type ImportParts } from "./import-parts.ts";
import { tellEnd } from "./tell-end.ts";

/** The office that is meant, with its roster once no import of it is under way. */
export type OpenedOffice = { readonly officeId: string; readonly roster: LoadedRoster };

/** Finds the office that is meant, and ends an import of it that broke off; else says why not, and gives the exit code. */
export const openOffice = async (parts: ImportParts, said: string): Promise<OpenedOffice | ExitCode> => {
  const { documents, messages, say } = parts;
  const { roster: t } = messages;
  const ids = await findOffice(documents, said);
  const [officeId, ...more] = ids;
  if (officeId === undefined || more.length > 0) {
    say(officeId === undefined ? t.noOffice(said) : t.manyOffices(said, ids.join(", ")));
    return exitCodes.wrong;
  }
  const roster = await settledRoster(parts, officeId);
  if (!roster) return exitCodes.unfinished;
  say(t.office(roster.name, roster.people.length));
  return { officeId, roster };
};

/** The roster once no import is under way; undefined where another process keeps one. */
const settledRoster = async (parts: ImportParts, officeId: string): Promise<LoadedRoster | undefined> => {
  const { documents, messages, say } = parts;
  const roster = await loadRoster(documents, officeId);
  if (!roster || roster.mark.jobId === null) return roster;
  say(messages.roster.unfinished);
  const finished = await finishImport(parts, partitionOf.office(officeId), roster.mark.jobId);
  tellEnd(parts, finished);
  return finished.state === "running" ? undefined : loadRoster(documents, officeId);
};
