import { expect, test } from "vitest";
import { createLanes } from "../../../src/bot/lanes.ts";

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test("work of one lane goes one after the other, of two lanes side by side", async () => {
  const lanes = createLanes(() => undefined);
  const seen: string[] = [];
  const work = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await later(ms);
    seen.push(`${name} ends`);
  };
  lanes.run("a", work("a1", 20));
  lanes.run("a", work("a2", 0));
  lanes.run("b", work("b1", 0));
  await lanes.settled();
  expect(seen).toEqual(["a1 begins", "b1 begins", "b1 ends", "a1 ends", "a2 begins", "a2 ends"]);
});

test("work that throws is reported, and the lane goes on", async () => {
  const errors: unknown[] = [];
  const lanes = createLanes((error) => errors.push(error));
  let done = 0;
  lanes.run("a", async () => {
    throw new Error("broken");
  });
  lanes.run("a", async () => {
    done += 1;
  });
  await lanes.settled();
  expect(errors).toEqual([new Error("broken")]);
  expect(done).toBe(1);
});
