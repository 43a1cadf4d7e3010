import type { HolidayName } from "../../domain/calendar/holiday.ts";
import type { Month } from "../../domain/day.ts";
import { dates } from "./dates.ts";

const holidays: Readonly<Record<HolidayName, string>> = {
  newYear: "Tết Dương lịch",
  lunarNewYear: "Tết Nguyên đán",
  hungKings: "Giỗ Tổ Hùng Vương",
  victory: "Ngày Chiến thắng 30/4",
  labour: "Ngày Quốc tế lao động",
  nationalDay: "Quốc khánh",
  cultureDay: "Ngày Văn hóa Việt Nam",
  officeDay: "ngày nghỉ của cơ quan",
};

/** The dates of the plans. */
export const calendar = {
  title: "Lịch thi đua",
  titleOf: {
    all: "Lịch thi đua: tất cả các mốc",
    anniversaries: "Lịch thi đua: ngày kỷ niệm, sự kiện",
    months: (from: Month, to: Month): string =>
      from === to
        ? `Lịch thi đua: ${dates.month(from).toLowerCase()}`
        : from.endsWith("-01") && to.endsWith("-12")
          ? `Lịch thi đua: năm ${from.slice(0, 4)}`
          : `Lịch thi đua: từ ${dates.month(from).toLowerCase()} đến ${dates.month(to).toLowerCase()}`,
  },
  planCount: (count: number): string => `${count} kế hoạch đang thực hiện`,
  plan: (index: number, title: string): string => `${index}. ${title}`,
  numbered: (index: number): string => `kế hoạch ${index}`,
  ofPlan: (value: string, plan: string): string => `${value} · ${plan}`,
  now: (weekday: string, day: string): string => `Hôm nay: ${weekday}, ${day}.`,
  inPhase: (phase: string, plan: string | null): string =>
    plan === null ? `Đang trong: ${phase}.` : `Đang trong: ${phase} (${plan}).`,
  unclear: "Tôi chưa rõ anh/chị muốn xem thời gian nào; đây là các mốc sắp tới.",
  past: (count: number): string => `Đã qua ${count} mốc.`,
  more: (count: number): string => `Còn ${count} mốc sau đó.`,
  none: "Không có mốc nào trong thời gian này.",
  todayMark: (value: string): string => `HÔM NAY, ${value}`,
  pastMark: (value: string): string => `${value} (đã qua)`,
  day: (weekday: string, day: string): string => `${weekday}, ${day}`,
  before: (value: string, dueOn: string): string => `${value}, vì hạn là trước ngày ${dueOn}`,
  through: (value: string): string => `đến hết ${value}`,
  inMonth: (month: Month): string => `trong ${dates.month(month).toLowerCase()}`,
  left: (value: string, days: number): string =>
    days === 0 ? `${value} (không còn ngày làm việc nào)` : `${value} (còn ${days} ngày làm việc)`,
  leftUnknown: (value: string): string => `${value} (chưa đếm được ngày làm việc)`,
  openTitle: "Chưa quy định",
  open: {
    phase: (name: string, onDemand: boolean): string =>
      onDemand ? `${name}: tổ chức khi có yêu cầu, chưa quy định thời gian` : `${name}: thời gian`,
    start: (name: string): string => `${name}: ngày bắt đầu`,
    end: (name: string): string => `${name}: ngày kết thúc`,
    pledge: "Hạn đăng ký thi đua",
    day: (name: string): string => `${name}: ngày`,
  },
  openMore: (count: number): string => `và ${count} nội dung khác`,
  holidaysTitle: "Nghỉ lễ",
  holiday: (name: HolidayName): string => holidays[name],
  holidayDays: (from: string, through: string): string =>
    from === through ? from : `${from} đến ${through}`,
  reported: (value: string): string => `${value} (theo báo chí)`,
  fromMemory: (value: string): string => `${value} (chưa đối chiếu văn bản)`,
  toBeAnnounced: (from: string, through: string): string => `chưa công bố; khoảng ${from} đến ${through}`,
  year: "Cả năm",
  anniversaries: "Ngày kỷ niệm",
  ahead: "Sắp tới",
  counted: "Số ngày làm việc không tính hôm nay.",
  uncounted: "Có năm chưa công bố lịch nghỉ lễ nên chưa đếm được ngày làm việc.",
};
