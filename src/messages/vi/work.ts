/** A month's work. */
export const work = {
  form: {
    title: "Cập nhật công việc",
    intro: "Tính theo số nhiệm vụ. “Hoàn thành tốt” là vừa đạt chất lượng vừa đúng hạn.",
    submit: "Ghi nhận",
    fields: {
      month: { label: "Tháng", ask: "Anh/chị báo cho tháng nào? Ví dụ: gõ “5” là tháng 5." },
      assigned: { label: "Số nhiệm vụ được giao", ask: "Trong tháng anh/chị được giao bao nhiêu nhiệm vụ?" },
      done: { label: "Số nhiệm vụ đã hoàn thành", ask: "Anh/chị đã hoàn thành bao nhiêu nhiệm vụ?" },
      well: {
        label: "Trong đó hoàn thành tốt",
        help: "Vừa đạt chất lượng vừa đúng hạn.",
        ask: "Trong đó bao nhiêu nhiệm vụ hoàn thành tốt?",
      },
    },
  },
  monthReported: (month: string): string => `${month} (đã báo)`,
  saved: (month: string): string => `Đã ghi nhận số liệu ${month.toLowerCase()}.`,
  corrected: (month: string): string =>
    `Đã sửa số liệu ${month.toLowerCase()}; số liệu trước đó vẫn được lưu.`,
  cardTitle: "Công việc trong tháng",
  month: "Tháng",
  assigned: "Được giao",
  done: "Hoàn thành",
  well: "Hoàn thành tốt",
  former: "Số liệu trước đó",
  formerValue: (assigned: number, done: number, well: number): string =>
    `${assigned} được giao, ${done} hoàn thành, ${well} hoàn thành tốt`,
  rate: "Tỷ lệ nhiệm vụ hoàn thành tốt trong tháng",
  noneAssigned: "không có nhiệm vụ được giao",
};
