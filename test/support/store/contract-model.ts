import fc from "fast-check";
import { expect, it } from "vitest";
import type { Documents, Operation, Query } from "../../../src/store/documents.ts";
import { createModel } from "./create-model.ts";
import { freshName, type OpenedStore, type OpenStore, pagesOf, useStore } from "./use-store.ts";

const id = fc.constantFrom("a", "b", "ă", "😀");
const kind = fc.constantFrom("x", "x", "y");
const state = fc.constantFrom(undefined, "open", "shut");
/** Seven seconds at a time never come within a second of an expiry. */
const waitMs = 7000;

const write = fc.record({
  do: fc.constantFrom("create" as const, "replace" as const, "replace" as const, "remove" as const),
  id,
  kind,
  state,
  dueMs: fc.constantFrom(undefined, undefined, 0, 5),
  ttlSeconds: fc.constantFrom(undefined, undefined, undefined, 20, 60),
  count: fc.nat(99),
  held: fc.constantFrom("current", "current", "current", "older", "unknown"),
});
const steps = {
  batch: fc.record({
    step: fc.constant("batch" as const),
    office: fc.constantFrom("1", "2"),
    writes: fc.uniqueArray(write, { minLength: 1, maxLength: 3, selector: (one) => one.id }),
  }),
  wait: fc.record({ step: fc.constant("wait" as const), times: fc.integer({ min: 1, max: 4 }) }),
  query: fc.record({
    step: fc.constant("query" as const),
    office: fc.constantFrom("1", "2", undefined),
    kind,
    state,
    dueUpToMs: fc.constantFrom(undefined, undefined, 4, 5, 99),
    idPrefix: fc.constantFrom(undefined, undefined, "", "a", "😀"),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
};
const storyOf = ({ waits }: { waits: boolean }) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: steps.batch },
      { weight: waits ? 1 : 0, arbitrary: steps.wait },
      { weight: 3, arbitrary: steps.query },
    ),
    { maxLength: 20, size: "max" },
  );
type Step = ReturnType<typeof storyOf> extends fc.Arbitrary<(infer One)[]> ? One : never;
type BatchStep = Extract<Step, { step: "batch" }>;
type QueryStep = Extract<Step, { step: "query" }>;

/** Whatever is done in whatever order, the store tells the same as the simplest one would. */
export const contractOfModel = (open: OpenStore, { waits }: { waits: boolean }): void => {
  const store = useStore(open);

  it("does as the simplest store does, in any story", async () => {
    const opened = { documents: store.documents(), advance: store.advance };
    await fc.assert(
      fc.asyncProperty(storyOf({ waits }), async (told) => {
        const play = createPlay(opened);
        for (const step of told) await play(step);
      }),
      { numRuns: waits ? 300 : 30 },
    );
  });
};

const createPlay = ({ documents, advance }: OpenedStore) => {
  const model = createModel();
  const name = freshName("story");
  const partitionOf = (office: string) => `${name}:${office}`;
  const kindOf = (word: string) => `${word}:${name}`;
  const etagsGiven = new Map<string, string[]>();

  const toOperation = (partition: string, one: BatchStep["writes"][number]): Operation => {
    const current = model.get(partition, one.id)?.etag;
    const given = etagsGiven.get(`${partition} ${one.id}`) ?? [];
    const older = given.find((etag) => etag !== current);
    const etag = { current: current ?? given.at(-1), older, unknown: undefined }[one.held] ?? "unknown";
    if (one.do === "remove") return { do: "remove", id: one.id, etag };
    const { state, dueMs, ttlSeconds, count } = one;
    const entry = { id: one.id, kind: kindOf(one.kind), state, dueMs, ttlSeconds, body: { count } };
    return one.do === "create" ? { do: "create", entry } : { do: "replace", entry, etag };
  };

  const playBatch = async ({ office, writes }: BatchStep): Promise<void> => {
    const partition = partitionOf(office);
    const operations = writes.map((one) => toOperation(partition, one));
    const expected = model.outcomeOf(partition, operations);
    const outcome = await documents.batch(partition, operations);
    expect(outcome).toMatchObject(expected);
    if (outcome.ok) {
      model.apply(partition, operations, outcome.etags);
      writes.forEach((one, at) => {
        const key = `${partition} ${one.id}`;
        const given = etagsGiven.get(key) ?? [];
        const etag = outcome.etags[at] ?? "";
        expect(given).not.toContain(etag);
        if (one.do !== "remove") etagsGiven.set(key, [...given, etag]);
      });
    }
    for (const one of writes) await compareGet(documents, model, { partition, id: one.id });
  };

  const playQuery = async ({ office, kind, step: _, ...rest }: QueryStep): Promise<void> => {
    const query: Query = { ...rest, kind: kindOf(kind) };
    const partition = office && partitionOf(office);
    const expected = model.find(query, partition);
    if (partition === undefined) {
      expect(await pagesOf(documents.queryEverywhere, query)).toEqual(expected);
      return;
    }
    const found = await pagesOf((one) => documents.query(partition, one), query);
    expect(found.map((one) => ({ ...one, partition }))).toEqual(expected);
  };

  return async (step: Step): Promise<void> => {
    if (step.step === "batch") return playBatch(step);
    if (step.step === "query") return playQuery(step);
    model.wait(step.times * waitMs);
    return advance(step.times * waitMs);
  };
};

const compareGet = async (
  documents: Documents,
  model: ReturnType<typeof createModel>,
  { partition, id }: { partition: string; id: string },
): Promise<void> => {
  const found = await documents.get(partition, id);
  expect(found && { ...found, partition }).toEqual(model.get(partition, id));
};
