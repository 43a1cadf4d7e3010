import { expect, test } from "vitest";
import { createTokenKeeper } from "../../../src/channels/teams/token-keeper.ts";

const minute = 60_000;

const entraToken = (endsAtMs: number, name: number): string => {
  const claims = Buffer.from(JSON.stringify({ exp: endsAtMs / 1000 })).toString("base64url");
  return `head.${claims}.${name}`;
};

const keeperOf = (lastsMs: number) => {
  const at = { ms: 1_000_000_000, fetches: 0, fails: false };
  const token = createTokenKeeper({
    nowMs: () => at.ms,
    fetchToken: async () => {
      at.fetches += 1;
      const name = at.fetches;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (at.fails) throw new Error("no Entra");
      return entraToken(at.ms + lastsMs, name);
    },
  });
  const nameShown = async () => Number((await token()).split(".")[2]);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 15));
  return { at, nameShown, settled };
};

test("a token is fetched once for all who wait, and kept", async () => {
  const { at, nameShown } = keeperOf(60 * minute);
  expect(await Promise.all([nameShown(), nameShown(), nameShown()])).toEqual([1, 1, 1]);
  at.ms += 49 * minute;
  expect([await nameShown(), at.fetches]).toEqual([1, 1]);
});

test("ten minutes ahead of its end the next one is fetched once, while nobody waits for it", async () => {
  const { at, nameShown, settled } = keeperOf(60 * minute);
  await nameShown();
  at.ms += 51 * minute;
  expect(await Promise.all([nameShown(), nameShown(), nameShown()])).toEqual([1, 1, 1]);
  await settled();
  expect([await nameShown(), at.fetches]).toEqual([2, 2]);
});

test("while the next cannot be fetched this one is shown to its last half minute, asked for twice a minute", async () => {
  const { at, nameShown, settled } = keeperOf(60 * minute);
  await nameShown();
  at.fails = true;
  at.ms += 50 * minute;
  for (let second = 0; second < 9 * 60; second += 5) {
    expect(await nameShown()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, second % 30 === 0 ? 8 : 0));
    at.ms += 5_000;
  }
  expect(at.fetches).toBe(1 + 18);
  at.ms += minute;
  await expect(nameShown()).rejects.toThrow("no Entra");
  at.fails = false;
  await settled();
  expect(await nameShown()).toBeGreaterThan(1);
});

test("a token of a short life is renewed in the middle of it", async () => {
  const { at, nameShown, settled } = keeperOf(6 * minute);
  await nameShown();
  at.ms += 2 * minute;
  expect([await nameShown(), at.fetches]).toEqual([1, 1]);
  at.ms += 2 * minute;
  await nameShown();
  await settled();
  expect([await nameShown(), at.fetches]).toEqual([2, 2]);
});

test("a token that does not say when it ends is not kept", async () => {
  let fetches = 0;
  const token = createTokenKeeper({
    nowMs: () => 0,
    fetchToken: async () => {
      fetches += 1;
      return ["opaque", "a.b.c", "a.e30.c"][fetches % 3] ?? "";
    },
  });
  for (const _ of [1, 2, 3]) await token();
  expect(fetches).toBe(3);
});
