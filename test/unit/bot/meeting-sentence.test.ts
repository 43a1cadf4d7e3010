import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayMeant } from "../../../src/bot/understand-words/meeting-when.ts";
import { readMeetingSentence } from "../../../src/bot/understand-words/read-meeting-sentence.ts";

const today = "2026-06-22";

describe("a meeting is read with its name as typed, its hour and its day", () => {
  test.each([
    ["họp bình xét 14:00 ngày 10/12", "Họp bình xét", "14:00", "2026-12-10"],
    ["hop binh xet 14h ngay 10/12", "Hop binh xet", "14:00", "2026-12-10"],
    ["HỌP BÌNH XÉT lúc 14h30, thứ Năm, ngày 10/12/2026.", "HỌP BÌNH XÉT", "14:30", "2026-12-10"],
    ["14 giờ 30 phút ngày 15/3 họp sơ kết", "Họp sơ kết", "14:30", "2027-03-15"],
    [
      "thêm cuộc họp tổng kết 2 giờ chiều ngày 10 tháng 12 năm 2026 nhé",
      "Họp tổng kết",
      "14:00",
      "2026-12-10",
    ],
    ["họp tổ 305 lúc 8h sáng mai", "Họp tổ 305", "08:00", "2026-06-23"],
    ["họp tổ chiều nay 2h", "Họp tổ", "14:00", "2026-06-22"],
    ["họp tổ 9g ngày kia", "Họp tổ", "09:00", "2026-06-24"],
    ["selection review meeting at 2pm tomorrow", "Selection review meeting", "14:00", "2026-06-23"],
    ["họp tổ 12h trưa ngày 22/6", "Họp tổ", "12:00", "2026-06-22"],
    ["họp cuối nhiệm kỳ 9h ngày 29/2", "Họp cuối nhiệm kỳ", "09:00", null],
    ["họp tổ 9h ngày 31/2/2027", "Họp tổ", "09:00", null],
    ["họp tổ 9h ngày 29/2/2028", "Họp tổ", "09:00", "2028-02-29"],
  ])("%s", (text, name, at, on) => {
    const told = readMeetingSentence(text);
    expect(told && { name: told.name, at: told.at, on: dayMeant(told.on, today) }).toEqual({ name, at, on });
  });
});

test.each([
  "họp 14:00 ngày 10/12",
  "họp tổ 14:00",
  "họp tổ ngày 10/12",
  "họp tổ 24:00 ngày 10/12",
  "họp tổ 14:75 ngày 10/12",
  "hop dong 14:00 ngày 10/12",
  "hợp tác quốc tế 14:00 ngày 10/12",
  `họp ${"rất ".repeat(60)} dài 14:00 ngày 10/12`,
  "họp tổ 14:00 ngày 10/12 và 15:00 ngày 11/12",
])("“%s” is no sentence on a meeting", (text) => expect(readMeetingSentence(text)).toBeUndefined());

test("any text is read quickly, and what is read has a name, an hour and perhaps a day", () => {
  const part = fc.constantFrom(
    "họp ",
    "tổ ",
    "14h ",
    "14:00 ",
    "ngày ",
    "10/12",
    "lúc ",
    "mai ",
    "chiều ",
    ",",
    "a ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
      const told = readMeetingSentence(parts.join(""));
      if (!told) return;
      expect(told.name).toMatch(/^Họp ./u);
      expect(told.at).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(dayMeant(told.on, today) ?? today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
  const startedAt = performance.now();
  readMeetingSentence(`họp ${"1h 1/1 ".repeat(30)}`);
  readMeetingSentence("lúc vào ".repeat(27));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
