import { describe, expect, test } from "vitest";
import { checkFigure } from "../../../src/domain/figures/check-figure.ts";
import type { FigureContent } from "../../../src/domain/figures/figure-record.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { planNamed } from "../plan/plan-named.ts";
import { smallPlan, smallTarget } from "../plan/small-plan.ts";
import { contentOf, targetOf } from "./recorded.ts";

const haTinh = planNamed("ha-tinh-2022");
const quangNgai = planNamed("quang-ngai-2025-2030");
const vpub = planNamed("vpub-quang-ngai-2025");

type Said = Partial<FigureContent> & { readonly period: string };

const faultOf = (plan: EmulationPlan, id: string, { period, ...said }: Said, today: string) => {
  const content = contentOf(said, today);
  const checked = checkFigure(plan, targetOf(plan, id), { said: { period, of: null, content }, today });
  return checked.ok ? null : checked.refusal.word;
};
const inHaTinh = (id: string, said: Said) => faultOf(haTinh, id, said, "2022-06-22");
const inQuangNgai = (id: string, said: Said) => faultOf(quangNgai, id, said, "2026-06-22");

describe("a figure is refused", () => {
  test("of a period that the target does not have, or that has not come", () => {
    expect(inHaTinh("fighters-base", { period: "2021", value: 1 })).toBe("figure-no-period");
    expect(inHaTinh("half-year", { period: "phase:phase-2", assessment: "onTrack" })).toBe(
      "figure-no-period",
    );
    expect(inQuangNgai("party-thematic-meeting", { period: "2026-Q3", value: 1 })).toBe("figure-no-period");
    expect(inQuangNgai("party-thematic-meeting", { period: "2026-Q2", value: 1 })).toBeNull();
    expect(inQuangNgai("industry-growth", { period: "2025", value: 1 })).toBe("figure-no-period");
    expect(inQuangNgai("party-new-members", { period: "whole", value: 1 })).toBeNull();
  });

  test("of which nothing is said that the target takes", () => {
    expect(inHaTinh("fighters-base", { period: "2022" })).toBe("figure-nothing-said");
    expect(inHaTinh("fighters-base", { period: "2022", rating: "hoan_thanh" })).toBe("figure-nothing-said");
    expect(inHaTinh("office-rating", { period: "2022", value: 1 })).toBe("figure-nothing-said");
    expect(inHaTinh("half-year", { period: "phase:phase-1" })).toBe("figure-nothing-said");
    expect(inQuangNgai("party-culture-standard", { period: "whole", value: 1 })).toBe("figure-nothing-said");
  });

  test("that its unit can't have", () => {
    expect(inHaTinh("units-advanced", { period: "2022", value: 101 })).toBe("figure-not-a-share");
    expect(inHaTinh("units-advanced", { period: "2022", forecast: -1 })).toBe("figure-negative");
    expect(inHaTinh("fighters-base", { period: "2022", value: 1.5 })).toBe("figure-not-whole");
    expect(inHaTinh("par-index-rank", { period: "2022", value: 0 })).toBe("figure-not-a-rank");
    expect(inHaTinh("par-index-rank", { period: "2022", forecast: 1.5 })).toBe("figure-not-a-rank");
    expect(faultOf(vpub, "index-pci", { period: "2025", value: 70, rank: 0 }, "2025-06-22")).toBe(
      "figure-not-a-rank",
    );
    expect(inQuangNgai("export-turnover", { period: "2026", value: 2e12 })).toBe("figure-too-large");
    expect(inQuangNgai("export-growth", { period: "2026", value: -100 })).toBe("figure-too-large");
    expect(inQuangNgai("export-growth", { period: "2026", value: 1001 })).toBe("figure-too-large");
    expect(inQuangNgai("export-growth", { period: "2026", value: -3.5 })).toBeNull();
  });

  test("with a day after today, or before its period begins", () => {
    expect(inHaTinh("fighters-base", { period: "2022", value: 1, on: "2022-06-23" })).toBe(
      "figure-in-future",
    );
    expect(inHaTinh("fighters-base", { period: "2022", value: 1, on: "2021-12-31" })).toBe(
      "figure-before-period",
    );
    expect(inHaTinh("half-year", { period: "phase:phase-1", assessment: "onTrack", on: "2021-12-31" })).toBe(
      "figure-before-period",
    );
    const inQuarter = { period: "2026-Q2", value: 1 };
    expect(inQuangNgai("party-thematic-meeting", { ...inQuarter, on: "2026-03-31" })).toBe(
      "figure-before-period",
    );
    expect(inQuangNgai("party-thematic-meeting", { ...inQuarter, on: "2026-04-01" })).toBeNull();
    expect(inQuangNgai("party-new-members", { period: "whole", value: 1, on: "2024-12-31" })).toBe(
      "figure-before-period",
    );
  });

  test("with a due year that can't be", () => {
    const turnover = { period: "2026", value: 9000 };
    expect(inQuangNgai("import-turnover", { ...turnover, dueYear: 2024 })).toBe("figure-due-year");
    expect(inQuangNgai("import-turnover", { ...turnover, dueYear: 2077 })).toBe("figure-due-year");
    expect(inQuangNgai("import-turnover", { ...turnover, dueYear: 2030 })).toBeNull();
  });
});

test("before a plan begins its first period can be recorded; a phase without a first day takes any day", () => {
  const plan = smallPlan({
    period: { kind: "year", fromYear: 2024, toYear: 2024, startsOn: "2024-02-01" },
    phases: [{ id: "a", name: "Đợt", kind: "regular", start: null, end: { on: "2024-03-31" } }],
    targets: [
      smallTarget({ id: "quarter", cadence: "quarter" }),
      smallTarget({ id: "phased", cadence: "phase" }),
      smallTarget({ id: "any", unit: "billionDong", metric: "other" }),
    ],
  });
  expect(faultOf(plan, "quarter", { period: "2024-Q1", value: 1, on: "2023-12-01" }, "2023-12-01")).toBe(
    "figure-before-period",
  );
  expect(faultOf(plan, "quarter", { period: "2024-Q2", value: 1 }, "2023-12-01")).toBe("figure-no-period");
  expect(faultOf(plan, "quarter", { period: "2024-Q4", value: 1 }, "2025-03-01")).toBeNull();
  expect(faultOf(plan, "phased", { period: "phase:a", value: 1, on: "2023-01-01" }, "2023-12-01")).toBeNull();
  expect(faultOf(plan, "any", { period: "whole", value: 1.5, on: "2024-01-31" }, "2024-06-01")).toBe(
    "figure-before-period",
  );
});
