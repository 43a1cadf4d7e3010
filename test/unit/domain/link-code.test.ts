import fc from "fast-check";
import { expect, test } from "vitest";
import { linkCodeIn, linkCodeOf, shownLinkCode, withAccount } from "../../../src/domain/linking/link-code.ts";

const bytes = fc.uint8Array({ minLength: 8, maxLength: 32 });

test("a code is read back however it is shown or typed", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = linkCodeOf(random);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}[0-9]$/);
      const shown = shownLinkCode(code);
      const typed = [code, shown, shown.toLowerCase(), shown.replace("-", " "), ` ${shown}. `, `mã ${shown}`];
      for (const text of [...typed, `liên kết ${code}`, `mã của em là: ${shown}`])
        expect(linkCodeIn(text), text).toBe(code);
    }),
  );
});

test.each([
  ["O for a nought", "K7QM-2XPO", "K7QM2XP0"],
  ["I and L for a one", "KIQM-2XPL", "K1QM2XP1"],
])("%s is read as what it looks like", (_what, typed, code) => {
  expect(linkCodeIn(typed)).toBe(code);
});

test.each([
  "xin chào",
  "cảm ơn",
  "good life",
  "good soil",
  "tiến độ tháng 6",
  "K7QM-2XP",
  "K7QM-2XPX",
  "UUUU-2XP1",
  "hôm nay em báo 18/20 việc",
  "",
])("“%s” says no code", (text) => {
  expect(linkCodeIn(text)).toBeUndefined();
});

test("too few random bytes make no code", () => {
  expect(() => linkCodeOf(new Uint8Array(7))).toThrow(RangeError);
});

test("of each platform one account leads to a person", () => {
  const account = (channel: "zalo-oa" | "zalo-bot", userId: string) => ({ channel, userId, at: "" });
  const before = [account("zalo-oa", "1"), account("zalo-bot", "2")];
  expect(withAccount(before, account("zalo-oa", "3"))).toEqual([
    account("zalo-bot", "2"),
    account("zalo-oa", "3"),
  ]);
});
