import { DateTime } from "luxon";
import { pino } from "pino";
import { expect } from "vitest";
import { personCodec } from "../../../src/store/codecs.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createRefreshAll } from "../../../src/store/standing/create-refresh-all.ts";
import { createTallies } from "../../../src/store/standing/create-tallies.ts";
import { followFacts } from "../../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../../src/store/standing/read-facts.ts";
import { somebody } from "../../unit/roster/people.ts";
import { importAll } from "../roster-office.ts";
import { meddledWith } from "../turn/store-faults.ts";
import {
  addPlannedOffice,
  builtAt,
  type File,
  office,
  rowsOf,
  running,
  takeTurn,
} from "./standing-office.ts";

const open = () => openEmbedded({ file: ":memory:", nowMs: () => 1_000_000 });

const file: File = ["Phòng A", "Phòng A", "Phòng B"];

/** The planned office with three people in two units who have agreed. */
export const openOffice = async (): Promise<Documents> => {
  const documents = open();
  await addPlannedOffice(documents);
  await importAll(documents, {
    officeId: "o1",
    reading: { rows: rowsOf(file), faultyLines: [] },
    jobId: "job:1",
  });
  for (const code of file.keys()) await takeTurn(documents, code, { do: "consent", state: "agreed" });
  return documents;
};

/** The tallies as somebody sees them at a moment. */
export const talliesOf = (documents: Documents, at = builtAt) =>
  createTallies({ documents, partition: office, builtAt: at, running });

const created = (count: number, unitOf: (index: number) => string): readonly Operation[] =>
  Array.from({ length: count }, (_, index) => {
    const { id: _id, ...person } = somebody("", { unitId: unitOf(index) });
    const none = { language: null, consent: null, planId: null, leftOn: null, rosterHistory: [] };
    const entry = personCodec.write(`person:x${index}`, { ...person, grants: [...person.grants], ...none });
    return { do: "create", entry };
  });

/** Writes so many more people, with their standings unless the office is of before them. */
export const addPeople = async (
  documents: Documents,
  count: number,
  more: { isOld?: boolean; units?: number } = {},
) => {
  const all = created(count, (index) => `u${index % (more.units ?? 1)}`);
  for (let from = 0; from < count; from += 45) {
    const some = all.slice(from, from + 45);
    const followed = more.isOld ? [] : ((await followFacts(readerOf(documents, office), some)) ?? []);
    expect((await documents.batch(office, [...some, ...followed])).ok).toBe(true);
  }
};

/** What a question reads of the store. */
export const readsOf = async (documents: Documents, ask: (documents: Documents) => Promise<unknown>) => {
  const reads: string[] = [];
  let found = 0;
  const counting: Documents = {
    ...meddledWith(documents, ({ name, what }) => {
      reads.push(`${name} ${what}`);
      return undefined;
    }),
  };
  await ask({
    ...counting,
    get: async (partition, id) => {
      const stored = await counting.get(partition, id);
      found += stored ? 1 : 0;
      return stored;
    },
    query: async (partition, query) => {
      const page = await counting.query(partition, query);
      found += page.found.length;
      return page;
    },
  });
  return { reads, found };
};

export const now = () => DateTime.fromISO(builtAt);

/** Heartbeats whose clock goes on by a millisecond each time it is looked at. */
export const beatOf = (documents: Documents, logged: string[] = []) => {
  let nowMs = 0;
  const log = pino({ level: "error" }, { write: (line) => logged.push(line) });
  return createRefreshAll({ documents, now, nowMs: () => nowMs++, log });
};
