import { describe, expect, test } from "vitest";
import { commandNames } from "../../../src/bot/command-names.ts";
import { commandWords } from "../../../src/bot/commands.ts";
import { fold } from "../../../src/bot/text.ts";
import { understand } from "../../../src/bot/understand.ts";
import { personTitles } from "../../../src/domain/codes.ts";
import { milestoneKinds } from "../../../src/domain/plan/milestones.ts";
import { en } from "../../../src/messages/en/en.ts";
import type { RefusalWord } from "../../../src/messages/refusal-word.ts";
import { vi } from "../../../src/messages/vi/vi.ts";
import { textsIn } from "../../support/texts-in.ts";

/** Every refusal with details as the code gives them; a word that is missing here does not compile. */
const refusals: Readonly<Record<RefusalWord, Readonly<Record<string, string | number>>>> = {
  required: {},
  "unit-gone": {},
  "lacking-counting": {},
  "no-report-due": {},
  "nothing-owed": {},
  "nobody-to-nudge": {},
  "report-not-due": { month: "2026-10" },
  "not-an-option": {},
  "not-a-number": {},
  "not-whole": {},
  "too-small": { least: 0 },
  "too-large": { most: 10_000 },
  "too-long": { most: 500 },
  "not-a-percent": {},
  "not-a-year": {},
  "not-a-day": {},
  "no-such-day": { day: "31/02/2026" },
  "figure-unreadable": { example: "12,5" },
  "figure-no-period": {},
  "figure-in-future": {},
  "figure-before-period": { earliest: "2026-04-01" },
  "figure-nothing-said": {},
  "figure-not-a-share": {},
  "figure-not-whole": {},
  "figure-not-a-rank": {},
  "figure-negative": {},
  "figure-too-large": {},
  "figure-due-year": { from: 2025 },
  "figure-full": {},
  "figure-gone": {},
  "figure-cell": { column: "A", text: "abc" },
  "figure-cell-missing": { column: "A" },
  "figure-no-target": { text: "abc" },
  "figure-twice": { line: 3 },
  "figure-file-nothing": {},
  "figure-file-too-many": { most: 60 },
  "figure-file-gone": {},
  "roster-busy": {},
  "roster-nothing": {},
  "roster-no-officer": {},
  "roster-too-large": {},
  "roster-draft-gone": {},
  "evidence-draft-gone": {},
  "account-gone": {},
  "request-gone": {},
  "request-reason-needed": {},
  "request-not-extendable": {},
  "request-open": {},
  "erase-word-needed": {},
  "person-restricted": {},
  "account-person-unknown": { text: "Lê Văn Ba" },
  "file-elsewhere": {},
  "file-gone": {},
  "file-too-large": { mostMegabytes: 5 },
  "file-slow": { seconds: 4 },
  "file-unreachable": {},
  "title-not-open": { title: "chien_si_thi_dua_bo" },
  "movement-unknown": {},
  "rate-out-of-range": {},
  "rate-below-plan": { leastTargetRate: 0.8 },
  "nothing-pledged": {},
  "month-in-future": { month: "2026-07" },
  "month-too-early": { month: "2020-12", earliest: "2021-01" },
  "count-not-whole": { field: "doneCount", count: 1.5 },
  "count-negative": { field: "doneCount", count: -1 },
  "count-too-large": { field: "doneCount", count: 20_000, most: 10_000 },
  "done-above-assigned": { done: 21, assigned: 20 },
  "well-above-done": { well: 19, done: 18 },
  "well-above-assigned": { well: 21, assigned: 20 },
  "quality-above-done": { quality: 19, done: 18 },
  "quality-above-assigned": { quality: 21, assigned: 20 },
  "on-time-above-done": { onTime: 19, done: 18 },
  "on-time-above-assigned": { onTime: 21, assigned: 20 },
  "well-above-quality": { well: 19, quality: 18 },
  "well-above-on-time": { well: 19, onTime: 18 },
  "well-below-overlap": { well: 10, least: 14 },
  "year-in-future": { year: 2027, latest: 2026 },
  "year-too-early": { year: 1900, earliest: 1975 },
  "decision-in-future": { day: "2026-12-01" },
  "decision-before-year": { day: "2025-12-01", year: 2026 },
  "decision-not-yet": { part: "day" },
  "used-in-future": { used: 2027, latest: 2026 },
  "used-before-year": { used: 2025, year: 2026 },
  "initiative-twice": { year: 2026 },
  "award-twice": { code: "bang_khen_ubnd_tinh", year: 2026 },
  "rating-twice": { year: 2026 },
  "evidence-full": { most: 100 },
  "entry-gone": {},
  "entry-verified": {},
  "not-waiting": {},
  "not-verified": {},
  "decision-needed": {},
  "person-gone": {},
  "discipline-end-early": { day: "2026-01-05", earliest: "2026-02-01" },
  "months-above-year": { months: 13, year: 2025 },
  "deputy-self": {},
  "deputy-not-head": { name: "Trần Quốc Bảo" },
  "deputy-other-unit": { name: "Trần Quốc Bảo" },
  "deputy-is-head": { name: "Trần Quốc Bảo" },
  "deputy-past": { day: "2026-06-01", today: "2026-06-22" },
  "deputy-end-early": { day: "2026-06-01", from: "2026-06-22" },
  "deputy-too-long": { most: 366 },
  "deputy-overlap": { name: "Trần Quốc Bảo", from: "2026-06-22", to: "2026-06-30" },
  "deputy-unknown": { said: "Lan" },
  "deputy-unclear": { names: "Lan; Lan" },
  "deputy-gone": {},
  "duty-in-future": {},
  "duty-before-plan": { earliest: "2026-01-01" },
  "duty-papers-lacking": { papers: "Tờ trình" },
  "duty-number-without-day": {},
  "duty-nothing-said": {},
  "duty-unit-needed": {},
  "not-a-time": {},
  "not-hours": {},
  "not-a-month-day": {},
  "days-line-unclear": { line: 2, text: "Tết" },
  "days-too-many": { most: 31 },
  "days-of-two-years": {},
  "days-full": { most: 80 },
  "year-without-table": { year: 2033 },
  "day-off-already": { day: "2026-06-27" },
  "day-worked-already": { day: "2026-06-26" },
  "day-not-set": { day: "2026-06-26" },
  "hours-disordered": {},
  "slots-disordered": {},
  "slot-outside-hours": { slot: "06:00" },
  "year-not-next": { next: 2032 },
  "year-lacks-holidays": { lacking: "hungKings,labour" },
  "year-other-day": { day: "2033-01-01", year: 2032 },
  "year-not-last": { last: 2032 },
  "rule-answer-unknown": {},
  "season-incomplete": {},
  "plan-alike-many": { most: 30 },
  "plan-item-gone": {},
  "plan-full": { most: 40 },
  "end-before-start": { earliest: "2026-06-01" },
  "plan-mistakes": { mistakes: "2026-06-01 → 2026-07-01" },
  "plan-gone": {},
  "plan-year-unknown": { year: 2040 },
  "not-running": {},
  "well-or-both": {},
  "month-reported": { month: "2026-05" },
  "month-settled": { month: "2026-05" },
  "month-unknown": {},
  "no-plan": {},
  "lists-too-long": { most: 10000, people: 12000 },
  "which-plan": {},
  "no-consent": {},
  "not-allowed": { verb: "importRoster", whose: "others" },
  "nothing-changed": {},
  "leads-none": {},
  "leads-too-many": { most: 4 },
  "meeting-before-day": {},
  "office-leads-unread": {},
  "cap-out-of-range": { most: 5 },
  "report-day-out-of-range": { most: 28 },
  "escalation-out-of-range": { most: 10 },
  "lead-out-of-range": { mostAhead: 30, mostAfter: 5 },
  "leads-unread": {},
  "hour-at-night": { earliest: "06:00", latest: "21:00" },
  "snooze-past-end": { last: "2026-12-04" },
  "reminder-over": {},
  "no-holiday-table": {},
  "holidays-not-announced": {},
  "submission-gone": {},
  "submission-settled": {},
  "nothing-to-withdraw": {},
};

