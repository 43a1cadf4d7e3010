import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, fold } from "../../../src/bot/text.ts";

describe("fold", () => {
  test.each([
    ["Đăng Ký", "dang ky"],
    ["HUỶ", "huy"],
    ["hủy", "huy"],
    ["  tiến   độ!  ", "tien do"],
    ["“Trợ giúp”…", "tro giup"],
    ["đăng-ký_thi/đua", "dang ky thi dua"],
    ["95,5%", "95,5%"],
    ["18/20 việc", "18/20 viec"],
    ["1, 2,3; 4.", "1 2,3 4"],
    ["Tháng 05/2026 (đã báo)", "thang 05/2026 da bao"],
    ["", ""],
    ["🙂", ""],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."ăâđêôơưáàảãạ ĂÂĐÊÔƠƯ.,/%!-12 "), maxLength: 40 }),
  );

  test("is the same for every way to write the same letters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  test("folds nothing further, and has no space at its ends or two in a row", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | $| {2}|\p{M}|đ/u);
      }),
    );
  });
});

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["", "abc", 3],
    ["tien do", "tien d", 1],
    ["tien do", "tein do", 1],
    ["cap nhat", "capnhat", 1],
    ["dang ky", "dang kyy", 1],
    ["dang ky", "bang ki", 2],
    ["abcd", "dcba", 3],
  ])("%s → %s", (one, other, distance) => expect(editDistance(one, other)).toBe(distance));

  const word = fc.string({ unit: fc.constantFrom(..."abcd "), maxLength: 12 });

  test("is 0 for the same text only, the same both ways, and no more than the longer text", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance === 0).toBe(one === other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  test("is 1 after one slip: a letter more, less, other, or two swapped", () => {
    fc.assert(
      fc.property(word, fc.nat(11), fc.constantFrom("x", "y"), (text, at, letter) => {
        const place = Math.min(at, text.length);
        const slips = [text.slice(0, place) + letter + text.slice(place)];
        if (place < text.length) {
          slips.push(text.slice(0, place) + text.slice(place + 1));
          slips.push(text.slice(0, place) + letter + text.slice(place + 1));
        }
        const [one = "", two = ""] = text.slice(place);
        if (one !== two && two !== "") slips.push(text.slice(0, place) + two + one + text.slice(place + 2));
        expect(slips.map((slip) => editDistance(text, slip))).toEqual(slips.map(() => 1));
      }),
    );
  });
});
