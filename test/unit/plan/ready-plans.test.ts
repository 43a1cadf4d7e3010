import { expect, test } from "vitest";
import type { Goal } from "../../../src/domain/plan/goal.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { titlesFromTargets } from "../../../src/domain/plan/titles-from-targets.ts";
import { readyPlan, readyPlans } from "../../../src/plans/ready-plans.ts";
import { planNamed } from "./plan-named.ts";

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length;

/** How much there is of everything, by its name in the document. */
const inventory = (plan: EmulationPlan) => ({
  recipients: plan.document.recipients.length,
  addressees: plan.document.addressees.length,
  attachments: plan.document.attachments.length,
  slogans: plan.slogans.length,
  respondsTo: plan.respondsTo?.length,
  legalBases: plan.legalBases.length,
  referencedDocuments: plan.referencedDocuments.length,
  phases: plan.phases.length,
  deadlines: plan.deadlines.length,
  collectiveTargets: count(plan.targets, ({ audience }) => audience === "collective"),
  individualTargets: count(plan.targets, ({ audience }) => audience === "individual"),
  partyTargets: count(plan.targets, ({ audience }) => audience === "party"),
  sectorTargets: count(plan.targets, ({ audience }) => audience === "sector"),
  titleTargets: count(plan.targets, ({ awards }) => awards.length > 0),
  anniversaries: plan.anniversaries.length,
  events: plan.events.length,
  movements: plan.movements.length,
  sponsoredMovements: count(plan.movements, ({ sponsor }) => sponsor !== null),
  campaigns: plan.campaigns.length,
  duties: plan.duties.length,
  reportingDuties: count(plan.duties, ({ reportsTo }) => reportsTo !== null),
  dossier: plan.dossier.length,
  awardForms: plan.awardForms.length,
  collectiveStandards: count(plan.awardStandards, ({ audience }) => audience === "collective"),
  individualStandards: count(plan.awardStandards, ({ audience }) => audience === "individual"),
  contents: plan.contents.length,
  principles: plan.principles.length,
  notes: plan.notes.length,
});

const none = {
  addressees: 0,
  attachments: 0,
  slogans: 0,
  referencedDocuments: 0,
  phases: 0,
  deadlines: 0,
  collectiveTargets: 0,
  individualTargets: 0,
  partyTargets: 0,
  sectorTargets: 0,
  titleTargets: 0,
  anniversaries: 0,
  events: 0,
  campaigns: 0,
  sponsoredMovements: 0,
  reportingDuties: 0,
  dossier: 0,
  awardForms: 0,
  collectiveStandards: 0,
  individualStandards: 0,
  principles: 0,
};

test.each([
  [
    "quang-ngai-2025-2030",
    {
      ...none,
      recipients: 4,
      slogans: 2,
      respondsTo: 1,
      legalBases: 4,
      individualTargets: 1,
      partyTargets: 12,
      sectorTargets: 9,
      movements: 5,
      sponsoredMovements: 5,
      duties: 4,
      reportingDuties: 3,
      contents: 9,
      notes: 8,
    },
  ],
  [
    "quang-ngai-2021",
    {
      ...none,
      recipients: 13,
      respondsTo: 4,
      legalBases: 1,
      phases: 2,
      deadlines: 1,
      collectiveTargets: 1,
      individualTargets: 1,
      anniversaries: 1,
      movements: 2,
      sponsoredMovements: 2,
      campaigns: 1,
      duties: 3,
      dossier: 3,
      awardForms: 3,
      collectiveStandards: 3,
      individualStandards: 3,
      contents: 2,
      principles: 1,
      notes: 7,
    },
  ],
  [
    "ha-tinh-2022",
    {
      ...none,
      recipients: 5,
      respondsTo: 1,
      legalBases: 2,
      referencedDocuments: 5,
      phases: 3,
      deadlines: 2,
      collectiveTargets: 6,
      individualTargets: 7,
      sectorTargets: 2,
      titleTargets: 10,
      anniversaries: 14,
      movements: 11,
      duties: 8,
      reportingDuties: 3,
      awardForms: 5,
      contents: 8,
      notes: 13,
    },
  ],
  [
    "quang-ngai-2021-2025",
    {
      ...none,
      recipients: 11,
      addressees: 3,
      attachments: 1,
      slogans: 2,
      respondsTo: 2,
      legalBases: 5,
      collectiveTargets: 2,
      sectorTargets: 1,
      movements: 5,
      sponsoredMovements: 1,
      duties: 6,
      reportingDuties: 2,
      contents: 9,
      principles: 2,
      notes: 7,
    },
  ],
  [
    "vpub-quang-ngai-2025",
    {
      ...none,
      recipients: 5,
      respondsTo: 4,
      legalBases: 6,
      phases: 1,
      collectiveTargets: 7,
      anniversaries: 2,
      events: 6,
      movements: 11,
      sponsoredMovements: 11,
      duties: 7,
      reportingDuties: 3,
      contents: 6,
      principles: 1,
      notes: 5,
    },
  ],
])("nothing of %s is lost", (id, expected) => {
  expect(inventory(planNamed(id))).toEqual(expected);
});

