import type { PledgeFault } from "../../domain/pledge.ts";
import type { Refusal } from "../../domain/result.ts";
import type { WorkFault } from "../../domain/work/check-work.ts";
import type { RefusalWord, Wordings } from "../refusal-word.ts";
import { confirmingFaults } from "./confirming.ts";
import { dates } from "./dates.ts";
import { deputyFaults } from "./deputies.ts";
import { dutyFaults } from "./duties.ts";
import { evidenceFaults } from "./evidence-faults.ts";
import { faults } from "./faults.ts";
import { figureFaults } from "./figure-faults.ts";
import { fileFaults } from "./files.ts";
import { lackingFaults } from "./lacking.ts";
import { notAllowed } from "./not-allowed.ts";
import { numbers } from "./numbers.ts";
import { officeReminderFaults } from "./office-reminders.ts";
import { personnelFaults } from "./personnel.ts";
import { planFileFaults } from "./plan-file.ts";
import { reminderFaults } from "./reminder-faults.ts";
import { rightsFaults } from "./rights.ts";
import { settingsFaults } from "./settings.ts";
import { titles } from "./titles.ts";

const pledge: Wordings<PledgeFault> = {
  "title-not-open": ({ title }) =>
    `Kế hoạch không nêu danh hiệu ${titles.name(String(title))} cho đối tượng của anh/chị.`,
  "movement-unknown": () => "Có phong trào không thuộc kế hoạch này. Xin chọn lại.",
  "rate-out-of-range": () => "Tỷ lệ phải lớn hơn 0% và không quá 100%.",
  "rate-below-plan": ({ leastTargetRate }) =>
    `Tỷ lệ phấn đấu không được thấp hơn mức của kế hoạch: ${numbers.percent(Number(leastTargetRate))}.`,
  "nothing-pledged": () => "Xin chọn hoặc điền ít nhất một nội dung để đăng ký.",
};

const above = (part: string, whole: string) => `${part} không thể lớn hơn ${whole}.`;
const done = (count: unknown) => `số đã hoàn thành (${count})`;
const assigned = (count: unknown) => `số được giao (${count})`;
const well = (count: unknown) => `Số nhiệm vụ hoàn thành tốt (${count})`;
const quality = (count: unknown) => `Số nhiệm vụ đạt chất lượng (${count})`;
const onTime = (count: unknown) => `Số nhiệm vụ đúng hạn (${count})`;

const work: Wordings<WorkFault> = {
  "month-in-future": ({ month }) => `${dates.month(String(month))} chưa đến nên chưa thể báo.`,
  "month-too-early": ({ earliest }) => `Chỉ nhận số liệu từ ${dates.month(String(earliest)).toLowerCase()}.`,
  "count-not-whole": faults["not-whole"],
  "count-negative": () => faults["too-small"]({ least: 0 }),
  "count-too-large": faults["too-large"],
  "done-above-assigned": (figures) =>
    above(`Số nhiệm vụ đã hoàn thành (${figures["done"]})`, assigned(figures["assigned"])),
  "well-above-done": (figures) => above(well(figures["well"]), done(figures["done"])),
  "well-above-assigned": (figures) => above(well(figures["well"]), assigned(figures["assigned"])),
  "quality-above-done": (figures) => above(quality(figures["quality"]), done(figures["done"])),
  "quality-above-assigned": (figures) => above(quality(figures["quality"]), assigned(figures["assigned"])),
  "on-time-above-done": (figures) => above(onTime(figures["onTime"]), done(figures["done"])),
  "on-time-above-assigned": (figures) => above(onTime(figures["onTime"]), assigned(figures["assigned"])),
  "well-above-quality": (figures) =>
    above(well(figures["well"]), `số đạt chất lượng (${figures["quality"]})`),
  "well-above-on-time": (figures) => above(well(figures["well"]), `số đúng hạn (${figures["onTime"]})`),
  "well-below-overlap": (figures) =>
    `${well(figures["well"])} không thể ít hơn ${figures["least"]}, theo số đạt chất lượng và số đúng hạn.`,
};

const words: Wordings<RefusalWord> = {
  ...faults,
  ...pledge,
  ...work,
  ...evidenceFaults,
  ...dutyFaults,
  ...lackingFaults,
  ...settingsFaults,
  ...planFileFaults,
  ...officeReminderFaults,
  ...deputyFaults,
  ...reminderFaults,
  ...fileFaults,
  ...figureFaults,
  ...personnelFaults,
  ...rightsFaults,
  ...confirmingFaults,
  "well-or-both": () =>
    "Xin ghi số nhiệm vụ hoàn thành tốt; nếu chưa biết, ghi cả số đạt chất lượng và số đúng hạn.",
  "month-reported": ({ month }) =>
    `${dates.month(String(month))} đã báo. Để sửa, gõ “cập nhật ${dates.month(String(month)).toLowerCase()}”.`,
  "month-settled": ({ month }) =>
    `${dates.month(String(month))} không phải tháng của biểu mẫu này. Để báo tháng đó, gõ “cập nhật ${dates.month(String(month)).toLowerCase()}”.`,
  "month-unknown": () => "Chưa rõ anh/chị nêu tháng nào. Xin chọn tháng dưới đây.",
  "plan-item-gone": () => "Mục này không còn trong bản nháp.",
  "plan-full": ({ most }) => `Mỗi kế hoạch có nhiều nhất ${most} đợt, ${most} thời hạn, ${most} sự kiện.`,
  "end-before-start": ({ earliest }) =>
    `Ngày kết thúc phải từ ${dates.day(String(earliest))} (ngày bắt đầu) trở đi.`,
  "plan-mistakes": ({ mistakes }) => `Kế hoạch sẽ không nhất quán: ${mistakes}.`,
  "plan-gone": () => "Không có kế hoạch hoặc bản nháp này nữa.",
  "plan-year-unknown": ({ year }) =>
    `Chưa kích hoạt được: năm ${year} chưa có lịch nghỉ lễ nên không thể tính ngày nhắc. Xin sửa các mốc của năm đó.`,
  "not-running": () => "Kế hoạch này không còn được thực hiện.",
  "no-plan": () => "Cơ quan chưa có kế hoạch thi đua nào đang thực hiện. Xin hỏi bộ phận theo dõi thi đua.",
  "lists-too-long": ({ most, people }) =>
    `Có ${people} người, quá ${most} người một tệp. Xin chọn từng đơn vị.`,
  "which-plan": () =>
    "Cơ quan đang thực hiện nhiều kế hoạch. Xin chọn một kế hoạch bằng lệnh “chọn kế hoạch”.",
  "no-consent": () =>
    "Chưa ghi nhận, vì anh/chị chưa đồng ý để Thi Đua lưu dữ liệu này. Nếu đồng ý, xin gõ “đồng ý”.",
  "not-allowed": notAllowed,
  "nothing-changed": () => "Nội dung giống hệt bản đang có nên không ghi thêm gì.",
  "nothing-to-withdraw": () => "Anh/chị không có đăng ký nào đang có hiệu lực để rút.",
};

/** Why something asked for was not done, and what to do. */
export const refusals = ({ word, details }: Refusal<RefusalWord>): string => words[word](details);
