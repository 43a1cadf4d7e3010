import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { meddledWith } from "../support/turn/store-faults.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

let unheard: unknown[] = [];
const note = (error: unknown) => unheard.push(error);
beforeEach(() => {
  unheard = [];
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
});

test("a heartbeat whose work fails while answers are still looked for fails as a whole, and ends no process", async () => {
  let isDown = false;
  const demo = await office({
    around: (documents) =>
      meddledWith(documents, ({ name, what }) => {
        if (!isDown || name !== "queryEverywhere") return undefined;
        return what === "receipt" ? sleep(200) : "throwsBefore";
      }),
  });
  isDown = true;
  await expect(demo.bots[0].bot.beat()).rejects.toThrow("down before queryEverywhere");
  isDown = false;
  await sleep(20);
  expect(unheard).toEqual([]);
  await expect(demo.bots[0].bot.beat()).resolves.toBeUndefined();
});
