import { expect, test } from "vitest";
import { keepRecent } from "../../../src/channels/teams/keep-recent.ts";
import { singleFlight } from "../../../src/channels/teams/single-flight.ts";

test("what could not be made is tried anew", async () => {
  let tries = 0;
  const get = keepRecent(2, async (key) => {
    tries += 1;
    if (tries === 1) throw new Error("not now");
    return `${key}${tries}`;
  });
  await expect(get("a")).rejects.toThrow("not now");
  expect([await get("a"), await get("a")]).toEqual(["a2", "a2"]);
});

test("callers at once share one flight, later ones take the next, after a crash too", async () => {
  let flights = 0;
  const fly = singleFlight(async () => {
    flights += 1;
    if (flights === 2) throw new Error("crash");
    return flights;
  });
  expect(await Promise.all([fly(), fly()])).toEqual([1, 1]);
  const [one, two] = [fly(), fly()];
  await expect(one).rejects.toThrow("crash");
  await expect(two).rejects.toThrow("crash");
  expect(await fly()).toBe(3);
});
