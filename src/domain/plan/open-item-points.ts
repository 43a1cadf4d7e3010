import type { OpenPoint } from "./open-point.ts";
import { openIf } from "./open-point.ts";
import type { PhaseEdge } from "./phase.ts";
import type { EmulationPlan } from "./plan.ts";

const openEdge = (edge: PhaseEdge, path: string, name: string): OpenPoint[] =>
  edge === null ? openIf(true, path, name) : openIf("month" in edge, path, `${name} (chỉ biết tháng)`);

const reporting: readonly string[] = ["reporter", "monitor", "issueReporter"];

/** What a plan leaves open about its phases, dates, movements, duties and rewards. */
export const openItemPoints = (plan: EmulationPlan): OpenPoint[] => [
  ...openIf(plan.phases.length === 0, "phases", "Các đợt thi đua"),
  ...plan.phases.flatMap(({ name, start, end }, index) => [
    ...openEdge(start, `phases[${index}].start`, `Ngày bắt đầu: ${name}`),
    ...openEdge(end, `phases[${index}].end`, `Ngày kết thúc: ${name}`),
  ]),
  ...openIf(plan.deadlines.length === 0, "deadlines", "Các mốc hạn"),
  ...plan.anniversaries.flatMap(({ name, from, on }, index) => [
    ...openIf(from === null, `anniversaries[${index}].from`, `Ngày gốc: ${name}`),
    ...openIf(on === null, `anniversaries[${index}].on`, `Ngày kỷ niệm: ${name}`),
  ]),
  ...plan.events.flatMap(({ name, on }, index) =>
    openIf(on === null, `events[${index}].on`, `Ngày tổ chức: ${name}`),
  ),
  ...plan.movements.flatMap(({ name, sponsor }, index) =>
    openIf(sponsor === null, `movements[${index}].sponsor`, `Nơi phát động: ${name}`),
  ),
  ...plan.duties.flatMap(({ role, actor, tasks, reportsTo, frequency }, index) => [
    ...openIf(actor === null, `duties[${index}].actor`, `Đơn vị thực hiện: ${tasks.join("; ")}`),
    ...openIf(
      reportsTo === null && reporting.includes(role),
      `duties[${index}].reportsTo`,
      `Nơi nhận báo cáo: ${tasks.join("; ")}`,
    ),
    ...openIf(frequency === "periodic", `duties[${index}].frequency`, `Kỳ báo cáo: ${tasks.join("; ")}`),
  ]),
  ...plan.awardForms.flatMap(({ name, decidedBy, count }, index) => [
    ...openIf(decidedBy === null, `awardForms[${index}].decidedBy`, `Nơi quyết định: ${name}`),
    ...openIf(count === null, `awardForms[${index}].count`, `Số lượng: ${name}`),
  ]),
];
