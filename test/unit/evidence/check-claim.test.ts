import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withCorrection, withRemoval } from "../../../src/domain/evidence/change-evidence.ts";
import { checkClaim, checkRoom, sameClaim, sameName } from "../../../src/domain/evidence/check-claim.ts";
import type { Claim, EvidenceEntry } from "../../../src/domain/evidence/evidence-record.ts";
import { act, award, claim, entriesOf, initiative, rating, recordOf, today } from "./claims.ts";

const judged = (said: Claim, others: readonly EvidenceEntry[] = []) => {
  const checked = checkClaim(said, { today, others });
  return checked.ok ? "taken" : checked.refusal;
};

const planned = initiative({ stage: "planned", recognition: null });
const submitted = initiative({ stage: "submitted", recognition: null });

describe("years", () => {
  test.each<[string, Claim, unknown]>([
    ["this year", claim(rating({ year: 2026 })), "taken"],
    [
      "next year",
      claim(rating({ year: 2027 })),
      { word: "year-in-future", details: { year: 2027, latest: 2026 } },
    ],
    [
      "an award of next year",
      claim(award({ year: 2027 })),
      { word: "year-in-future", details: { year: 2027, latest: 2026 } },
    ],
    ["planned for five years ahead", claim({ ...planned, year: 2031 }), "taken"],
    [
      "planned for six",
      claim({ ...planned, year: 2032 }),
      { word: "year-in-future", details: { year: 2032, latest: 2031 } },
    ],
    [
      "submitted for next year",
      claim({ ...submitted, year: 2027 }),
      { word: "year-in-future", details: { year: 2027, latest: 2026 } },
    ],
    ["the earliest", claim(award({ year: 1975 })), "taken"],
    [
      "before it",
      claim(award({ year: 1974 })),
      { word: "year-too-early", details: { year: 1974, earliest: 1975 } },
    ],
  ])("%s", (_, said, expected) => expect(judged(said)).toEqual(expected));
});

describe("decisions", () => {
  const early = { word: "decision-before-year", details: { day: "2024-12-31", year: 2025 } };
  test.each<[string, Claim, unknown]>([
    ["today", claim(initiative(), { on: today }), "taken"],
    [
      "tomorrow",
      claim(initiative(), { on: "2026-06-23" }),
      { word: "decision-in-future", details: { day: "2026-06-23" } },
    ],
    ["on the first day of the year of the work", claim(initiative(), { on: "2025-01-01" }), "taken"],
    ["the day before", claim(initiative(), { on: "2024-12-31" }), early],
    ["before the year of an award", claim(award({ year: 2025 }), { on: "2024-12-31" }), early],
    ["before the year of a rating", claim(rating(), { on: "2024-12-31" }), early],
    [
      "a day for what is planned",
      claim(planned, { on: "2025-05-05" }),
      { word: "decision-not-yet", details: { part: "day" } },
    ],
    [
      "a number for what is submitted",
      claim(submitted, { decisionNumber: "1" }),
      { word: "decision-not-yet", details: { part: "number" } },
    ],
    ["neither, for what was not recognised", claim(initiative({ stage: "notRecognised" })), "taken"],
  ])("%s", (_, said, expected) => expect(judged(said)).toEqual(expected));
});

test.each<[number, unknown]>([
  [2025, "taken"],
  [2026, "taken"],
  [2024, { word: "used-before-year", details: { used: 2024, year: 2025 } }],
  [2027, { word: "used-in-future", details: { used: 2027, latest: 2026 } }],
])("of 2025, used for %i", (year, expected) => {
  const uses = [
    { code: "chien_si_thi_dua_co_so", year: 2025 } as const,
    { code: "giay_khen_giam_doc_so", year } as const,
  ];
  expect(judged(claim(initiative({ uses })))).toEqual(expected);
});

describe("entered twice", () => {
  const others = entriesOf(claim(initiative()), claim(award()), claim(rating()));
  test.each<[string, Claim, unknown]>([
    [
      "the same name, otherwise written",
      claim(initiative({ name: "so hoa  HO SO!" })),
      { word: "initiative-twice", details: { year: 2025 } },
    ],
    [
      "the same name as a science work",
      claim(initiative({ kind: "scienceWork" })),
      { word: "initiative-twice", details: { year: 2025 } },
    ],
    ["another name", claim(initiative({ name: "Số hóa hồ sơ 2" })), "taken"],
    ["another year", claim(initiative({ year: 2024 })), "taken"],
    [
      "the same award and year",
      claim(award()),
      { word: "award-twice", details: { code: "bang_khen_ubnd_tinh", year: 2024 } },
    ],
    ["the same award for something else", claim(award({ grantedFor: "thematic" })), "taken"],
    ["another award", claim(award({ code: "giay_khen_giam_doc_so" })), "taken"],
    [
      "a second rating of the year",
      claim(rating({ rating: "hoan_thanh" })),
      { word: "rating-twice", details: { year: 2025 } },
    ],
    ["a rating of another year", claim(rating({ year: 2024 })), "taken"],
    ["an award in the year of a rating", claim(award({ year: 2025 })), "taken"],
    ["an initiative in the year of an award", claim(initiative({ year: 2024 })), "taken"],
  ])("%s", (_, said, expected) => expect(judged(said, others)).toEqual(expected));
});

test("what is found possible is given back as it was said", () => {
  const said = claim(initiative());
  expect(checkClaim(said, { today, others: [] })).toEqual({ ok: true, value: said });
});

test("names are one whatever their case, marks and signs; Đ counts as D", () => {
  expect(sameName("Đổi mới (đợt 1)", "doi moi dot 1")).toBe(true);
  expect(sameName("Đổi mới", "Đổi mới 1")).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => sameName(name, ` ${name.normalize("NFD")}. `)),
  );
});

test("a claim is the same only with its content, day and number", () => {
  const said = claim(award(), { on: "2025-01-20", decisionNumber: "1" });
  expect(sameClaim(said, { ...said, content: award() })).toBe(true);
  expect(sameClaim(said, { ...said, content: award({ grantedFor: "sudden" }) })).toBe(false);
  expect(sameClaim(said, { ...said, on: null })).toBe(false);
  expect(sameClaim(said, { ...said, decisionNumber: null })).toBe(false);
});

describe("room", () => {
  const full = { ok: false, refusal: { word: "evidence-full", details: { most: 100 } } };
  const record = recordOf(
    ...Array.from({ length: 100 }, (_, index) => claim(initiative({ name: `Số ${index}` }))),
  );
  test("is for a hundred entries", () => {
    expect(checkRoom(record.entries.slice(1), "entry")).toEqual({ ok: true, value: true });
    expect(checkRoom(record.entries, "entry")).toEqual(full);
    expect(checkRoom(record.entries, "correction")).toEqual({ ok: true, value: true });
  });
  test("comes back with what is removed", () => {
    const { entries } = withRemoval(record, { id: "7", reason: "other" }, act);
    expect(checkRoom(entries, "entry").ok).toBe(true);
  });
  test("ends with the three hundredth event", () => {
    const change = { id: "1", claim: claim(initiative()) };
    const events = (count: number) =>
      Array.from({ length: count - 100 }).reduce<typeof record>(
        (one) => withCorrection(one, change, act),
        record,
      );
    expect(checkRoom(events(299).entries, "correction").ok).toBe(true);
    expect(checkRoom(events(300).entries, "correction")).toEqual(full);
  });
});