test("all five plans are read, each under its own id", () => {
  expect(readyPlans().map(({ id }) => id)).toEqual([
    "ha-tinh-2022",
    "quang-ngai-2021",
    "quang-ngai-2021-2025",
    "quang-ngai-2025-2030",
    "vpub-quang-ngai-2025",
  ]);
  expect(readyPlan("../plans/ha-tinh-2022")).toBeNull();
});

test.each([
  ["quang-ngai-2025-2030", "plan", null, "?/9/2025", 2025, 2030],
  ["quang-ngai-2021", "plan", null, "3/2/2021", 2021, 2021],
  ["ha-tinh-2022", "plan", null, "?/3/2022", 2022, 2022],
  ["quang-ngai-2021-2025", "officialLetter", "1888/SCT-VP", "23/9/2021", 2021, 2025],
  ["vpub-quang-ngai-2025", "plan", "449/KH-VP", "20/2/2025", 2025, 2025],
])("%s: kind %s, number %s, dated %s, for %i-%i", (id, kind, number, dated, fromYear, toYear) => {
  const { document, period } = planNamed(id);
  const { day, month, year } = document.date ?? { day: null, month: null, year: null };
  expect([document.kind, document.number, `${day ?? "?"}/${month ?? "?"}/${year ?? "?"}`]).toEqual([
    kind,
    number,
    dated,
  ]);
  expect(period).toMatchObject({ fromYear, toYear, startsOn: null, endsOn: null });
});

const goalText = (goal: Goal): string =>
  Object.values(goal)
    .filter((part) => part !== null)
    .join(" ");

const targetLines = (id: string): string[] =>
  planNamed(id).targets.map(({ audience, metric, goal, unit, awards, cadence }) =>
    [audience, metric, goalText(goal), unit, awards.join("|"), cadence && `/${cadence}`]
      .filter((part) => part)
      .join(" "),
  );

test("the targets of Hà Tĩnh 2022, figure by figure", () => {
  expect(targetLines("ha-tinh-2022")).toEqual([
    "collective rating atLevel hoan_thanh_xuat_sac false /year",
    "collective award anyOf 1 co_thi_dua_tinh|bang_khen_ubnd_tinh /year",
    "collective titleRate equal 100 percent tap_the_lao_dong_tien_tien /year",
    "collective titleCount equal 2 collective tap_the_lao_dong_xuat_sac /year",
    "collective rewardCount equal 2 collective bang_khen_ubnd_tinh|bang_khen_bo_truong /year",
    "collective rating atLevel hoan_thanh_xuat_sac false /year",
    "individual goodOrBetterStaffRate equal 100 percent /year",
    "individual titleRate equal 100 percent lao_dong_tien_tien /year",
    "individual titleCount equal 9 person chien_si_thi_dua_co_so /year",
    "individual titleCount equal 1 person chien_si_thi_dua_tinh /year",
    "individual rewardCount equal 1 person huan_chuong_lao_dong_hang_nhi /year",
    "individual rewardCount equal 6 person bang_khen_ubnd_tinh|bang_khen_bo_truong /year",
    "individual rewardCount between 1 2 person bang_khen_thu_tuong /year",
    "sector rankGain atLeast 3 5 rank /year",
    "sector halfYearPlan qualitative /phase",
  ]);
});

test("the targets of Quảng Ngãi 2025-2030, figure by figure", () => {
  expect(targetLines("quang-ngai-2025-2030")).toEqual([
    "individual participationRate equal 100 percent",
    "party resolutionsStudied qualitative",
    "party thematicMeetings atLeast 1 time /quarter",
    "party rating atLevel hoan_thanh_tot false /year",
    "party ratedExcellentRate equal 20 percent /year",
    "party assignedTargetsRate equal 100 percent",
    "party ratedCompletedRate equal 100 percent /year",
    "party ratedGoodOrBetterRate moreThan 90 percent /year",
    "party ratedExcellentRate between 15 20 percent /year",
    "party newPartyMembers between 3 5 person /term",
    "party officeCultureStandard achieved",
    "party inspections atLeast 1 inspection /year",
    "party supervisions atLeast 1 inspection /year",
    "sector industryValueAdded about 49500 billionDong",
    "sector averageYearlyGrowth equal 13 percentPerYear",
    "sector electrifiedHouseholdsRate equal 99.99 percent",
    "sector retailAndServicesRevenue equal 230000 billionDong",
    "sector averageYearlyGrowth equal 12.7 percentPerYear",
    "sector exportTurnover equal 6450 millionDollar",
    "sector averageYearlyGrowth equal 12 percentPerYear",
    "sector importTurnover equal 10200 millionDollar",
    "sector averageYearlyGrowth equal 13 percentPerYear",
  ]);
});

