import { expect, test } from "vitest";
import type { Inbound } from "../../../src/bot/inbound.ts";
import { createRecognise } from "../../../src/bot/recognise.ts";
import type { Account } from "../../../src/usecases/link-account.ts";
import { inboundOf } from "../../support/turn/in-memory-office.ts";

const from = (id: string, more: Partial<Inbound> = {}): Inbound => ({
  ...inboundOf(id, { name: "x", event: { is: "text", text: "xin chào" } }),
  user: { id },
  ...more,
});

/** Knows everybody by their own name, and links whom it is asked to. */
const start = (accountOf?: (id: string) => Promise<Account | undefined>) => {
  const asked: string[] = [];
  const linked: string[] = [];
  let now = 0;
  const recognise = createRecognise({
    accountOf: async ({ user: { id } }) => {
      asked.push(id);
      return accountOf ? accountOf(id) : { userId: id, emails: [] };
    },
    link: async ({ userId }) => {
      linked.push(userId);
      return "linked";
    },
    nowMs: () => now,
  });
  return {
    recognise,
    asked,
    linked,
    pass: (ms: number) => {
      now += ms;
    },
  };
};

test("the platform is asked once in three minutes about one stranger; its answer counts each time", async () => {
  const { recognise, asked, linked, pass } = start();
  await recognise(from("a"));
  pass(179_999);
  await recognise(from("a"));
  expect([asked, linked]).toEqual([["a"], ["a", "a"]]);
  pass(1);
  await recognise(from("a"));
  expect(asked).toEqual(["a", "a"]);
});

test("silence holds as long as an answer", async () => {
  const { recognise, asked } = start(async () => undefined);
  expect([await recognise(from("a")), await recognise(from("a"))]).toEqual(["unknown", "unknown"]);
  expect(asked).toEqual(["a"]);
});

test("an answer about somebody else links nobody", async () => {
  const { recognise, linked } = start(async () => ({ userId: "b", emails: [] }));
  expect(await recognise(from("a"))).toBe("unknown");
  expect(linked).toEqual([]);
});

test("in a chat of several nobody is asked about", async () => {
  const { recognise, asked } = start();
  expect(await recognise(from("a", { conversation: { id: "g", kind: "group" } }))).toBe("unknown");
  expect(asked).toEqual([]);
});

test("twenty are asked about at once; who comes beyond is asked about later", async () => {
  let answer = () => {};
  const silence = new Promise<undefined>((resolve) => {
    answer = () => resolve(undefined);
  });
  const { recognise, asked } = start(() => silence);
  const waiting = Array.from({ length: 20 }, (_, index) => recognise(from(`a${index}`)));
  expect(await recognise(from("late"))).toBe("unknown");
  expect(asked).toHaveLength(20);
  answer();
  await Promise.all(waiting);
  await recognise(from("late"));
  expect(asked).toHaveLength(21);
});

test("five thousand strangers are remembered, the one of longest ago is forgotten", async () => {
  const { recognise, asked } = start();
  for (let index = 0; index <= 5_000; index++) await recognise(from(`a${index}`));
  await recognise(from("a1"));
  expect(asked).toHaveLength(5_001);
  await recognise(from("a0"));
  expect(asked).toHaveLength(5_002);
});
