import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";

/** The least plan file that is right; parts of it can be exchanged. */
export const smallFile = (parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: "small",
  document: { kind: "plan", issuer: "Sở A", title: "Kế hoạch thi đua" },
  period: { kind: "year", fromYear: 2024, toYear: 2024 },
  ...parts,
});

/** The plan of a small file. @throws where the file is wrong */
export const smallPlan = (parts: Readonly<Record<string, unknown>> = {}): EmulationPlan => {
  const reading = readPlan(smallFile(parts));
  if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
  return reading.plan;
};

/** A target file item; parts of it can be exchanged. */
export const smallTarget = (parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: "target",
  name: "Chỉ tiêu",
  audience: "collective",
  subject: "Sở A",
  metric: "inspections",
  goal: { operator: "equal", value: 5 },
  unit: "inspection",
  ...parts,
});