/** Details that are worded otherwise: days as the office writes them, codes by their names. */
const hiddenToo = ["day", "last", "lacking", "code", "part", "verb", "whose"];

const words = Object.entries(refusals) as [RefusalWord, Readonly<Record<string, string | number>>][];

/** Every text of a catalogue that takes no values, with its path. */
const textsOf = (part: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof part === "string") return [[path, part]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
};

const catalogues = { vi, en };
const keysOf = (part: unknown, path = ""): readonly string[] =>
  typeof part === "object" && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`))
    : [path];

test("both languages have the same messages", () => {
  expect(keysOf(en)).toEqual(keysOf(vi));
});

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const messages = catalogues[language];
  const texts = [
    ...textsOf(messages, language),
    ...words.map(([word, details]) => [word, messages.refusals({ word, details })] as const),
    ...personTitles.map((title) => [title, messages.titles.name(title)] as const),
    ...personTitles.map((title) => [`${title} needs`, messages.titles.needs(title)] as const),
  ];

  test("every text says something, without space at its ends or twice", () => {
    const bad = texts.filter(([, text]) => !/^\S(?:[^\n]*\S)?$/u.test(text));
    expect(bad).toEqual([]);
    const parts = textsIn(language).filter(([, text]) => / {2}|\n|undefined|NaN|\[object/.test(text));
    expect(parts).toEqual([]);
  });

  test("every text is short enough to be read at once", () => {
    const most: Readonly<Record<string, number>> = { title: 60, label: 60, ask: 100, submit: 24 };
    const tooLong = texts.filter(([path, text]) => {
      const last = path.split(".").at(-1) ?? "";
      return text.length > (most[last] ?? (path.includes("commands") ? 24 : 250));
    });
    expect(tooLong).toEqual([]);
  });

  test.each(words)("%s is worded with its figures and what to do", (word, details) => {
    const text = messages.refusals({ word, details });
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    const shown = { ...details };
    for (const hidden of [
      "field",
      "count",
      "title",
      "month",
      "leastTargetRate",
      "earliest",
      "from",
      "to",
      "today",
      ...hiddenToo,
    ])
      delete shown[hidden];
    for (const figure of Object.values(shown)) expect(text).toContain(String(figure));
  });

  test("what cards tell people to type is understood", () => {
    const typed = textsIn(language)
      .filter(([place]) => /help|door|consent|plans|progress|calendar|data/.test(place))
      .flatMap(([, text]) => [...text.matchAll(/“([^”…]+)”/g)].map((found) => found[1] ?? ""));
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((command) => understand(command).as === "nothing")).toEqual([]);
  });

  test("every button that opens a command can be typed as it is written", () => {
    for (const command of commandNames) {
      const understood = understand(messages.commands[command]);
      expect(understood).toMatchObject({ as: "command", command });
    }
  });

  test("every kind of milestone has its words", () => {
    for (const kind of milestoneKinds)
      expect(messages.progress.milestones[kind]("Đợt 1").length).toBeGreaterThan(3);
  });
});

describe("figures", () => {
  test.each([
    [0, "0%", "0%"],
    [0.8, "80%", "80%"],
    [0.955, "95,5%", "95.5%"],
    [0.9555, "95,55%", "95.55%"],
    [2 / 3, "66,66%", "66.66%"],
    [0.899999, "89,99%", "89.99%"],
    [1, "100%", "100%"],
    [0.29, "29%", "29%"],
  ])("%d", (rate, inVietnamese, inEnglish) => {
    expect([vi.numbers.percent(rate), en.numbers.percent(rate)]).toEqual([inVietnamese, inEnglish]);
  });

  test("every rate that can be pledged is shown as it was pledged", () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      expect(vi.numbers.percent(hundredths / 10_000)).toBe(`${String(hundredths / 100).replace(".", ",")}%`);
    }
  });

  test("days, months, moments", () => {
    expect([
      vi.dates.day("2026-07-02"),
      vi.dates.weekday("2026-07-02"),
      vi.dates.weekday("2026-07-05"),
    ]).toEqual(["02/07/2026", "thứ Năm", "Chủ nhật"]);
    expect([
      vi.dates.month("2026-07"),
      vi.dates.bareMonth("2026-07"),
      vi.dates.moment("2026-06-30T17:00:00.000Z"),
    ]).toEqual(["Tháng 07/2026", "07/2026", "00:00 01/07/2026"]);
    expect([
      en.dates.month("2026-12"),
      en.dates.bareMonth("2026-01"),
      en.dates.weekday("2026-07-05"),
    ]).toEqual(["December 2026", "January 2026", "Sunday"]);
  });
});

test("command words are NFC, and none is hidden behind another by folding", () => {
  const all = commandNames.flatMap((command) => commandWords[command]);
  expect(all.filter((word) => word !== word.normalize("NFC"))).toEqual([]);
  expect(all.filter((word) => fold(word) === "")).toEqual([]);
});
