import { expect, test } from "vitest";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { openPushWorld } from "../../support/push/push-world.ts";
import { seedPlainOffice } from "../../support/push/seed-people.ts";

const officeCount = 300;

/** Counts how often an office is read. */
const countingOffices = (reads: { count: number }) => (documents: Documents) => ({
  ...documents,
  get: (partition: string, id: string) => {
    if (id === "office") reads.count += 1;
    return documents.get(partition, id);
  },
});

test("hundreds of offices are each read once in a minute, however often the pump goes round", async () => {
  const reads = { count: 0 };
  const world = await openPushWorld("2026-06-23T08:00", { around: countingOffices(reads) });
  for (let index = 0; index < officeCount; index++)
    await seedPlainOffice(world.memory, `plain${index}`, world.plan);
  const engine = world.engineOf();
  for (let round = 0; round < 3; round++) await world.beat(engine);
  expect(reads.count).toBeGreaterThanOrEqual(officeCount);
  expect(reads.count).toBeLessThanOrEqual(officeCount + 1);

  world.clock.goTo("2026-06-23T14:00");
  await world.beat(engine);
  const waves = await world.memory.query(partitionOf.office("plain7"), { kind: "wave", limit: 10 });
  expect(waves.found.map(({ id }) => id).filter((id) => !id.endsWith(":own"))).toEqual([
    "wave:2026-06-23:08:00",
    "wave:2026-06-23:14:00",
  ]);
});
