import { describe, expect, it } from "vitest";
import type { BatchOutcome, Documents } from "../../src/store/documents.ts";
import { type CosmosFault, cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import {
  always,
  fulfilled,
  isBatch,
  office,
  once,
  patienceMs,
  rejected,
} from "../support/cosmos/fault-cases.ts";
import { useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";
import { create, entry, etagsOf } from "../support/store/use-store.ts";

const start = useCosmosStore();

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
