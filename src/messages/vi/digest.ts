/** The week's figures for whoever is in charge. */
export const digest = {
  title: "Bản tin đầu tuần",
  registered: "Đã đăng ký thi đua",
  registeredUnder: (plan: string): string => `Đã đăng ký: ${plan}`,
  notReported: (month: string): string => `Chưa báo số liệu tháng ${month}`,
  due: (people: string, day: string, isLate: boolean): string =>
    isLate ? `${people}, đã quá hạn ${day}` : `${people}, hạn ${day}`,
  footnote: (moment: string): string => `Số liệu lúc ${moment}. Để tắt bản tin: gõ “nhắc hẹn”.`,
  label: "Bản tin đầu tuần",
  isOn: "có, vào giờ nhắc đầu tiên của tuần làm việc",
  isOff: "không",
  turnOn: "Nhận bản tin tuần",
  turnOff: "Tắt bản tin tuần",
  turnedOn: "Từ nay anh/chị nhận bản tin vào giờ nhắc đầu tiên của mỗi tuần làm việc.",
  turnedOff: "Đã tắt bản tin đầu tuần.",
  form: { title: "Bản tin đầu tuần", submit: "Ghi nhận", fields: {} },
};
