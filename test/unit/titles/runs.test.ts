import { expect, test } from "vitest";
import { judge } from "./judged.ts";

test("a run tells which years it waits for and how many there are", () => {
  const verdict = judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2024,2026"] });
  expect(verdict).toMatchObject({
    requirement: {
      of: [
        {
          code: "awardsInARow",
          status: "unknown",
          needs: [{ word: "award", details: { year: 2025, codes: "chien_si_thi_dua_co_so" } }],
          lacks: [{ word: "runTooShort", details: { have: 2, needed: 3 } }],
        },
        { code: "selected" },
        { code: "wideReach", requires: "any" },
      ],
    },
  });
});

test("of windows as good as each other the latest is asked for", () => {
  const asked = judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2020,2021,2024,2025"] });
  expect(asked).toMatchObject({
    requirement: { of: [{ needs: [{ details: { year: 2026 } }] }, {}, {}] },
  });
});

test("a run that is too short says how long it is", () => {
  const verdict = judge("chien_si_thi_dua_tinh", {
    "đã tặng": ["CSTĐCS 2020,2021,2024"],
    sổ: ["danh hiệu đầu-2026"],
  });
  expect(verdict).toMatchObject({
    requirement: {
      of: [{ status: "missing", lacks: [{ word: "runTooShort", details: { have: 2, needed: 3 } }] }, {}, {}],
    },
  });
});

test("what must stand in the years of a run is asked for those years", () => {
  const verdict = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2026": "tốt" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2025"],
    "xác nhận": ["chấp hành"],
  });
  expect(verdict).toMatchObject({
    next: [
      {
        step: "reach",
        criterion: "ratedYearsInARow",
        lack: { word: "withinTooFew", details: { fromYear: 2022, toYear: 2026, have: 0, needed: 1 } },
      },
    ],
  });
  const open = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2025": "tốt", "2026": "xuất sắc" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2025"],
    "xác nhận": ["chấp hành"],
  });
  expect(open).toMatchObject({
    next: [
      {
        step: "provide",
        criterion: "ratedYearsInARow",
        need: {
          word: "award",
          details: { fromYear: 2022, toYear: 2026, count: 3, codes: "chien_si_thi_dua_co_so" },
        },
      },
    ],
  });
});

test("ratings and achievements that a run needs are asked for its years", () => {
  const ratings = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2025": "tốt" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2022-2024"],
    "xác nhận": ["chấp hành"],
  });
  expect(ratings).toMatchObject({
    next: [
      {
        need: {
          word: "rating",
          details: { fromYear: 2022, toYear: 2026, count: 1, least: "hoan_thanh_xuat_sac" },
        },
      },
      { need: { word: "rating", details: { year: 2026 } } },
      { step: "reach", lack: { word: "runTooShort", details: { have: 4, needed: 5 } } },
    ],
  });
  const works = judge("bang_khen_ubnd_tinh", {
    "xếp loại": { "1995-2024": "tốt", "2025-2026": "xuất sắc" },
    "xác nhận": ["chấp hành"],
    sổ: ["danh hiệu đầu-2026"],
  });
  const span = { fromYear: 2025, toYear: 2026, count: 2 };
  expect(works).toMatchObject({
    next: [
      { step: "reach", criterion: "awardsInARow" },
      { criterion: "excellentYearsInARow", need: { word: "initiative", details: span } },
      { criterion: "excellentYearsInARow", need: { word: "scienceWork", details: span } },
    ],
  });
});

test("of windows the one with the fewest open years is asked for, though a later one ends nearer", () => {
  expect(judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2020,2021"] })).toMatchObject({
    requirement: { of: [{ needs: [{ word: "award", details: { year: 2022 } }] }, {}, {}] },
  });
});

test("the years after a reward that is not known to be held are unknown, however good", () => {
  const verdict = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2020-2026": "xuất sắc" },
    "đã tặng": ["CSTĐCS 2020-2026"],
    "xác nhận": ["chấp hành"],
  });
  const need = { word: "formerReward", details: { codes: "bang_khen_thu_tuong" } };
  expect(verdict).toMatchObject({
    next: [
      { step: "provide", criterion: "formerReward", need },
      { step: "provide", criterion: "ratedYearsInARow", need },
    ],
  });
});

test("two provincial titles three years apart: what holds is asked, and how far the bare words are met", () => {
  const verdict = judge("chien_si_thi_dua_toan_quoc", {
    "đã tặng": ["CSTĐ-tỉnh 2023,2026"],
    sổ: ["danh hiệu đầu-2026"],
  });
  expect(verdict).toMatchObject({
    requirement: {
      of: [
        {
          status: "unknown",
          gaps: ["windows"],
          needs: [],
          lacks: [{ word: "runTooShort", details: { have: 1, needed: 2 } }],
        },
        {},
        {},
      ],
    },
  });
});

test("what is met asks for nothing, whatever no text says of it", () => {
  const verdict = judge("chien_si_thi_dua_tinh", {
    "đã tặng": ["CSTĐCS 2024-2026", "CSTĐ-tỉnh 2025"],
    "sáng kiến": [{ năm: 2026, "phạm vi": "tỉnh", bởi: "tỉnh" }],
  });
  expect(verdict).toMatchObject({
    state: "unknown",
    gaps: ["windows"],
    next: [{ step: "provide", criterion: "selected" }],
  });
});
