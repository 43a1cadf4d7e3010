import { describe, expect, test } from "vitest";
import { deciding } from "../../../src/domain/titles/next-steps.ts";
import { titleRules } from "../../../src/domain/titles/title-rule-for.ts";
import type { RequirementVerdict, TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { awardWords } from "./award-words.ts";
import { groupsOf, judgeRow, tables } from "./cases.ts";
import { criteriaOf } from "./criteria-of.ts";
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
  if (verdict.state === "missing") return `thiếu: ${lacks}${open === "" ? "" : `; ${open}`}${mark}`;
  const needs = listed(leaves.flatMap((leaf) => leaf.needs.map(({ word }) => needWords[word])));
  const asked = needs === "" ? "" : `cần ${needs}`;
  return `chưa đủ dữ liệu: ${[asked, open].filter((part) => part !== "").join("; ")}${mark}`;
};

describe.each(tables)("%s", (name) => {
  describe.each(groupsOf(name))("$title: $basis", (found) => {
    test.each(found["trường hợp"])("$basis: $expected", (row) => {
      expect(inWords(judgeRow(found, row))).toBe(row.expected);
    });
  });
});

const shownIn = (verdict: RequirementVerdict): readonly string[] =>
  verdict.is === "criterion" ? [`${verdict.code} ${verdict.status}`] : verdict.of.flatMap(shownIn);

test("every criterion of every rule is met, missing and unknown in some case; every other way is met", () => {
  const shown = new Set(
    tables.flatMap(groupsOf).flatMap((found) =>
      found["trường hợp"].flatMap((row) => {
        const verdict = judgeRow(found, row);
        const words = "requirement" in verdict ? shownIn(verdict.requirement) : [];
        return words.map((word) => `${verdict.code} ${verdict.subject} ${word}`);
      }),
    ),
  );
  const wanted = titleRules.flatMap(({ code, subject, requirement }) =>
    criteriaOf(requirement).flatMap((leaf) => {
      const statuses = leaf.isOtherWay ? ["met"] : ["met", "missing", "unknown"];
      const open = leaf.test.kind === "ownStandard" ? ["unknown"] : statuses;
      return open.map((status) => `${code} ${subject} ${leaf.code} ${status}`);
    }),
  );
  expect(wanted.filter((word) => !shown.has(word))).toEqual([]);
});

test("the tables hold at least 150 cases and name every award", () => {
  const groups = tables.flatMap(groupsOf);
  expect(groups.flatMap((one) => one["trường hợp"]).length).toBeGreaterThanOrEqual(150);
  const named = groups.flatMap((one) => [one.xét, ...one["trường hợp"].map((row) => row.xét ?? one.xét)]);
  expect(new Set(named.map((text) => text.split(" ")[0]))).toEqual(new Set(Object.keys(awardWords)));
});
