import { describe, expect, test } from "vitest";
import { z } from "zod";
import { collectiveTitles } from "../../../src/domain/codes.ts";
import { judgeTitle } from "../../../src/domain/titles/judge-title.ts";
import { deciding } from "../../../src/domain/titles/next-steps.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { readCases } from "../calendar/read-cases.ts";
import { awardOf, awardWords } from "./award-words.ts";
import { evidenceOf, factsInWords, settingsInWords } from "./facts.ts";
import { gapWords, lackWords, needWords } from "./words.ts";

const listed = (words: readonly string[]): string => [...new Set(words)].toSorted().join(", ");

/** A verdict in the words of the tables. */
const inWords = (verdict: TitleVerdict): string => {
  if (verdict.state === "noBasis") return "chưa có căn cứ";
  if (verdict.state === "suspended") return "tạm dừng";
  const leaves = deciding(verdict.requirement).filter(({ status }) => status === verdict.requirement.status);
  const mark = verdict.restsOnUnverified ? " (chưa kiểm chứng)" : "";
  const gaps = listed(verdict.gaps.map((gap) => gapWords[gap]));
  const open = gaps === "" ? "" : `chưa quy định ${gaps}`;
  if (verdict.state === "projected") return `dự kiến${open === "" ? "" : `; ${open}`}${mark}`;
  const lacks = listed(leaves.flatMap((leaf) => leaf.lacks.map(({ word }) => lackWords[word])));
  if (verdict.state === "missing") return `thiếu: ${lacks}${mark}`;
  const needs = listed(leaves.flatMap((leaf) => leaf.needs.map(({ word }) => needWords[word])));
  const asked = needs === "" ? "" : `cần ${needs}`;
  return `chưa đủ dữ liệu: ${[asked, open].filter((part) => part !== "").join("; ")}${mark}`;
};

const facts = z.looseObject({});
const group = z
  .strictObject({
    xét: z.string(),
    "tập thể": z.boolean().default(false),
    ngày: z.string(),
    "căn cứ": z.string(),
    "sẵn có": facts.default({}),
    "thiết lập": z.looseObject({}).default({}),
    "trường hợp": z.array(
      z.strictObject({
        given: facts.default({}),
        ngày: z.string().optional(),
        năm: z.number().optional(),
        xét: z.string().optional(),
        "thiết lập": z.looseObject({}).default({}),
        expected: z.string(),
        basis: z.string(),
      }),
    ),
  })
  .transform((words) => ({ ...words, title: words.xét, basis: words["căn cứ"] }));

const tables = [
  "lao-dong-tien-tien",
  "chien-si-thi-dua-co-so",
  "chien-si-thi-dua-tinh",
  "chien-si-thi-dua-toan-quoc",
  "danh-hieu-tap-the",
  "khen-thuong-ca-nhan",
  "khen-thuong-tap-the",
  "thoi-diem",
  "thiet-lap",
];

const without = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

describe.each(tables)("%s", (name) => {
  describe.each(readCases(new URL(`./${name}.yaml`, import.meta.url), group))("$title: $basis", (found) => {
    test.each(found["trường hợp"])("$basis: $expected", (row) => {
      const [award] = awardOf(row.xét ?? found.xét);
      if (!award) throw new Error("no award");
      const isCollective = found["tập thể"] || (collectiveTitles as readonly string[]).includes(award.code);
      const subject = isCollective ? "collective" : "person";
      const year = row.năm ?? award.year;
      const given = factsInWords.parse(without({ ...found["sẵn có"], ...row.given }));
      const evidence = evidenceOf(given, { subject, year, code: award.code });
      const settings = settingsInWords.parse(without({ ...found["thiết lập"], ...row["thiết lập"] }));
      const verdict = judgeTitle(award.code, evidence, { year, on: row.ngày ?? found.ngày, settings });
      expect(inWords(verdict)).toBe(row.expected);
    });
  });
});

test("the tables hold at least 150 cases and name every award", () => {
  const groups = tables.flatMap((name) => readCases(new URL(`./${name}.yaml`, import.meta.url), group));
  expect(groups.flatMap((one) => one["trường hợp"]).length).toBeGreaterThanOrEqual(150);
  const named = groups.flatMap((one) => [one.xét, ...one["trường hợp"].map((row) => row.xét ?? one.xét)]);
  expect(new Set(named.map((text) => text.split(" ")[0]))).toEqual(new Set(Object.keys(awardWords)));
});
