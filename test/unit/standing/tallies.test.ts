import { describe, expect, test } from "vitest";
import { emptyTally } from "../../../src/domain/standing/add-tallies.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { createTallies } from "../../../src/store/standing/create-tallies.ts";
import { tallyMark } from "../../../src/store/standing/tally-marks.ts";
import { forgetStandings } from "../../support/standing/recount.ts";
import { addPeople, beatOf, openOffice, readsOf, talliesOf } from "../../support/standing/small-office.ts";
import {
  builtAt,
  office,
  runNextRevision,
  running,
  takeTurn,
} from "../../support/standing/standing-office.ts";
import { meddledWith } from "../../support/turn/store-faults.ts";

describe("whoever asks for a tally", () => {
  test("first after a change has it built, then reads one tally", async () => {
    const documents = await openOffice();
    const first = await talliesOf(documents).ofOffice();
    expect(first).toMatchObject({ builtAt, isCurrent: true, tally: { people: 3, plans: {} } });
    await takeTurn(documents, 2, { do: "pledge", targetRate: 0.95, titleCount: 1 });
    const later = "2026-06-23T01:00:00.000Z";
    const told = await talliesOf(documents, later).ofOffice();
    expect(told).toMatchObject({ builtAt: later, isCurrent: true });
    const [planId = ""] = Object.keys(told?.tally.plans ?? {});
    expect(told?.tally.units).toMatchObject({
      "phong-b": { people: 1, plans: { [planId]: { registered: 1 } } },
    });
    expect(await readsOf(documents, (store) => talliesOf(store).ofOffice())).toEqual({
      reads: ["get tally:office", "query tally-mark"],
      found: 1,
    });
    const unit = await talliesOf(documents).ofUnit("phong-b");
    expect(unit).toMatchObject({ builtAt: later, isCurrent: true, tally: { people: 1 } });
    expect(unit?.tally.plans[planId]).toMatchObject({ registered: 1, rates: { "0.95": 1 } });
  });

  test("of another unit builds nothing", async () => {
    const documents = await openOffice();
    await talliesOf(documents).ofOffice();
    await takeTurn(documents, 2, { do: "report", month: "2026-05", assigned: 9 });
    const { reads } = await readsOf(documents, (store) => talliesOf(store).ofUnit("a"));
    expect(reads.filter((one) => one.startsWith("batch"))).toEqual([]);
    expect((await talliesOf(documents).ofUnit("phong-b"))?.tally.months).toHaveProperty("2026-05");
    expect(await talliesOf(documents).ofUnit("nowhere")).toMatchObject({
      isCurrent: true,
      tally: emptyTally,
    });
  });

  test("of one unit reads that unit's tally alone", async () => {
    const documents = await openOffice();
    await talliesOf(documents).ofOffice();
    expect(await readsOf(documents, (store) => talliesOf(store).ofUnit("phong-b"))).toEqual({
      reads: ["get tally:unit:phong-b", "query tally-mark"],
      found: 1,
    });
  });

  test("after the office runs another plan has all units built anew, where they are not many", async () => {
    const documents = await openOffice();
    await talliesOf(documents).ofOffice();
    await runNextRevision(documents);
    const next = running.map(({ planId }) => ({ planId, revision: 2 }));
    const asked = (store: Documents) =>
      createTallies({ documents: store, partition: office, builtAt, running: next });
    expect(await asked(documents).ofUnit("phong-b")).toMatchObject({ isCurrent: true });
    expect((await readsOf(documents, (store) => asked(store).ofUnit("a"))).reads).toHaveLength(2);
    expect((await readsOf(documents, (store) => asked(store).ofOffice())).reads).toHaveLength(2);
    await addPeople(documents, 42, { units: 21 });
    await beatOf(documents)();
    await runNextRevision(documents);
    const third = running.map(({ planId }) => ({ planId, revision: 3 }));
    const later = createTallies({ documents, partition: office, builtAt, running: third });
    expect(await later.ofOffice()).toMatchObject({ isCurrent: false, tally: { people: 45 } });
  });

  test("of many changed units sees the older figures, until the heartbeat builds the new ones", async () => {
    const documents = await openOffice();
    await talliesOf(documents).ofOffice();
    await addPeople(documents, 42, { units: 21 });
    expect(await talliesOf(documents).ofOffice()).toMatchObject({ isCurrent: false, tally: { people: 3 } });
    await beatOf(documents)();
    expect(await talliesOf(documents).ofOffice()).toMatchObject({ isCurrent: true, tally: { people: 45 } });
    for (let mark = 0; mark < 101; mark++) await documents.batch(office, [tallyMark(["a"])]);
    expect(await talliesOf(documents).ofOffice()).toMatchObject({ isCurrent: false, tally: { people: 45 } });
  });

  test("of a large office that was never counted gets none until the heartbeat counts it", async () => {
    const documents = await openOffice();
    await addPeople(documents, 600, { isOld: true });
    await forgetStandings(documents, office);
    expect(await talliesOf(documents).ofOffice()).toBeNull();
    expect(await talliesOf(documents).ofUnit("a")).toBeNull();
    await beatOf(documents)();
    expect(await talliesOf(documents).ofOffice()).toMatchObject({ isCurrent: true, tally: { people: 603 } });
  });

  test("sees the older figures where others build all the time, and hears of a store that is down", async () => {
    const documents = await openOffice();
    await talliesOf(documents).ofOffice();
    await takeTurn(documents, 0, { do: "report", month: "2026-05", assigned: 9 });
    const crowded: Documents = {
      ...documents,
      batch: async (partition, operations) => {
        const [first] = operations;
        const isTally = first?.do === "replace" && first.entry.kind === "tally";
        return isTally ? { ok: false, at: 0, why: "changed" } : documents.batch(partition, operations);
      },
    };
    expect(await talliesOf(crowded).ofOffice()).toMatchObject({ isCurrent: false, tally: { months: {} } });
    const down = meddledWith(documents, ({ name }) => (name === "batch" ? "throwsBefore" : undefined));
    await expect(talliesOf(down).ofOffice()).rejects.toThrow("down");
  });

  test.each([1000, 3000])("of an office of %i people reads no more", async (count) => {
    const documents = await openOffice();
    await addPeople(documents, count, { units: 10 });
    await beatOf(documents)();
    const { reads, found } = await readsOf(documents, (store) => talliesOf(store).ofOffice());
    expect({ reads: reads.length, found }).toEqual({ reads: 2, found: 1 });
    await documents.batch(office, [tallyMark(["u3"])]);
    expect((await talliesOf(documents).ofOffice())?.tally.people).toBe(count + 3);
  });
});
