import { expect, test } from "vitest";
import { createVitals } from "../../../src/telemetry/create-vitals.ts";
import { quiet } from "../../../src/telemetry/telemetry.ts";
import { createTellVitals } from "../../../src/telemetry/tell-vitals.ts";
import { readableLog } from "../../support/turn/read-log.ts";

test("where the outbox can't be looked at, what was counted is told all the same, and what held before stands", async () => {
  const { log, entries } = readableLog();
  const vitals = createVitals(quiet);
  let nowMs = 0;
  let isDown = false;
  const told = createTellVitals({
    vitals,
    sending: async () => {
      if (isDown) throw new Error("the store is down");
      return { ageSec: 90, stopped: ["teams"], dead: [] };
    },
    nowMs: () => nowMs,
    log,
  });
  const beatLater = async () => {
    nowMs += 300_000;
    await told.beat();
  };
  await told.beat();
  expect(entries()).toEqual([]);
  vitals.count("thidua.turns", 2, { outcome: "happened" });
  await beatLater();
  isDown = true;
  vitals.count("thidua.turns", 1, { outcome: "failed" });
  await beatLater();
  vitals.count("thidua.pushes", 1, { outcome: "unknown" });
  told.end();
  const lines = entries().filter(({ msg }) => msg === "how the bot is");
  const held = { outboxAgeSec: 90, pumpStopped: 1, grantDead: 0 };
  expect(lines).toMatchObject([
    { event: "vitals", vitals: { turns: 2, turnsFailed: 0, ...held } },
    { event: "vitals", vitals: { turns: 1, turnsFailed: 1, ...held } },
    { event: "vitals", vitals: { turns: 0, turnsFailed: 0, unknownRows: 1, ...held } },
  ]);
  expect(entries().filter(({ msg }) => msg === "the outbox could not be looked at")).toHaveLength(1);
});
