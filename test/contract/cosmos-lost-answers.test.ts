import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { BatchOutcome } from "../../src/store/documents.ts";
import { cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import { fulfilled, isBatch, office, once, rejected, withKept } from "../support/cosmos/fault-cases.ts";
import { useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";
import { create, entry, etagsOf, put } from "../support/store/use-store.ts";

const start = useCosmosStore();
const startKept = async () => withKept(await start());

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
