import "../../support/seed.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rating, ratings, type StaffKind } from "../../../src/domain/codes.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import { countedShare, countRatings, verifiedRatings } from "../../../src/domain/figures/count-ratings.ts";
import { excellentQuota, isOverQuota } from "../../../src/domain/figures/excellent-quota.ts";
import { titleQuotas } from "../../../src/domain/figures/title-quotas.ts";
import { noPaces } from "../../../src/domain/standing/paces.ts";
import type { OfficeTally } from "../../../src/domain/standing/tally.ts";
import { noPlanPaces } from "../../../src/domain/standing/tally-of.ts";
import { planNamed } from "../plan/plan-named.ts";
import { smallPlan, smallTarget } from "../plan/small-plan.ts";

const settings = { contractStaff: null, publicEmployeeRule: null, office: "usual" } as const;

const people = (count: number, staffKind: StaffKind = "cong_chuc") =>
  Array.from({ length: count }, (_, index) => ({ id: `${staffKind}${index}`, staffKind }));

const given = (all: readonly { id: string }[], of: readonly Rating[]): ReadonlyMap<string, Rating> =>
  new Map(of.flatMap((rating, index) => (all[index] ? [[all[index].id, rating] as const] : [])));

describe("ratings of people", () => {
  const record = (
    personId: string,
    standing: "verified" | "selfEntered",
    year = 2025,
    removedAt: string | null = null,
  ): EvidenceRecord => ({
    personId,
    entries: [
      {
        id: `e-${personId}`,
        content: { kind: "rating", year, rating: "hoan_thanh_tot" },
        provenance: { standing, source: "officer", on: null, decisionNumber: null },
        removedAt,
        history: [],
      },
    ],
  });

  test("count where the office vouches for them, of the year alone", () => {
    const all = [
      record("a", "verified"),
      record("b", "selfEntered"),
      record("c", "verified", 2024),
      record("d", "verified", 2025, "2026-01-01T00:00:00.000Z"),
    ];
    const found = verifiedRatings(new Map(all.map((one) => [one.personId, one])), 2025);
    expect([...found]).toEqual([["a", "hoan_thanh_tot"]]);
  });

  test("come to a share of those who are rated, rounded down; whoever is not rated is counted apart", () => {
    const three = people(4);
    const counted = countRatings(
      three,
      given(three, ["hoan_thanh_tot", "hoan_thanh_xuat_sac", "hoan_thanh"]),
      2025,
    );
    expect(counted).toEqual({ year: 2025, goodOrBetter: 2, rated: 3, unrated: 1 });
    expect(countedShare(counted)).toBe(66.66);
    expect(countedShare(countRatings([], new Map(), 2025))).toBeNull();
  });
});

describe("the share rated excellent", () => {
  test("of 30, 6 excellent beside 24 good pass the quota: it is of those rated good, without the excellent ones", () => {
    const all = people(31);
    const of: Rating[] = [
      ...Array<Rating>(24).fill("hoan_thanh_tot"),
      ...Array<Rating>(6).fill("hoan_thanh_xuat_sac"),
    ];
    const quota = excellentQuota(all, given(all, of), { year: 2026, settings });
    expect(quota).toEqual({ year: 2026, good: 24, excellent: 6, unrated: 1, most: 4, others: 0 });
    expect(quota && isOverQuota(quota)).toBe(true);
    const outstanding = { ...settings, office: "outstanding" as const };
    const more = excellentQuota(all, given(all, of), { year: 2026, settings: outstanding });
    expect(more && [more.most, isOverQuota(more)]).toEqual([6, false]);
  });

  test("has no basis in a year before the decree, nor for those whom another text rates", () => {
    const all = people(3);
    expect(excellentQuota(all, new Map(), { year: 2025, settings })).toBeNull();
    const others = people(2, "nguoi_lao_dong");
    expect(excellentQuota(others, new Map(), { year: 2026, settings })).toBeNull();
    const mixed = [...all, ...people(2, "vien_chuc")];
    const ratingsOf = given(mixed, Array<Rating>(5).fill("hoan_thanh_xuat_sac"));
    expect(excellentQuota(mixed, ratingsOf, { year: 2026, settings })).toMatchObject({
      excellent: 3,
      others: 2,
    });
    const contract = { ...settings, contractStaff: { ruleId: "decree335", from: "2026-01-01" } as const };
    expect(excellentQuota(others, new Map(), { year: 2026, settings: contract })).toMatchObject({
      unrated: 2,
    });
  });

  test("is over exactly where five times the excellent ones are more than the good ones", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ratings), { maxLength: 60 }), (of) => {
        const all = people(of.length + 1);
        const quota = excellentQuota(all, given(all, of), { year: 2026, settings });
        if (!quota) throw new Error("no quota");
        const count = (rating: Rating) => of.filter((one) => one === rating).length;
        expect(isOverQuota(quota)).toBe(count("hoan_thanh_xuat_sac") * 5 > count("hoan_thanh_tot"));
        expect(quota.unrated).toBe(1);
      }),
    );
  });
});

