import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLedger } from "../../../src/store/create-ledger.ts";
import { create } from "../../support/store/use-store.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

test("a ledger counts for the action under way, side by side with others, and begins anew when asked", async () => {
  const ledger = createLedger();
  const documents = ledger.around(createMemoryDocuments(() => 0));
  const write = ledger.during("command help", async () => {
    await sleep(5);
    await documents.batch("p", [create("a"), create("b")]);
    ledger.charged(10);
    await documents.query("p", { kind: "note", limit: 9 });
  });
  await ledger.during("work", async () => {
    await documents.get("p", "none");
    await write;
    ledger.charged(1.5);
  });
  await ledger.during("work", () => documents.get("p", "a"));
  await documents.queryEverywhere({ kind: "note", limit: 1 });
  expect(ledger.take()).toEqual({
    "command help": { times: 1, reads: 2, writes: 2, ru: 10 },
    work: { times: 2, reads: 2, writes: 0, ru: 1.5 },
    "by itself": { times: 0, reads: 1, writes: 0, ru: 0 },
  });
  expect(ledger.take()).toEqual({});
});
