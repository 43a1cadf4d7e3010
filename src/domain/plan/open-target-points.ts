import type { OpenPoint } from "./open-point.ts";
import { openIf } from "./open-point.ts";
import type { EmulationPlan } from "./plan.ts";

/** What a plan leaves open about its targets: figures, years, what is compared, whom they address. */
export const openTargetPoints = ({ targets }: EmulationPlan): OpenPoint[] => [
  ...openIf(targets.length === 0, "targets", "Các chỉ tiêu"),
  ...targets.flatMap((target, index) => {
    const at = (key: string): string => `targets[${index}].${key}`;
    const { name, goal, years, cadence, base, audience, staffKinds, subsetOf, awards } = target;
    return [
      ...openIf(goal.operator === "increase" && goal.by === null, at("goal.by"), `Mức tăng: ${name}`),
      ...openIf(years === null && cadence === null, at("years"), `Thời gian thực hiện: ${name}`),
      ...openIf(base !== null && base.value === null, at("base.value"), `Số liệu gốc: ${name}`),
      ...openIf(
        audience === "individual" && awards.length > 0 && staffKinds === null && subsetOf === null,
        at("staffKinds"),
        `Đối tượng: ${name}`,
      ),
    ];
  }),
];
