import type { OpenPoint } from "./open-point.ts";
import { openIf } from "./open-point.ts";
import type { EmulationPlan } from "./plan.ts";

/** What a plan leaves open about itself: number, date, period, theme, cause. */
export const openDocumentPoints = ({ document, period, theme, respondsTo }: EmulationPlan): OpenPoint[] => {
  const { date } = document;
  return [
    ...openIf(document.number === null, "document.number", "Số văn bản"),
    ...openIf(date === null, "document.date", "Ngày ban hành"),
    ...openIf(date !== null && date.day === null, "document.date.day", "Ngày trong tháng ban hành"),
    ...openIf(date !== null && date.month === null, "document.date.month", "Tháng ban hành"),
    ...openIf(date !== null && date.year === null, "document.date.year", "Năm ban hành"),
    ...openIf(period.startsOn === null, "period.startsOn", "Ngày bắt đầu của kế hoạch"),
    ...openIf(period.endsOn === null, "period.endsOn", "Ngày kết thúc của kế hoạch"),
    ...openIf(theme === null, "theme", "Chủ đề thi đua"),
    ...openIf(respondsTo === null, "respondsTo", "Văn bản phát động được hưởng ứng"),
  ];
};
