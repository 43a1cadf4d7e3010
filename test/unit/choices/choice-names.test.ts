import { describe, expect, test } from "vitest";
import { commandWords } from "../../../src/bot/commands.ts";
import { understand } from "../../../src/bot/understand.ts";
import { numberIn, taggedIn, tagOf, tokenIn, tokenOf } from "../../../src/store/choices/choice-names.ts";

describe("a choice is said", () => {
  test.each([
    ["1", 1],
    ["1.", 1],
    [" 12) ", 12],
    ["số 1", 1],
    ["so 2", 2],
    ["chọn số 3", 3],
    ["mục 4", 4],
    ["Một", 1],
    ["bốn", 4],
    ["tư", 4],
    ["MƯỜI", 10],
    ["two", 2],
  ])("by number: %s", (text, number) => expect(numberIn(text)).toBe(number));

  test.each(["", "1 2", "88,5", "18/20", "tiến độ", "1a", "1234", "số", "-1", "nam sinh"])(
    "not by %s",
    (text) => expect(numberIn(text)).toBeUndefined(),
  );

  test.each(["KA 1", "ka1", "[KA] 1", "KA-1", "ka 1."])("by letters and number: %s", (text) =>
    expect(taggedIn(text)).toEqual({ tag: "KA", number: 1 }),
  );

  test.each(["KH 1", "td 1", "KA", "1", "KA x"])("not so by %s", (text) =>
    expect(taggedIn(text)).toBeUndefined(),
  );

  test("by token, however its letters were read", () => {
    const token = tokenOf("an id");
    expect(token).toMatch(/^#a:[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(tokenIn(token.toLowerCase())).toBe(token);
    expect(tokenIn("#a:ILO0000000")).toBe("#a:1100000000");
    expect(tokenIn("#a:")).toBeUndefined();
  });
});

test("no message's letters are a command's word, alone or with a number behind", () => {
  const words = new Set(
    Object.values(commandWords)
      .flat()
      .map((word) => word.toLowerCase()),
  );
  const tags = new Set(Array.from({ length: 40 }, (_, count) => tagOf(count)));
  expect(tags.size).toBe(15);
  for (const tag of tags) {
    expect(words.has(tag.toLowerCase())).toBe(false);
    expect(understand(`${tag} 1`).as).not.toBe("command");
  }
});
