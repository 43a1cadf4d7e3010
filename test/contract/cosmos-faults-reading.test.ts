import { describe, expect, it } from "vitest";
import type { CosmosSettings } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../src/store/documents.ts";
import { type CosmosFault, cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import {
  always,
  fulfilled,
  office,
  once,
  patienceMs,
  rejected,
  shortCallMs,
  spareMs,
  withKept,
} from "../support/cosmos/fault-cases.ts";
import { useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";

const start = useCosmosStore();
const startKept = async (settings?: Partial<CosmosSettings>) => withKept(await start(settings));

/** The three ways to ask for the one document there is. */
const reads: readonly (readonly [string, (documents: Documents) => Promise<unknown>])[] = [
  ["get", (documents) => documents.get(office, "kept")],
  ["query", async (documents) => (await documents.query(office, { kind: "note", limit: 9 })).found[0]],
  [
    "queryEverywhere",
    async (documents) => (await documents.queryEverywhere({ kind: "note", limit: 9 })).found[0],
  ],
];

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
