import { openDocumentPoints } from "./open-document-points.ts";
import { openItemPoints } from "./open-item-points.ts";
import type { OpenPoint } from "./open-point.ts";
import { openIf } from "./open-point.ts";
import { openTargetPoints } from "./open-target-points.ts";
import type { EmulationPlan } from "./plan.ts";

const openPledgingPoints = ({ pledging }: EmulationPlan): OpenPoint[] => [
  ...openIf(pledging.deadline === null, "pledging.deadline", "Hạn đăng ký thi đua"),
  ...openIf(pledging.leastTargetRate === null, "pledging.leastTargetRate", "Tỷ lệ hoàn thành tốt tối thiểu"),
  ...openIf(pledging.titles.length === 0, "pledging.titles", "Danh hiệu được đăng ký"),
];

/** Everything that a plan leaves open, in the plan's order; the office may fill it in. */
export const openPoints = (plan: EmulationPlan): OpenPoint[] => [
  ...openDocumentPoints(plan),
  ...openItemPoints(plan),
  ...openTargetPoints(plan),
  ...openPledgingPoints(plan),
];
