import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Documents } from "../../../src/store/documents.ts";
import { createTallies } from "../../../src/store/standing/create-tallies.ts";
import { refreshTallies } from "../../../src/store/standing/refresh-tallies.ts";
import { repairOffice } from "../../../src/store/standing/repair-office.ts";
import { verifyOffice } from "../../../src/store/standing/verify-office.ts";
import { importAll } from "../../support/roster-office.ts";
import { forgetStandings, keptTallies, recount } from "../../support/standing/recount.ts";
import {
  addPlannedOffice,
  builtAt,
  endJobs,
  type File,
  office,
  rowsOf,
  runNextRevision,
  running,
  takeTurn,
} from "../../support/standing/standing-office.ts";
import { story } from "../../support/standing/stories.ts";
import { createMemoryDocuments, type MemoryDocuments } from "../../support/turn/memory-documents.ts";
import { meddledWith, StoreDown } from "../../support/turn/store-faults.ts";

let nowMs = 1_000_000;
const passMs = (ms: number) => {
  nowMs += ms;
};

const everybody: File = ["Phòng A", "Phòng A", "Phòng B", "Phòng B"];

const importFile = (documents: Documents, file: File, jobId: string) =>
  importAll(documents, { officeId: "o1", reading: { rows: rowsOf(file), faultyLines: [] }, jobId });

/** An office of four in two units who have agreed; without standings and tallies where it is of before them. */
const begin = async (isOld: boolean): Promise<MemoryDocuments> => {
  const documents = createMemoryDocuments(() => nowMs);
  await addPlannedOffice(documents);
  await importFile(documents, everybody, "job:begin");
  for (const code of everybody.keys()) {
    await takeTurn(documents, code, { do: "consent", state: "agreed" });
    await takeTurn(documents, code, { do: "report", month: "2026-01", assigned: 10 + code });
  }
  await refreshTallies({ documents, partition: office, builtAt });
  await takeTurn(documents, 0, { do: "pledge", targetRate: 0.95, titleCount: 1 });
  if (isOld) await forgetStandings(documents, office);
  return documents;
};

const bases = { old: begin(true), new: begin(false) };

const begun = async (isOld: boolean): Promise<MemoryDocuments> =>
  (await (isOld ? bases.old : bases.new)).copy();

/** Everything that is kept is as the facts say, told by two counts of which one knows nothing of the other. */
const expectTrue = async (documents: Documents): Promise<void> => {
  await refreshTallies({ documents, partition: office, builtAt });
  const { differences, markedUnits } = await verifyOffice(documents, office);
  expect({ differences, markedUnits }).toEqual({ differences: [], markedUnits: [] });
  expect(await keptTallies(documents, office)).toEqual(await recount(documents, office));
  expect((await documents.query(office, { kind: "tally-mark", limit: 1 })).found).toEqual([]);
};

/** Whoever is at work when the store goes down is gone; whoever is too late at night stays away. */
const unlessDown = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    (error: unknown) => {
      const isBusy =
        error instanceof Error && error.name === "StoreError" && error.message.includes("by others");
      if (!(error instanceof StoreDown) && !isBusy) throw error;
    },
  );

