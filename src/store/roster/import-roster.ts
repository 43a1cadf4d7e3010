import { createHash } from "node:crypto";
import type { Day } from "../../domain/day.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { RosterChange } from "../../domain/roster/roster-changes.ts";
import { officeCodec, personCodec } from "../codecs.ts";
import type { Documents, Operation } from "../documents.ts";
import { auditOperation } from "../jobs/audit-operation.ts";
import type { Chunk, JobKind } from "../jobs/run-job.ts";
import { startJob } from "../jobs/start-job.ts";
import { officeIdOf, partitionOf } from "../partition-of.ts";
import { followFacts } from "../standing/follow-facts.ts";
import { readerOf } from "../standing/read-facts.ts";
import { StoreError } from "../store-error.ts";
import { changePerson, type Did, type PersonChange } from "./change-person.ts";
import { loadMark, markOperation, type RosterMark } from "./load-roster.ts";
import { type AccountOf, closeAccount, openAccount } from "./roster-accounts.ts";

/** The name of jobs that take a roster in. */
export const rosterImport = "roster-import";

export type RosterImportStart = {
  readonly officeId: string;
  readonly jobId: string;
  readonly changes: readonly (readonly RosterChange[])[];
  /** As it was when the changes were found. */
  readonly mark: RosterMark;
  readonly on: Day;
  readonly byPersonId: string | null;
};

/** Begins to take a roster in; false where another import began or ended since the changes were found. */
export const startRosterImport = async (documents: Documents, start: RosterImportStart): Promise<boolean> => {
  const { officeId, jobId, changes, mark, on, byPersonId } = start;
  if (mark.jobId !== null) return false;
  const stages = changes as readonly (readonly (RosterChange & JsonObject)[])[];
  const partition = partitionOf.office(officeId);
  const operations = [markOperation(mark, jobId)];
  return startJob(documents, { name: rosterImport, partition, jobId, stages, operations, on, byPersonId });
};

type AccountChange = Extract<RosterChange, { readonly do: "open-account" | "close-account" }>;

const isOfPerson = (change: RosterChange): change is PersonChange =>
  ["add", "update", "return", "leave"].includes(change.do);

const isOfAccount = (change: RosterChange): change is AccountChange => change.do.endsWith("-account");

/** Random as the job's id, and the same each time the step is done. */
const newPersonId = (jobId: string, line: number): string =>
  createHash("sha256").update(`${jobId} ${line}`).digest("base64url").slice(0, 22);

/** The name of jobs that lead an account to one person. */
export const accountLink = "account-link";

/** Takes a roster in: units, people, and the accounts that lead to them. */
export const createRosterImport = (documents: Documents): JobKind => ({
  chunk: async ({ partition, jobId, on, steps }: Chunk) => {
    const changes = steps as unknown as readonly RosterChange[];
    const changed = await Promise.all(
      changes.filter(isOfPerson).map(async (change) => {
        const personId = change.do === "add" ? newPersonId(jobId, change.line) : change.personId;
        return personOperation({ documents, partition, personId }, change, on);
      }),
    );
    const place = { documents, partition, jobId };
    await Promise.all(changes.filter(isOfAccount).map((change) => changeAccount(place, change)));
    const units = changes.flatMap((change) => (change.do === "add-unit" ? [change.unit] : []));
    const office = units.length === 0 ? [] : [await officeOperation(documents, partition, units)];
    const operations = changed.flatMap((one) => one.operations);
    const followed = await followFacts(readerOf(documents, partition), operations);
    if (!followed) throw new StoreError("busy", `${jobId} changes somebody who is not there any more.`);
    return {
      operations: [...office, ...operations, ...followed],
      counts: {
        units: units.length,
        ...countOf(changed.map(({ did }) => did)),
      },
    };
  },
  end: async (ended) => {
    const { partition, jobId, job } = ended;
    const mark = await loadMark(documents, partition);
    const isImport = job.name === rosterImport;
    return [
      ...(mark.jobId === jobId ? [markOperation(mark, null, isImport ? jobId : mark.lastJobId)] : []),
      ...(isImport ? [auditOperation("importRoster", ended)] : []),
    ];
  },
});

const countOf = (all: readonly Did[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(all)].map((did) => [did, all.filter((one) => one === did).length]));

type PersonPlace = {
  readonly documents: Documents;
  readonly partition: string;
  readonly personId: string;
};

const personOperation = async (
  { documents, partition, personId }: PersonPlace,
  change: PersonChange,
  on: Day,
): Promise<{ readonly did: Did; readonly operations: readonly Operation[] }> => {
  const id = `person:${personId}`;
  const stored = await documents.get(partition, id);
  const { did, after } = changePerson(stored && personCodec.read(stored), change, on);
  if (!after) return { did, operations: [] };
  const entry = personCodec.write(id, after);
  const operation: Operation = stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry };
  return { did, operations: [operation] };
};

type Place = { readonly documents: Documents; readonly partition: string; readonly jobId: string };

/** Accounts stand in partitions of their own, so each is changed by itself; done again it comes to the same. */
const changeAccount = async (
  { documents, partition, jobId }: Place,
  change: AccountChange,
): Promise<void> => {
  const { objectId, email } = change;
  const officeId = officeIdOf(partition);
  const account = (personId: string): AccountOf => ({ officeId, personId, objectId, email });
  if (change.do === "close-account") return closeAccount(documents, account(change.personId));
  const { who } = change;
  const personId = "line" in who ? newPersonId(jobId, who.line) : who.personId;
  return openAccount(documents, account(personId));
};

const officeOperation = async (
  documents: Documents,
  partition: string,
  added: readonly { readonly id: string; readonly name: string }[],
): Promise<Operation> => {
  const stored = await documents.get(partition, "office");
  if (!stored) throw new Error(`${partition} has no office.`);
  const office = officeCodec.read(stored);
  const known = new Set(office.units.map(({ id }) => id));
  const units = [...office.units, ...added.filter(({ id }) => !known.has(id))];
  return { do: "replace", entry: officeCodec.write("office", { ...office, units }), etag: stored.etag };
};
