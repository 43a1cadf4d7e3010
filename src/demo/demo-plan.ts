import type { Calendar } from "../domain/calendar/calendar.ts";
import { type Day, plusDays } from "../domain/day.ts";
import { movePlan } from "../domain/plan/move-plan.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";

/** Days from the first start of the demo to its last day for pledges, so that it is near whenever it starts. */
const pledgeDays = 10;

/**
 * The plan of the demo office: the plan of Hà Tĩnh for 2022 with its phases moved to the year of `today`, and what an
 * officer would fill in: a last day for pledges, a least rate, and the title open to contract workers.
 */
export const demoPlan = (source: EmulationPlan, today: Day, calendar: Calendar): EmulationPlan => {
  const year = Number(today.slice(0, 4));
  const plan = year === source.period.fromYear ? source : movePlan(source, year);
  const wished = plusDays(today, pledgeDays);
  const dueOn = wished < `${year}-12-31` ? wished : `${year}-12-31`;
  const working = calendar.previousWorkingDay(plusDays(dueOn, 1));
  const titles = plan.pledging.titles.map(({ title, staffKinds }) => ({
    title,
    staffKinds:
      title === "lao_dong_tien_tien" ? [...new Set([...staffKinds, "nguoi_lao_dong" as const])] : staffKinds,
  }));
  const deadline = {
    id: "dang-ky",
    name: "Đăng ký thi đua",
    dueOn: working.ok && working.value >= today ? working.value : dueOn,
    dueInclusive: true,
    phaseId: null,
    who: null,
    to: null,
    note: null,
  };
  return { ...plan, pledging: { deadline, leastTargetRate: 0.8, titles } };
};
