import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { chargeModel } from "../../support/cost/charge-model.ts";
import { createLedger } from "../../support/cost/create-ledger.ts";
import { readFigures, readmeFile, tableIn } from "../../support/cost/figures.ts";
import { type Action, playActions } from "../../support/cost/play-actions.ts";
import { tellCost } from "../../support/cost/tell-cost.ts";
import { create } from "../../support/store/use-store.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const kept = readFigures();

let played: readonly Action[] = [];
beforeAll(async () => {
  played = await playActions();
}, 120_000);

/** A turn always leaves its receipt, and notes there that its answer was sent. */
const isReading = ({ documentsWritten }: Action): boolean => documentsWritten <= 2;

/** Each answer shows three things that others entered, and reads each with whose it is. */
const showsOthers = ["what waits", "one thing confirmed"];

describe("what one turn asks of the store", () => {
  test("is measured of every action that is kept, and of no other", () => {
    expect(played.map(({ name }) => name)).toEqual(kept.map(({ name }) => name));
  });

  test.each(kept)("$name: neither more nor less than before (npm run cost:table -- --keep)", (before) => {
    const now = played.find(({ name }) => name === before.name);
    const { bytes, ru, ...counts } = before;
    expect(now).toMatchObject(counts);
    expect(Math.abs((now?.ru ?? 0) - ru)).toBeLessThan(1);
    expect(Math.abs((now?.bytes ?? 0) / bytes - 1)).toBeLessThan(0.1);
  });

  test.each(kept)("$name is within what was aimed at", (action) => {
    const more = showsOthers.includes(action.name) ? 10 : 0;
    expect(action.ru).toBeLessThanOrEqual((isReading(action) ? 25 : 55) + more);
  });

  test("is what the README says", () => {
    expect(tableIn(readFileSync(readmeFile, "utf8"))).toBe(tellCost(kept));
  });
});

test("the model meets the published figures", () => {
  const kilobytes = (count: number) => count * 1024 - 350;
  expect(chargeModel.read(kilobytes(1))).toBe(1);
  expect(chargeModel.read(kilobytes(64))).toBeCloseTo(4.76);
  expect(chargeModel.read(0)).toBe(1);
  expect(chargeModel.write(kilobytes(1))).toBe(4.95);
  expect(chargeModel.write(kilobytes(64))).toBeCloseTo(22.67);
  expect(chargeModel.query(0, 0)).toBe(2.3);
});

test("a ledger counts what goes through it, found or not, held or not, and begins anew when asked", async () => {
  const ledger = createLedger();
  const documents = ledger.around(createMemoryDocuments(() => 0));
  await documents.batch("p", [create("a", { body: { text: "ấ" } }), create("b")]);
  await documents.batch("p", [create("a")]);
  await documents.get("p", "a");
  await documents.get("p", "none");
  await documents.query("p", { kind: "note", limit: 9 });
  await documents.queryEverywhere({ kind: "note", limit: 9 });
  const bytes = Buffer.byteLength('{"text":"ấ"}');
  expect(ledger.take()).toEqual({
    ...{ pointReads: 2, queries: 2, documentsRead: 5, batches: 2, documentsWritten: 3 },
    bytes: bytes + 2 + 2 + bytes + 2 * (bytes + 2),
    ru: expect.closeTo(3 * 4.95 + 2 + 2 * chargeModel.query(2, bytes + 2)),
  });
  expect(ledger.take()).toMatchObject({ pointReads: 0, queries: 0, ru: 0 });
});
