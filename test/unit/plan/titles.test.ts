import { expect, test } from "vitest";
import { staffKinds } from "../../../src/domain/codes.ts";
import { pledgeableTitles } from "../../../src/domain/plan/pledgeable-titles.ts";
import { titleCounts } from "../../../src/domain/plan/title-counts.ts";
import { titlesFromTargets } from "../../../src/domain/plan/titles-from-targets.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { planNamed } from "./plan-named.ts";
import { smallPlan, smallTarget } from "./small-plan.ts";

test("in Hà Tĩnh CBCC, VC may pledge three titles, contract staff none, nobody a reward", () => {
  const plan = planNamed("ha-tinh-2022");
  const three = ["lao_dong_tien_tien", "chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh"];
  expect(staffKinds.map((kind) => pledgeableTitles(plan, kind))).toEqual([three, three, three, []]);
});

test("plans without title targets open none until the office adds them", () => {
  for (const plan of readyPlans())
    if (plan.id !== "ha-tinh-2022") expect(pledgeableTitles(plan, "cong_chuc")).toEqual([]);
});

test("a subset takes the kinds of staff of what it is part of; without any nobody is addressed", () => {
  const title = (id: string, parts: object) =>
    smallTarget({
      id,
      audience: "individual",
      metric: "titleCount",
      goal: { operator: "equal", value: 1 },
      unit: "person",
      ...parts,
    });
  const { targets } = smallPlan({
    targets: [
      title("a", { awards: ["lao_dong_tien_tien"], staffKinds: ["vien_chuc"] }),
      title("b", { awards: ["chien_si_thi_dua_co_so"], subsetOf: "a" }),
      title("c", { awards: ["chien_si_thi_dua_tinh"], subsetOf: "b" }),
      title("d", { awards: ["chien_si_thi_dua_bo"] }),
      title("e", { awards: ["lao_dong_tien_tien"], staffKinds: ["vien_chuc", "can_bo"] }),
    ],
  });
  expect(titlesFromTargets(targets)).toEqual([
    { title: "lao_dong_tien_tien", staffKinds: ["vien_chuc", "can_bo"] },
    { title: "chien_si_thi_dua_co_so", staffKinds: ["vien_chuc"] },
    { title: "chien_si_thi_dua_tinh", staffKinds: ["vien_chuc"] },
  ]);
});

test("the titles and rewards that Hà Tĩnh aims at, with how many of each", () => {
  expect(
    titleCounts(planNamed("ha-tinh-2022")).map(({ audience, awards, from, to, unit }) =>
      [audience, awards.join("|"), from === to ? from : `${from}-${to}`, unit].join(" "),
    ),
  ).toEqual([
    "collective co_thi_dua_tinh|bang_khen_ubnd_tinh 1 count",
    "collective tap_the_lao_dong_tien_tien 100 percent",
    "collective tap_the_lao_dong_xuat_sac 2 count",
    "collective bang_khen_ubnd_tinh|bang_khen_bo_truong 2 count",
    "individual lao_dong_tien_tien 100 percent",
    "individual chien_si_thi_dua_co_so 9 count",
    "individual chien_si_thi_dua_tinh 1 count",
    "individual huan_chuong_lao_dong_hang_nhi 1 count",
    "individual bang_khen_ubnd_tinh|bang_khen_bo_truong 6 count",
    "individual bang_khen_thu_tuong 1-2 count",
  ]);
});

test("open ends of a count stay open; what is no count is left out", () => {
  const flag = (id: string, goal: object) =>
    smallTarget({ id, metric: "titleCount", unit: "collective", awards: ["co_thi_dua_tinh"], goal });
  const plan = smallPlan({
    targets: [
      flag("a", { operator: "atLeast", value: 2, upTo: 4 }),
      flag("b", { operator: "moreThan", value: 2 }),
      flag("c", { operator: "about", value: 3 }),
      flag("d", { operator: "qualitative" }),
      smallTarget({ id: "e" }),
    ],
  });
  expect(
    titleCounts(plan).map(({ targetId, from, fromIncluded, to }) => [targetId, from, fromIncluded, to]),
  ).toEqual([
    ["a", 2, true, null],
    ["b", 2, false, null],
    ["c", 3, true, 3],
  ]);
});