test("growth in Quảng Ngãi runs 2026-2030 from 2025, of the figure it belongs to; two figures have no year", () => {
  const { targets } = planNamed("quang-ngai-2025-2030");
  const growth = targets.filter(({ metric }) => metric === "averageYearlyGrowth");
  expect(growth.map(({ growthOf }) => growthOf)).toEqual([
    "industry-value-added",
    "retail-revenue",
    "export-turnover",
    "import-turnover",
  ]);
  for (const { years, base } of growth) {
    expect(years).toEqual({ fromYear: 2026, toYear: 2030 });
    expect(base).toEqual({ year: 2025, value: null });
  }
  expect(
    targets.filter(({ audience, years }) => audience === "sector" && years === null).map(({ id }) => id),
  ).toEqual(["electrified-households", "import-turnover"]);
});

test("the targets of the other three are words and six indices to raise", () => {
  expect(targetLines("quang-ngai-2021")).toEqual([
    "collective assignedTasks qualitative /year",
    "individual assignedTasks qualitative /phase",
  ]);
  expect(targetLines("quang-ngai-2021-2025")).toEqual([
    "collective assignedTasks qualitative /year",
    "collective breakthrough qualitative",
    "sector dualGoal qualitative",
  ]);
  expect(targetLines("vpub-quang-ngai-2025")).toEqual([
    "collective assignedTasks qualitative /year",
    ...Array.from({ length: 6 }, () => "collective scoreAndRank increase /year"),
  ]);
  expect(planNamed("vpub-quang-ngai-2025").targets.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(["PAR INDEX", "PCI", "PAPI", "SIPAS", "DTI", "PII"]),
  );
});

test("the fourteen anniversaries of Hà Tĩnh: day, years, phase it is listed under", () => {
  expect(
    planNamed("ha-tinh-2022").anniversaries.map(({ from, on, years, phaseId }) => [from, on, years, phaseId]),
  ).toEqual([
    ["1930-02-03", "2022-02-03", 92, "phase-1"],
    ["1975-04-30", "2022-04-30", 47, "phase-1"],
    ["1951-05-14", "2022-05-14", 71, "phase-1"],
    ["1954-05-07", "2022-05-07", 68, "phase-1"],
    ["1890-05-19", "2022-05-19", 132, "phase-1"],
    ["1907-04-07", "2022-04-07", 115, "phase-1"],
    ["1957-06-15", "2022-06-15", 65, "phase-1"],
    ["2007-05-28", "2022-05-28", 15, "phase-1"],
    ["1945-08-19", "2022-08-19", 77, "phase-2"],
    ["1945-09-02", "2022-09-02", 77, "phase-2"],
    ["1947-07-27", "2022-07-27", 75, "phase-2"],
    ["1847-06-06", "2022-06-06", 175, "phase-2"],
    ["1930-09-12", "2022-09-12", 92, "phase-2"],
    ["1930-11-18", "2022-11-18", 92, "phase-2"],
  ]);
});

test("phases: by day, by month only, unknown, on demand", () => {
  const shape = (id: string) =>
    planNamed(id).phases.map(({ id: phase, kind, onDemand, start, end }) => [
      phase,
      kind,
      onDemand,
      start,
      end,
    ]);
  expect(shape("ha-tinh-2022")).toEqual([
    ["phase-1", "regular", false, { month: "2022-01" }, { on: "2022-06-30" }],
    ["phase-2", "regular", false, { on: "2022-07-01" }, { on: "2022-12-31" }],
    ["thematic", "thematic", true, null, null],
  ]);
  expect(shape("quang-ngai-2021")).toEqual([
    ["year-2021", "regular", false, null, null],
    ["special-70-years", "special", false, null, { on: "2021-04-15" }],
  ]);
  expect(shape("vpub-quang-ngai-2025")).toEqual([["peak-50-years", "peak", false, null, null]]);
  expect(planNamed("vpub-quang-ngai-2025").phases[0]?.launchedBy.map(({ number }) => number)).toEqual([
    "156/KH-UBND",
    "1755/KH-VP",
  ]);
});