describe("registered titles", () => {
  const units = [
    { id: "cn", name: "Phòng Quản lý Công nghiệp" },
    { id: "vp", name: "Văn phòng Sở" },
  ];
  const plans = (id: string, titles: OfficeTally["plans"][string]["titles"]) => ({
    [id]: { registered: 5, late: 0, withdrawn: 0, waiting: 0, titles, rates: {}, paces: noPlanPaces },
  });
  const tallyOf = (id: string): OfficeTally => ({
    people: 10,
    months: {},
    builtFrom: 1,
    plans: plans(id, { lao_dong_tien_tien: 8, chien_si_thi_dua_co_so: 7, chien_si_thi_dua_tinh: 1 }),
    units: {
      cn: {
        people: 4,
        plans: { [id]: { registered: 3, late: 0, titles: { chien_si_thi_dua_co_so: 5 }, paces: noPaces } },
        reported: {},
      },
      vp: { people: 6, plans: {}, reported: {} },
    },
  });

  test("are held against the plan's counts and shares, unit by unit", () => {
    const plan = planNamed("ha-tinh-2022");
    const found = titleQuotas(plan, tallyOf(plan.id), units);
    expect(
      found.map(({ targetId, registered, isShort, isOver }) => [targetId, registered, isShort, isOver]),
    ).toEqual([
      ["staff-advanced", 8, true, false],
      ["fighters-base", 7, true, false],
      ["fighters-province", 1, false, false],
    ]);
    expect(found[1]?.byUnit).toEqual([{ unit: units[0], registered: 5 }]);
    expect(titleQuotas(plan, { ...tallyOf(plan.id), plans: {} }, units)[1]?.registered).toBe(0);
  });

  test("are held against the count of one unit where the plan gives one", () => {
    const target = (id: string, parts: object) =>
      smallTarget({
        ...{ id, audience: "individual", metric: "titleCount", unit: "person" },
        ...{ awards: ["chien_si_thi_dua_co_so"], ...parts },
      });
    const plan = smallPlan({
      targets: [
        target("cn", { goal: { operator: "between", from: 2, to: 4 }, scope: "phòng quản lý công nghiệp" }),
        target("vp", { goal: { operator: "moreThan", value: 0 }, subject: "Văn phòng Sở" }),
        target("order", { metric: "rewardCount", awards: ["giay_khen_giam_doc_so"] }),
        smallTarget({
          id: "units",
          metric: "titleCount",
          awards: ["tap_the_lao_dong_xuat_sac"],
          unit: "collective",
        }),
      ],
    });
    const found = titleQuotas(plan, tallyOf("small"), units);
    expect(
      found.map(({ targetId, ofUnit, registered, people: all, isShort, isOver }) => [
        targetId,
        ofUnit?.id,
        registered,
        all,
        isShort,
        isOver,
      ]),
    ).toEqual([
      ["cn", "cn", 5, 4, false, true],
      ["vp", "vp", 0, 6, true, false],
    ]);
    expect(titleQuotas(plan, { ...tallyOf("small"), units: {} }, units)[0]?.people).toBe(0);
  });
});
