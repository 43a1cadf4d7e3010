import type { CalendarFault } from "../../domain/calendar/day-off.ts";

const whyGap: Readonly<Record<CalendarFault, string>> = {
  "no-holiday-table": "năm đó chưa có lịch nghỉ",
  "holidays-not-announced": "lịch nghỉ lễ chưa công bố",
};

/** What a plan will remind people of, before it does. */
export const reminderPreview = {
  button: "Xem trước lịch nhắc",
  title: "Xem trước lịch nhắc",
  hint: "Sau khi kích hoạt, các mốc có ngày được nhắc theo cách nhắc của cơ quan: xem từng lần ở “Xem trước lịch nhắc”.",
  intro: (count: number, from: string, through: string): string =>
    count === 0
      ? `Từ ${from} đến ${through} kế hoạch không gây ra lần nhắc nào.`
      : `Từ ${from} đến ${through}: ${count} lần nhắc.`,
  most: (cap: number): string =>
    `Số người là nhiều nhất, tính theo hiện tại: ai đã làm xong thì không được nhắc. Mỗi người nhận nhiều nhất ${cap} tin một tuần; các việc cùng lúc đi chung một tin.`,
  when: (time: string, weekday: string, day: string): string => `${time}, ${weekday}, ${day}`,
  line: (title: string, when: string, who: string): string => `${title} (${when}); ${who}`,
  ahead: (days: number, due: string): string => `trước hạn ${days} ngày, hạn ${due}`,
  onDay: (due: string): string => `đúng ngày ${due}`,
  after: (days: number, due: string): string => `sau hạn ${days} ngày làm việc, hạn ${due}`,
  noDay: (due: string): string => `kế hoạch chưa quy định ngày, tính theo mốc ${due} của đợt`,
  count: "kèm số chưa làm",
  to: {
    undone: (most: number): string => `người chưa làm, nhiều nhất ${most}`,
    everybody: (most: number): string => `mọi người thuộc thành phần, ${most} người`,
    unitHeads: (most: number): string => `trưởng đơn vị, nhiều nhất ${most}`,
    officers: (most: number): string => `bộ phận theo dõi thi đua, ${most} người`,
  },
  unremindedTitle: (count: number): string => `Không nhắc được (${count})`,
  gap: (name: string, due: string, why: CalendarFault): string => `${name} (${due}): ${whyGap[why]}.`,
  silent: (name: string, why: "undated" | "recurs"): string =>
    why === "undated" ? `${name}: kế hoạch không có ngày.` : `${name}: việc thường xuyên, không có hạn cuối.`,
  reachTitle: "Nơi nhận lời nhắc, tính theo hiện tại",
  reachTeams: (people: string): string => `Teams: ${people} người.`,
  reachBot: (people: string, most: string, quota: string): string =>
    `Zalo (Bot): ${people} người, nhiều nhất ${most} lời nhắc một tháng; mỗi tháng Zalo cho ${quota} tin, kể cả tin trả lời.`,
  reachOver: "Số đó vượt mức một tháng của Zalo (Bot): hết mức, lời nhắc đến qua Teams, hoặc chờ tháng sau.",
  reachOa: (people: string): string =>
    `Zalo (trang của cơ quan): ${people} người. Ai không nhắn trong 48 giờ trước lời nhắc thì nhận qua Teams nếu có, hoặc khi nhắn lần sau.`,
  reachNowhere: (people: string): string =>
    `Chưa đến được: ${people} người chưa mở trò chuyện với Thi Đua, hoặc đã chặn. Xin báo họ mở Thi Đua trên Teams và nhắn một tin.`,
  footnote: "Người tự chọn giờ nhắc thì nhận vào giờ đó. Không gửi vào ngày nghỉ.",
  command: {
    noPlan: (plan: string): string => `Cơ quan không có kế hoạch hay bản nháp nào mã “${plan}”.`,
    plans: (ids: string): string => `Các mã có: ${ids}.`,
  },
};