test("the dossier of 2021: three papers, due through the end of 15/4/2021, three forms of reward", () => {
  const { dossier, deadlines, awardForms } = planNamed("quang-ngai-2021");
  expect(dossier.map(({ id, form, confirmedBy }) => [id, form !== null, confirmedBy !== null])).toEqual([
    ["submission", false, false],
    ["minutes", false, false],
    ["achievement-report", true, true],
  ]);
  expect(deadlines.map(({ dueOn, dueInclusive, phaseId }) => [dueOn, dueInclusive, phaseId])).toEqual([
    ["2021-04-15", true, "special-70-years"],
  ]);
  expect(awardForms.map(({ awards, mode }) => [awards.join(), mode])).toEqual([
    ["bang_khen_bo_truong", "proposed"],
    ["bang_khen_ubnd_tinh", "proposed"],
    ["giay_khen_giam_doc_so", "granted"],
  ]);
});

test("the rewards of Hà Tĩnh: who gives what to how many", () => {
  expect(
    planNamed("ha-tinh-2022").awardForms.map(({ awards, mode, count: number }) => [
      awards.join("|"),
      mode,
      number && `${number.from}-${number.to}`,
    ]),
  ).toEqual([
    ["co_thi_dua_tinh", "proposed", null],
    ["bang_khen_ubnd_tinh|bang_khen_bo_truong", "proposed", "6-6"],
    ["bang_khen_thu_tuong", "proposed", "1-2"],
    ["huan_chuong_lao_dong_hang_nhi", "proposed", "1-1"],
    ["", "granted", null],
  ]);
});

test.each([
  ["ha-tinh-2022", ["02/CT-UBND 2022-01-19"], ["34-CT/TW 2014-04-07", "41-CT/TU 2014-09-09"]],
  [
    "quang-ngai-2025-2030",
    ["- -"],
    ["34-CT/TW 2014-04-07", "05-CT/TW 2016-05-15", "01-KL/TW 2021-05-18", "- -"],
  ],
  [
    "quang-ngai-2021",
    ["2507/PĐTĐ-SCT 2020-12-31", "38a/KH-BCT 2021-01-05", "19/KH-UBND 2021-01-27", "155/QĐ-SCT 2021-01-27"],
    ["- -"],
  ],
  [
    "quang-ngai-2021-2025",
    ["14/CT-UBND 2021-08-06", "193/TB-BCT 2021-09-15"],
    [
      "34-CT/TW 2014-04-07",
      "05-CT/TW -",
      "01-KL/TW 2021-05-18",
      "01-NQ/TU 2021-05-11",
      "998/KH-UBND 2021-07-07",
    ],
  ],
  [
    "vpub-quang-ngai-2025",
    ["08/KH-UBND 2025-01-16", "14/CT-UBND 2021-08-06", "156/KH-UBND 2024-07-17", "1755/KH-VP 2024-08-02"],
    [
      "41-CT/TW 2024-12-26",
      "1526/QĐ-TTg 2022-12-09",
      "68/KH-UBND 2023-03-22",
      "09-KL/BCĐ 2024-11-24",
      "18-NQ/TW -",
      "- -",
    ],
  ],
])("%s answers and stands on documents, by number and date", (id, answered, bases) => {
  const { respondsTo, legalBases } = planNamed(id);
  const line = ({ number, issuedOn }: { number: string | null; issuedOn: string | null }) =>
    `${number ?? "-"} ${issuedOn ?? "-"}`;
  expect(respondsTo?.map(line)).toEqual(answered);
  expect(legalBases.map(line)).toEqual(bases);
});

test("who reports what to whom, and how often", () => {
  const reports = (id: string) =>
    planNamed(id)
      .duties.filter(({ role }) => role === "reporter")
      .map(({ reportsTo, frequency }) => [reportsTo, frequency]);
  expect(reports("ha-tinh-2022")).toEqual([[null, "eachPhase"]]);
  expect(reports("quang-ngai-2021-2025")).toEqual([["UBND tỉnh (qua Sở Nội vụ)", "periodic"]]);
  expect(reports("vpub-quang-ngai-2025")).toEqual([["UBND tỉnh", "onRequest"]]);
});

test("movements of several sponsors in one plan, and one without a name of its own", () => {
  const { movements } = planNamed("vpub-quang-ngai-2025");
  expect(count(movements, ({ sponsor }) => sponsor === "Thủ tướng Chính phủ")).toBe(6);
  expect(count(movements, ({ sponsor }) => sponsor === "Tỉnh")).toBe(5);
  expect(movements.map(({ years }) => years && `${years.fromYear}-${years.toYear}`)).toEqual([
    "2021-2025",
    "2021-2025",
    "2019-2025",
    null,
    "2023-2030",
    "2025-2025",
    null,
    null,
    null,
    "2021-2025",
    null,
  ]);
  expect(count(planNamed("ha-tinh-2022").movements, ({ isNamed }) => !isNamed)).toBe(1);
});

test("what may be pledged follows from each ready plan's own title targets", () => {
  for (const plan of readyPlans()) expect(plan.pledging.titles).toEqual(titlesFromTargets(plan.targets));
});
