import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import type { RosterChange } from "../../../src/domain/roster/roster-changes.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { startRosterImport } from "../../../src/store/roster/import-roster.ts";
import { loadMark } from "../../../src/store/roster/load-roster.ts";
import type { RosterAction } from "./office-action.ts";
import { modelDay, rosterFactsOf } from "./seed-model-office.ts";

/** Who is meant, what happens to them, and where they are before it. */
export type RosterStep = {
  readonly at: number;
  readonly personId: string;
  readonly unitId: string;
  readonly action: RosterAction;
};

const partition = partitionOf.office(demoOfficeId);

/** Begins to take the action in, as a job for whoever's heartbeat comes first; false where another is under way. */
export const beginRosterAction = async (
  documents: Documents,
  jobId: string,
  step: RosterStep,
): Promise<boolean> => {
  const mark = await loadMark(documents, partition);
  const start = { officeId: demoOfficeId, jobId, mark, on: modelDay, byPersonId: null };
  return startRosterImport(documents, { ...start, changes: [[changeOf(step)]] });
};

/** How far the job is; undefined where it never began. */
export const rosterJobState = async (documents: Documents, jobId: string): Promise<string | undefined> =>
  (await documents.get(partition, jobId))?.state;

const changeOf = ({ at, personId, unitId, action }: RosterStep): RosterChange => {
  if (action.do === "move") return { do: "update", personId, facts: { unitId: action.unitId } };
  if (action.do === "leave") return { do: "leave", personId };
  return { do: "return", personId, facts: rosterFactsOf(at, unitId) };
};
