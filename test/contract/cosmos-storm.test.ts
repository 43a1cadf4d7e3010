import { expect, it } from "vitest";
import type { BatchOutcome, Documents, Operation } from "../../src/store/documents.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import { useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";
import { create, entry, idsOf, pagesOf, put } from "../support/store/use-store.ts";
import { createRandom } from "../support/turn/random.ts";

const start = useCosmosStore();
const office = "office:1";

const faults = [
  cosmosFaults.tooManyRequests(20),
  cosmosFaults.tooManyRequests(),
  cosmosFaults.retryWith,
  cosmosFaults.requestTimeout,
  cosmosFaults.requestTimeoutAfterCommit,
  cosmosFaults.internalError,
  cosmosFaults.unavailable,
  cosmosFaults.gone,
  cosmosFaults.resetBefore,
  cosmosFaults.resetAfter,
  cosmosFaults.hangAfter,
  cosmosFaults.slow(30),
];

/** Raises the common number and leaves a row of its own, each once; "unsure" and "busy" are told apart. */
const raise = async (documents: Documents, row: string): Promise<BatchOutcome | "busy" | "unsure"> => {
  try {
    const seen = await documents.get(office, "sum");
    const sum = Number(seen?.body["sum"]) + 1;
    const operations: Operation[] = [
      { do: "replace", entry: entry("sum", { body: { sum } }), etag: seen?.etag ?? "" },
      create(row, { kind: "row" }),
    ];
    return await documents.batch(office, operations);
  } catch (error) {
    if (error instanceof StoreError && (error.word === "busy" || error.word === "unsure")) return error.word;
    throw error;
  }
};

it("does every acknowledged batch once and no refused one, while a third of all requests go wrong", async () => {
  const random = createRandom(20260622);
  const { cosmos, documents, open } = await start({ callMs: 600 });
  await put(documents, office, entry("sum", { body: { sum: 0 } }));
  const instances = [documents, await open(), await open()];
  const storm = cosmos.faults.plan({
    fault: () => faults[random(faults.length)] ?? cosmosFaults.slow(1),
    times: 10_000,
    when: ({ operation }) => (operation === "batch" || operation === "read") && random(100) < 33,
  });
  const told = new Map<string, BatchOutcome | "busy" | "unsure">();
  await Promise.all(
    instances.map(async (instance, of) => {
      for (let round = 0; round < 25; round++) {
        const row = `row ${of} ${round}`;
        told.set(row, await raise(instance, row));
      }
    }),
  );
  expect(storm.hitCount()).toBeGreaterThan(40);
  cosmos.faults.clear();
  const rows = idsOf(await pagesOf((query) => documents.query(office, query), { kind: "row", limit: 1000 }));
  const rowsTold = (is: (outcome: BatchOutcome | "busy" | "unsure") => boolean) =>
    [...told].filter(([, outcome]) => is(outcome)).map(([row]) => row);
  const done = rowsTold((outcome) => typeof outcome === "object" && outcome.ok);
  const notDone = rowsTold((outcome) => outcome === "busy" || (typeof outcome === "object" && !outcome.ok));
  expect(done.filter((row) => !rows.includes(row))).toEqual([]);
  expect(notDone.filter((row) => rows.includes(row))).toEqual([]);
  expect(await documents.get(office, "sum")).toMatchObject({ body: { sum: rows.length } });
  expect(done.length).toBeGreaterThan(15);
}, 90_000);