describe("standings and tallies are as the facts say", () => {
  test("after turns, imports, builds and faults in any interleaving, in an old office too", async () => {
    const property = fc.asyncProperty(story, fc.scheduler(), async (told, scheduler) => {
      const plain = await begun(told.isOld);
      let calls = 0;
      const documents = meddledWith(plain, ({ name, what }) => {
        const planned = told.faults[String(calls++)];
        return planned ?? scheduler.schedule(Promise.resolve(), `${name} ${what}`);
      });
      const actors = [
        ...told.acts.map((one) => unlessDown(takeTurn(documents, one.code, one.act))),
        told.files.reduce(
          (before, one, index) => before.then(() => unlessDown(importFile(documents, one, `job:${index}`))),
          Promise.resolve(),
        ),
        ...Array.from({ length: told.refreshes }, () =>
          unlessDown(refreshTallies({ documents, partition: office, builtAt })),
        ),
        ...Array.from({ length: told.asks }, () =>
          unlessDown(createTallies({ documents, partition: office, builtAt, running }).ofOffice()),
        ),
      ];
      await scheduler.waitFor(Promise.all(actors));
      await endJobs(plain, passMs);
      await expectTrue(plain);
    });
    await fc.assert(property, {
      numRuns: 1000,
      interruptAfterTimeLimit: 4_000,
      markInterruptAsFailure: false,
    });
  }, 60_000);

  /** What an office does; each through the store it is given. */
  const works: Readonly<Record<string, (documents: Documents) => Promise<unknown>>> = {
    "a pledge": (documents) => takeTurn(documents, 1, { do: "pledge", targetRate: 0.99, titleCount: 2 }),
    "a report": (documents) => takeTurn(documents, 0, { do: "report", month: "2026-05", assigned: 7 }),
    "the same person's consent": (documents) => takeTurn(documents, 1, { do: "consent", state: "refused" }),
    "confirming all": (documents) => takeTurn(documents, 0, { do: "confirm", how: "all" }),
    "a build": (documents) => refreshTallies({ documents, partition: office, builtAt }),
    "a change and a build": async (documents) => {
      await takeTurn(documents, 0, { do: "withdraw" });
      await refreshTallies({ documents, partition: office, builtAt });
    },
    "somebody's leaving": (documents) =>
      importFile(documents, ["Phòng A", null, "Phòng B", "Phòng B"], "job:leave"),
    "a move and a newcomer": (documents) =>
      importFile(documents, ["Phòng A", "Phòng C", "Phòng B", "Phòng B", "Phòng C"], "job:move"),
    "a leaving and a return": async (documents) => {
      await importFile(documents, ["Phòng A", null, "Phòng B", "Phòng B"], "job:out");
      await importFile(documents, everybody, "job:in");
    },
    "another plan": async (documents) => {
      await runNextRevision(documents);
      await refreshTallies({ documents, partition: office, builtAt });
    },
    "a repair": async (documents) => {
      const { differences } = await verifyOffice(documents, office);
      await repairOffice({ documents, partition: office, builtAt }, differences);
    },
  };
  const names = Object.keys(works);

  const countCalls = async (isOld: boolean, work: (documents: Documents) => Promise<unknown>) => {
    let calls = 0;
    const counting = meddledWith(await begun(isOld), () => {
      calls += 1;
      return undefined;
    });
    await work(counting);
    return calls;
  };

  const kinds = names.flatMap((name) => [true, false].map((isOld) => ({ name, isOld })));

  test.each(kinds)(
    "wherever $name breaks off, in an old office: $isOld",
    async ({ name, isOld }) => {
      const work = works[name] as (typeof works)[string];
      const calls = await countCalls(isOld, work);
      expect(calls).toBeGreaterThan(1);
      for (let at = 0; at < calls; at++) {
        // Before the call in the one office where it is after it in the other.
        const how = (at % 2 === 0) === isOld ? "throwsBefore" : "throwsAfter";
        const documents = await begun(isOld);
        let call = 0;
        let isDown = false;
        const failing = meddledWith(documents, () => {
          if (isDown) return "throwsBefore";
          isDown = call++ === at;
          return isDown ? how : undefined;
        });
        await unlessDown(work(failing));
        await endJobs(documents, passMs);
        await expectTrue(documents);
      }
    },
    60_000,
  );

  const [interrupted, coming] = [
    [
      "a pledge",
      "confirming all",
      "the same person's consent",
      "a build",
      "somebody's leaving",
      "a move and a newcomer",
      "a repair",
    ],
    [
      "another plan",
      "a pledge",
      "confirming all",
      "a change and a build",
      "somebody's leaving",
      "a leaving and a return",
    ],
  ];
  // Turn about, that both kinds of office and both halves of the calls are met, and the whole takes a quarter as long.
  const pairs = interrupted.flatMap((name, row) =>
    coming.map((other, column) => ({ name, other, isOld: (row + column) % 2 === 0, first: column % 2 })),
  );

  test.each(pairs)(
    "wherever $other comes into the middle of $name, in an old office: $isOld",
    async ({ name, other, isOld, first }) => {
      const work = works[name] as (typeof works)[string];
      const calls = await countCalls(isOld, work);
      for (let at = first; at < calls; at += 2) {
        const documents = await begun(isOld);
        let call = 0;
        const meddled = meddledWith(documents, () => (call++ === at ? works[other]?.(documents) : undefined));
        await unlessDown(work(meddled));
        await endJobs(documents, passMs);
        await expectTrue(documents);
      }
    },
    60_000,
  );
});
