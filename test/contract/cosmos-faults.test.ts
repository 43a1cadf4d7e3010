import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { CosmosSettings } from "../../src/store/cosmos/open-cosmos.ts";
import type { BatchOutcome, Documents } from "../../src/store/documents.ts";
import { type CosmosFault, cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import { type CosmosStore, useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";
import { create, entry, etagsOf, put } from "../support/store/use-store.ts";

const start = useCosmosStore();
const office = "office:1";

/** What a call of the port may take, and a little for the machine. */
const callMs = 1_800;
const spareMs = 700;
const patienceMs = callMs + spareMs;
const shortCallMs = 900;

const rejected = (word: string) => ({ status: "rejected", reason: { name: "StoreError", word } });
const fulfilled = (value: unknown) => ({ status: "fulfilled", value });

const once = (fault: CosmosFault) => ({ fault });
const always = (fault: CosmosFault) => ({ fault, times: 1000 });

/** The three ways to ask for the one document there is. */
const reads: readonly (readonly [string, (documents: Documents) => Promise<unknown>])[] = [
  ["get", (documents) => documents.get(office, "kept")],
  ["query", async (documents) => (await documents.query(office, { kind: "note", limit: 9 })).found[0]],
  [
    "queryEverywhere",
    async (documents) => (await documents.queryEverywhere({ kind: "note", limit: 9 })).found[0],
  ],
];

const startKept = async (
  settings?: Partial<CosmosSettings>,
): Promise<CosmosStore & { readonly etag: string }> => {
  const store = await start(settings);
  return { ...store, etag: await put(store.documents, office, entry("kept", { body: { count: 1 } })) };
};

describe("a read", () => {
  const passing: readonly (readonly [string, CosmosFault])[] = [
    ["429 with retry-after", cosmosFaults.tooManyRequests(80)],
    ["429 without retry-after", cosmosFaults.tooManyRequests()],
    ["449", cosmosFaults.retryWith],
    ["408", cosmosFaults.requestTimeout],
    ["410", cosmosFaults.gone],
    ["500", cosmosFaults.internalError],
    ["503", cosmosFaults.unavailable],
    ["404/1002, the session is not there yet", cosmosFaults.sessionNotAvailable],
    ["a reset", cosmosFaults.resetBefore],
    ["no answer", cosmosFaults.hangBefore],
    ["a slow answer", cosmosFaults.slow(300)],
  ];
  it.each(passing.flatMap(([name, fault]) => reads.map((read) => [name, ...read, fault] as const)))(
    "that meets %s once gives what is there: %s",
    async (_, __, read, fault) => {
      const { documents, during } = await startKept();
      const { came, ms, hitCount } = await during(once(fault), () => read(documents));
      expect(came).toMatchObject(fulfilled({ id: "kept", body: { count: 1 } }));
      expect(hitCount).toBe(1);
      expect(ms).toBeLessThan(patienceMs);
    },
  );

  const lasting: readonly (readonly [string, CosmosFault])[] = [
    ...passing.filter(([, { is }]) => is !== "slow"),
    ["answers after any patience", cosmosFaults.slow(1_000)],
  ];
  it.each(lasting)("that meets %s again and again is `busy` in time, never empty", async (_, fault) => {
    const { documents, during } = await startKept({ callMs: shortCallMs });
    const { came, ms, asked } = await during(always(fault), () =>
      Promise.allSettled(reads.map(([, read]) => read(documents))),
    );
    expect(came).toMatchObject(fulfilled(reads.map(() => rejected("busy"))));
    expect(ms).toBeLessThan(shortCallMs + spareMs);
    // The SDK itself asks for a session three times.
    expect(asked.length).toBeLessThanOrEqual(reads.length * 8 * 3);
  });

  it.each(reads)(
    "waits as long as a 429 says, and is `busy` at once where that is too long: %s",
    async (_, read) => {
      const { documents, during } = await startKept();
      const waited = await during(once(cosmosFaults.tooManyRequests(400)), () => read(documents));
      expect(waited.came.status).toBe("fulfilled");
      expect(waited.ms).toBeGreaterThan(395);
      const refused = await during(once(cosmosFaults.tooManyRequests(60_000)), () => read(documents));
      expect(refused.came).toMatchObject(rejected("busy"));
      expect(refused.ms).toBeLessThan(300);
    },
  );

  it.each(reads)(
    "tells 404/1003 from a document that is missing, and says what to do: %s",
    async (_, read) => {
      const { documents, during } = await startKept();
      const { came } = await during(always(cosmosFaults.containerMissing), () => read(documents));
      expect(came).toMatchObject(rejected("broken"));
      expect(String((came as PromiseRejectedResult).reason)).toMatch(
        /container is not there; make it by the template/,
      );
    },
  );

  it("finds nothing only where nothing is", async () => {
    const { documents } = await startKept();
    expect(await documents.get(office, "nowhere")).toBeUndefined();
  });
});

/** A batch of each sort, and what the store holds if it happened. */
const creating = [create("kept 2", { body: { by: "us" } }), create("new", { body: { by: "us" } })];

const expectWritten = async (documents: Documents, outcome: unknown): Promise<void> => {
  const etags = etagsOf(outcome as BatchOutcome);
  const found = await documents.get(office, "new");
  expect(found).toMatchObject({ body: { by: "us" }, etag: etags[1] });
  const again = entry("new", { body: { by: "us, again" } });
  expect(
    await documents.batch(office, [{ do: "replace", entry: again, etag: etags[1] ?? "" }]),
  ).toMatchObject({
    ok: true,
  });
};

describe("a batch", () => {
  it.each([
    ["429 with retry-after", cosmosFaults.tooManyRequests(80)],
    ["429 without retry-after", cosmosFaults.tooManyRequests()],
    ["449", cosmosFaults.retryWith],
    ["404/1002", cosmosFaults.sessionNotAvailable],
  ] as const)("that is refused by %s is sent again, and read before by nobody", async (_, fault) => {
    const { documents, during } = await start();
    const { came, asked } = await during(once(fault), () => documents.batch(office, creating));
    expect(came).toMatchObject(fulfilled({ ok: true }));
    expect(new Set(asked)).toEqual(new Set(["batch"]));
    await expectWritten(documents, came.status === "fulfilled" && came.value);
  });

  it.each([
    ["429 without retry-after", cosmosFaults.tooManyRequests()],
    ["429 with a retry-after beyond the call", cosmosFaults.tooManyRequests(30_000)],
    ["449", cosmosFaults.retryWith],
  ] as const)(
    "that is refused by %s again and again is `busy`, and nothing of it is there",
    async (_, fault) => {
      const { documents, during } = await start();
      const { came, ms, hitCount } = await during(always(fault), () => documents.batch(office, creating));
      expect(came).toMatchObject(rejected("busy"));
      expect(ms).toBeLessThan(patienceMs);
      expect(hitCount).toBeLessThan(8);
      expect(await documents.get(office, "new")).toBeUndefined();
    },
  );

  const unanswered: readonly (readonly [string, CosmosFault])[] = [
    ["408", cosmosFaults.requestTimeout],
    ["410", cosmosFaults.gone],
    ["500", cosmosFaults.internalError],
    ["503", cosmosFaults.unavailable],
    ["a reset before it was done", cosmosFaults.resetBefore],
    ["no answer and was not done", cosmosFaults.hangBefore],
  ];
  it.each(unanswered)("that gets %s is looked up, then sent once more", async (_, fault) => {
    const { documents, during } = await start();
    const { came, ms, asked } = await during({ ...once(fault), when: isBatch }, () =>
      documents.batch(office, creating),
    );
    expect(asked).toEqual(["batch", "read", "read", "batch"]);
    expect(ms).toBeLessThan(patienceMs);
    await expectWritten(documents, came.status === "fulfilled" && came.value);
  });

  it.each([
    ["408", cosmosFaults.requestTimeoutAfterCommit],
    ["a reset after it was done", cosmosFaults.resetAfter],
    ["no answer and was done", cosmosFaults.hangAfter],
  ] as const)("that gets %s is looked up, and not sent again", async (_, fault) => {
    const { documents, during } = await start();
    const { came, asked } = await during(once(fault), () => documents.batch(office, creating));
    expect(asked).toEqual(["batch", "read", "read"]);
    await expectWritten(documents, came.status === "fulfilled" && came.value);
  });

  it.each(unanswered)("that gets %s again and again is `unsure`, in time", async (_, fault) => {
    const { documents, during } = await start();
    const { came, ms } = await during({ ...always(fault), when: isBatch }, () =>
      documents.batch(office, creating),
    );
    expect(came).toMatchObject(rejected("unsure"));
    expect(ms).toBeLessThan(patienceMs);
  });

  it.each([
    ["the looking up too", cosmosFaults.resetAfter],
    ["nothing any more", cosmosFaults.hangAfter],
  ] as const)("is `unsure` where the answer is lost and %s is", async (_, fault) => {
    const { documents, during } = await start();
    const { came, ms } = await during(always(fault), () => documents.batch(office, creating));
    expect(came).toMatchObject(rejected("unsure"));
    expect(ms).toBeLessThan(patienceMs);
    expect(await documents.get(office, "new")).toMatchObject({ body: { by: "us" } });
  });

  it("that meets 403/3 while the write region moves goes through", async () => {
    const { documents, during } = await start();
    const { came } = await during(once(cosmosFaults.writeForbidden), () => documents.batch(office, creating));
    await expectWritten(documents, came.status === "fulfilled" && came.value);
  });

  it("that is refused for good says why, and nothing of it is there", async () => {
    const { documents, during } = await start();
    const missing = await during(always(cosmosFaults.containerMissing), () =>
      documents.batch(office, creating),
    );
    expect(missing.came).toMatchObject(rejected("broken"));
    const refusals = { is: "answers", status: 403 } as const;
    const refused = await during(always(refusals), () => documents.batch(office, creating));
    expect(refused.came).toMatchObject(rejected("broken"));
    const large = await during(always({ is: "answers", status: 413 }), () =>
      documents.batch(office, creating),
    );
    expect(large.came).toMatchObject(rejected("too-large"));
    expect(await documents.get(office, "new")).toBeUndefined();
  });
});

const isBatch = ({ operation }: { operation: string }): boolean => operation === "batch";

describe("a batch whose answer was lost", () => {
  it("counts as done also where somebody wrote over it since, whose etag it does not get", async () => {
    const { documents, during, open, etag } = await startKept();
    const other = await open();
    const next = entry("kept", { body: { count: 2 } });
    const { came } = await during(once(cosmosFaults.hangAfter), async () => {
      const ours = documents.batch(office, [{ do: "replace", entry: next, etag }]);
      await sleep(200);
      for (const count of [3, 4, 5]) {
        const seen = await other.get(office, "kept");
        const raised = entry("kept", { body: { count } });
        etagsOf(await other.batch(office, [{ do: "replace", entry: raised, etag: seen?.etag ?? "" }]));
      }
      return ours;
    });
    expect(came).toMatchObject(fulfilled({ ok: true }));
    expect(await documents.get(office, "kept")).toMatchObject({ body: { count: 5 } });
    const [held = ""] = etagsOf((came as PromiseFulfilledResult<BatchOutcome>).value);
    expect(await documents.batch(office, [{ do: "replace", entry: next, etag: held }])).toEqual({
      ok: false,
      at: 0,
      why: "changed",
    });
  });

  it("did not hold where somebody else was first, although its own try got no answer", async () => {
    const { documents, during, open, etag } = await startKept();
    const other = await open();
    const replacing = (count: number) =>
      [{ do: "replace", entry: entry("kept", { body: { count } }), etag }] as const;
    const { came } = await during(once(cosmosFaults.hangBefore), async () => {
      const ours = documents.batch(office, replacing(2));
      await sleep(200);
      etagsOf(await other.batch(office, replacing(3)));
      return ours;
    });
    expect(came).toEqual(fulfilled({ ok: false, at: 0, why: "changed" }));
    expect(await documents.get(office, "kept")).toMatchObject({ body: { count: 3 } });
  });

  it("of removals alone is known by what it leaves behind, for two may claim by removing", async () => {
    const { cosmos, documents, during, open, etag } = await startKept();
    const other = await open();
    const removal = [{ do: "remove", id: "kept", etag }] as const;
    const lost = await during(once(cosmosFaults.hangBefore), async () => {
      const ours = documents.batch(office, removal);
      await sleep(200);
      etagsOf(await other.batch(office, removal));
      return ours;
    });
    expect(lost.came).toEqual(fulfilled({ ok: false, at: 0, why: "missing" }));

    const again = await put(documents, office, entry("kept"));
    const done = await during(once(cosmosFaults.resetAfter), () =>
      documents.batch(office, [{ do: "remove", id: "kept", etag: again }]),
    );
    expect(done.came).toEqual(fulfilled({ ok: true, etags: [""] }));
    expect(await documents.get(office, "kept")).toBeUndefined();
    const traces = async () => (await documents.query(office, { kind: "mark", limit: 9 })).found.length;
    expect(await traces()).toBeGreaterThan(0);
    cosmos.skew(601_000);
    expect(await traces()).toBe(0);
  });

  it("of a hundred removals, with no room for such a trace, is sent again or `unsure`", async () => {
    const { documents, during } = await start();
    const fill = async () => {
      const creates = Array.from({ length: 100 }, (_, at) => create(`one ${at}`));
      const etags = etagsOf(await documents.batch(office, creates));
      return etags.map((etag, at) => ({ do: "remove", id: `one ${at}`, etag }) as const);
    };
    const first = await fill();
    const before = await during({ ...once(cosmosFaults.resetBefore), when: isBatch }, () =>
      documents.batch(office, first),
    );
    expect(before.came).toMatchObject(fulfilled({ ok: true }));
    const second = await fill();
    const after = await during({ ...once(cosmosFaults.resetAfter), when: isBatch }, () =>
      documents.batch(office, second),
    );
    expect(after.came).toMatchObject(rejected("unsure"));
  });
});
