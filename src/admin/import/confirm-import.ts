import { partitionOf } from "../../store/partition-of.ts";
import { finishImport } from "./finish-import.ts";
import { type ExitCode, exitCodes, type ImportParts } from "./import-parts.ts";
import type { ImportWish } from "./import-wish.ts";
import { tellEnd } from "./tell-end.ts";

/** What was shown and is to be taken in. */
export type Confirming = {
  readonly wish: ImportWish;
  readonly officeId: string;
  /** Begins the job; false where something changed since it was shown. */
  readonly start: (jobId: string) => Promise<boolean>;
};

/** Takes in what was shown once somebody said so, and says what became of it. */
export const confirmImport = async (
  parts: ImportParts,
  { wish, officeId, start }: Confirming,
): Promise<ExitCode> => {
  const { messages, say, ask, newId } = parts;
  const { roster: t } = messages;
  if (wish.isDryRun) {
    say(t.dryRun);
    return exitCodes.done;
  }
  if (!wish.isConfirmed && (!ask || !t.confirms(await ask(`${t.ask} `)))) {
    say(ask ? t.notConfirmed : t.needsYes);
    return exitCodes.unconfirmed;
  }
  const jobId = `job:${newId()}`;
  if (!(await start(jobId))) {
    say(t.since);
    return exitCodes.unfinished;
  }
  const finished = await finishImport(parts, partitionOf.office(officeId), jobId);
  tellEnd(parts, finished);
  return finished.state === "done" ? exitCodes.done : exitCodes.unfinished;
};
