import { describe, expect, test } from "vitest";
import type { PersonTitle } from "../../../src/domain/codes.ts";
import { withCorrection, withRemoval } from "../../../src/domain/evidence/change-evidence.ts";
import { evidenceOf, isAchievement, type PlanPledge } from "../../../src/domain/evidence/evidence-of.ts";
import { type Pledge, type PledgeContent, registered, withdrawn } from "../../../src/domain/pledge.ts";
import { noEvidence } from "../../../src/domain/titles/evidence.ts";
import { act, award, claim, entriesOf, initiative, rating, recordOf } from "./claims.ts";

const person = { staffKind: "cong_chuc" } as const;
const self = { standing: "selfEntered", source: "self", on: null, decisionNumber: null };

test("nothing entered and nothing pledged is no evidence", () => {
  expect(evidenceOf([], { person, pledges: [] })).toEqual(noEvidence("person", "cong_chuc"));
});

test("each kind of entry becomes its fact, said by the person", () => {
  const uses = [{ code: "chien_si_thi_dua_co_so", year: 2025 } as const];
  const entries = entriesOf(
    claim(initiative({ uses, isApplied: null }), { on: "2025-12-05", decisionNumber: "12/QĐ" }),
    claim(award({ grantedFor: "thematic" })),
    claim(rating()),
  );
  const provenance = { ...self, on: "2025-12-05", decisionNumber: "12/QĐ" };
  expect(evidenceOf(entries, { person, pledges: [] })).toEqual({
    ...noEvidence("person", "cong_chuc"),
    achievements: [
      {
        id: "1",
        of: "initiative",
        year: 2025,
        recognisedOn: "2025-12-05",
        reach: "co_so",
        recogniser: "office",
        isApplied: null,
        authorship: "first",
        uses,
        provenance,
      },
    ],
    awards: [{ code: "bang_khen_ubnd_tinh", year: 2024, grantedFor: "thematic", provenance: self }],
    ratings: [{ year: 2025, rating: "hoan_thanh_tot", decree: null, provenance: self }],
  });
});

test("what is only planned, submitted or was refused is not recognised", () => {
  const entries = entriesOf(
    ...(["planned", "submitted", "notRecognised"] as const).map((stage) =>
      claim(initiative({ stage, name: stage, recognition: null })),
    ),
  );
  const { achievements } = evidenceOf(entries, { person, pledges: [] });
  expect(
    achievements.map(({ recognisedOn, reach, recogniser }) => [recognisedOn, reach, recogniser]),
  ).toEqual([
    [null, "co_so", null],
    [null, "co_so", null],
    [null, "co_so", null],
  ]);
});

test("what was recognised on a day nobody named was so by the office's day on which it was said", () => {
  const work = initiative({ kind: "scienceWork", recognition: { reach: "toan_quoc", by: "ministry" } });
  const { achievements } = evidenceOf(entriesOf(claim(work)), { person, pledges: [] });
  expect(achievements).toMatchObject([
    { of: "science", recognisedOn: "2026-06-22", reach: "toan_quoc", recogniser: "ministry" },
  ]);
  const [entry] = entriesOf(claim(work));
  const bare = entry ? [{ ...entry, history: [] }] : [];
  expect(evidenceOf(bare, { person, pledges: [] }).achievements).toMatchObject([{ recognisedOn: null }]);
});

test("corrections replace, and what was removed is left out", () => {
  const corrected = withCorrection(
    recordOf(claim(rating()), claim(award())),
    { id: "1", claim: claim(rating({ rating: "hoan_thanh" })) },
    act,
  );
  const { entries } = withRemoval(corrected, { id: "2", reason: "duplicate" }, act);
  const { ratings, awards } = evidenceOf(entries, { person, pledges: [] });
  expect([ratings.map((fact) => fact.rating), awards]).toEqual([["hoan_thanh"], []]);
});

test("initiatives and science works are achievements, nothing else is", () => {
  const entries = entriesOf(
    claim(initiative()),
    claim(initiative({ kind: "scienceWork", year: 2024 })),
    claim(award()),
    claim(rating()),
  );
  expect(entries.map(isAchievement)).toEqual([true, true, false, false]);
});

describe("pledges", () => {
  const content = (...titles: readonly PersonTitle[]): PledgeContent => ({
    titles,
    targetRate: null,
    movements: [],
    initiative: null,
  });
  const at = (day: string) => ({ personId: "p1", planId: "k", at: `${day}T03:00:00.000Z`, late: false });
  const under = (pledge: Pledge, fromYear: number, toYear = fromYear): PlanPledge => ({
    plan: { period: { kind: "year", fromYear, toYear, startsOn: null, endsOn: null, label: null } },
    pledge,
  });
  const factsOf = (...pledges: readonly PlanPledge[]) =>
    evidenceOf([], { person, pledges }).pledges.map(({ code, year, provenance }) => [
      code,
      year,
      provenance.on,
    ]);
  const first = registered(undefined, content("lao_dong_tien_tien"), at("2026-03-01"));

  test("hold for the year of the plan, as the bot keeps them", () => {
    const provenance = { standing: "verified", source: "bot", on: "2026-03-01", decisionNumber: null };
    expect(evidenceOf([], { person, pledges: [under(first, 2026)] }).pledges).toEqual([
      { code: "lao_dong_tien_tien", year: 2026, provenance },
    ]);
  });
  test("of several years hold from the year they were made in", () => {
    expect(factsOf(under(first, 2025, 2028))).toEqual(
      [2026, 2027, 2028].map((year) => ["lao_dong_tien_tien", year, "2026-03-01"]),
    );
    expect(factsOf(under(first, 2027, 2028))).toEqual(
      [2027, 2028].map((year) => ["lao_dong_tien_tien", year, "2026-03-01"]),
    );
  });
  test("made after the plan's years hold for the last", () => {
    expect(factsOf(under(first, 2024, 2025))).toEqual([["lao_dong_tien_tien", 2025, "2026-03-01"]]);
  });
  test("count each title from the day since which it is named", () => {
    const both = registered(first, content("lao_dong_tien_tien", "chien_si_thi_dua_co_so"), at("2026-04-01"));
    expect(factsOf(under(both, 2026))).toEqual([
      ["lao_dong_tien_tien", 2026, "2026-03-01"],
      ["chien_si_thi_dua_co_so", 2026, "2026-04-01"],
    ]);
  });
  test("withdrawn count no more; made again they count from then", () => {
    const gone = withdrawn(first, "chuyển công tác", at("2026-04-01"));
    expect(factsOf(under(gone, 2026))).toEqual([]);
    const again = registered(gone, content("lao_dong_tien_tien"), at("2026-05-01"));
    expect(factsOf(under(again, 2026))).toEqual([["lao_dong_tien_tien", 2026, "2026-05-01"]]);
  });
});
