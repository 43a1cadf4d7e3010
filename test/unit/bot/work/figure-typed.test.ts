import { expect, test } from "vitest";
import { figureTyped } from "../../../../src/bot/understand-work/figure-typed.ts";

test.each([
  ["được giao 12 việc", "assigned", "12"],
  ["duoc giao 12 viec", "assigned", "12"],
  ["dạ em được giao 12 việc ạ", "assigned", "12"],
  ["mười hai", "assigned", "12"],
  ["hai mươi việc", "assigned", "20"],
  ["I had 12 tasks", "assigned", "12"],
  ["xong 9", "done", "9"],
  ["được 9", "done", "9"],
  ["xong cả 12 việc", "done", "12"],
  ["about 12", "done", "12"],
  ["tốt 8", "well", "8"],
  ["khoảng 20", "well", "20"],
  ["8 việc vừa tốt vừa đúng hạn", "well", "8"],
  ["8 việc tốt", "quality", "8"],
  ["đúng hạn 8", "onTime", "8"],
  ["-3", "done", "-3"],
] as const)("“%s”, asked for %s, is %s", (text, name, figure) => {
  expect(figureTyped(text, name)).toBe(figure);
});

test.each([
  ["còn 3", "done"],
  ["trễ 2 việc", "done"],
  ["được giao 12", "done"],
  ["xong 9", "assigned"],
  ["tháng 9", "assigned"],
  ["18/20", "done"],
  ["xong 9 tốt 8", "done"],
  ["8-9", "done"],
  ["không", "done"],
  ["việc", "assigned"],
  ["chưa rõ", "well"],
  ["20 cái bánh", "done"],
  ["", "done"],
] as const)("“%s”, asked for %s, is something else", (text, name) => {
  expect(figureTyped(text, name)).toBeUndefined();
});
