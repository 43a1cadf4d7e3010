import type { SentenceFault } from "../../bot/work-answers.ts";
import type { Wordings } from "../refusal-word.ts";

const unclear: Wordings<SentenceFault> = {
  "not-a-count": ({ figure }) =>
    `Số việc ${figure === "late" ? "trễ" : "chưa xong"} phải là số nguyên từ 0 trở lên.`,
  "unfinished-of-unknown": ({ unfinished }) =>
    `Còn ${unfinished} việc chưa xong, nhưng chưa rõ được giao bao nhiêu việc.`,
  "unfinished-above-assigned": ({ unfinished, assigned }) =>
    `Số việc chưa xong (${unfinished}) không thể lớn hơn số được giao (${assigned}).`,
  "unfinished-differs": ({ unfinished, assigned, done }) =>
    `Các con số chưa khớp: được giao ${assigned}, hoàn thành ${done} thì không thể còn ${unfinished} việc chưa xong.`,
  "late-of-unknown": ({ late }) => `Có ${late} việc trễ hạn, nhưng chưa rõ đã hoàn thành bao nhiêu việc.`,
  "late-above-done": ({ late, done }) =>
    `Số việc trễ hạn (${late}) không thể lớn hơn số đã hoàn thành (${done}).`,
  "late-differs": ({ late, onTime, done }) =>
    `Các con số chưa khớp: hoàn thành ${done}, trễ hạn ${late} thì không thể có ${onTime} việc đúng hạn.`,
};

/** A month's work. */
export const work = {
  form: {
    title: "Cập nhật công việc",
    submit: "Ghi nhận",
    fields: {
      month: { label: "Tháng", ask: "Anh/chị báo cho tháng nào? Ví dụ: gõ “5” là tháng 5." },
      assigned: { label: "Số nhiệm vụ được giao", ask: "Trong tháng anh/chị được giao bao nhiêu nhiệm vụ?" },
      done: {
        label: "Số nhiệm vụ đã hoàn thành",
        ask: "Anh/chị đã hoàn thành bao nhiêu nhiệm vụ?",
        skip: "“bỏ qua” nếu chưa biết",
      },
      well: {
        label: "Trong đó hoàn thành tốt",
        help: "Vừa đạt chất lượng vừa đúng hạn.",
        ask: "Trong đó bao nhiêu nhiệm vụ hoàn thành tốt?",
        skip: "“bỏ qua” nếu chưa biết",
      },
      quality: {
        label: "Số đạt chất lượng",
        help: "Kể cả việc trễ hạn; chỉ cần khi chưa biết số hoàn thành tốt.",
        ask: "Bao nhiêu nhiệm vụ đạt chất lượng?",
        skip: "“bỏ qua” nếu chưa biết",
      },
      onTime: {
        label: "Số đúng hạn",
        help: "Kể cả việc chưa đạt chất lượng; chỉ cần khi chưa biết số hoàn thành tốt.",
        ask: "Bao nhiêu nhiệm vụ đúng hạn?",
        skip: "“bỏ qua” nếu chưa biết",
      },
    },
  },
  intro: "Tính theo số nhiệm vụ. “Hoàn thành tốt” là vừa đạt chất lượng vừa đúng hạn.",
  introNamed: (month: string): string => `Báo số liệu ${month.toLowerCase()}.`,
  introReported: (month: string): string =>
    `${month} đã báo; dưới đây là số liệu đang ghi. Sửa thì số liệu trước vẫn được lưu. Báo tháng khác: gõ “cập nhật” kèm tháng, ví dụ “cập nhật tháng 4”.`,
  introOthers: "Tháng đã báo không có trong danh sách; để sửa, gõ “số liệu đã báo”.",
  monthReported: (month: string): string => `${month} (đã báo)`,
  saved: (month: string): string => `Đã ghi nhận số liệu ${month.toLowerCase()}.`,
  corrected: (month: string): string =>
    `Đã sửa số liệu ${month.toLowerCase()}; số liệu trước đó vẫn được lưu.`,
  cardTitle: "Công việc trong tháng",
  previewTitle: "Xem lại công việc trong tháng",
  otherMonth: "Nếu là tháng khác, xin gửi lại kèm tháng, ví dụ “tháng 4 xong 18/20 việc, 16 tốt”.",
  month: "Tháng",
  assigned: "Được giao",
  done: "Hoàn thành",
  well: "Hoàn thành tốt",
  quality: "Đạt chất lượng",
  onTime: "Đúng hạn",
  unknown: "chưa rõ",
  former: "Số liệu trước đó",
  replaces: "Thay cho số liệu đang ghi",
  figures: {
    assigned: (count: string): string => `${count} được giao`,
    done: (count: string): string => `${count} hoàn thành`,
    well: (count: string): string => `${count} hoàn thành tốt`,
    quality: (count: string): string => `${count} đạt chất lượng`,
    onTime: (count: string): string => `${count} đúng hạn`,
  },
  rate: "Tỷ lệ nhiệm vụ hoàn thành tốt trong tháng",
  interval: (low: string, high: string): string => `từ ${low} đến ${high}`,
  judgedLow: (low: string): string =>
    `Chưa có số nhiệm vụ vừa đạt chất lượng vừa đúng hạn nên tỷ lệ chỉ là một khoảng; được xét theo mức thấp nhất: ${low}. Nếu biết con số đó, xin ghi thêm.`,
  addWell: "Ghi số hoàn thành tốt",
  noneAssigned: "không có nhiệm vụ được giao",
  unclear,
  unclearTitle: "Chưa ghi nhận",
  unclearDo: "Xin gửi lại cả câu, ví dụ “tháng 4 được giao 20, xong 18, trễ 2”, hoặc dùng biểu mẫu.",
  readAgain:
    "Câu vừa gửi chưa được ghi nhận: bấm “Đồng ý” thì Thi Đua đọc lại câu đó để anh/chị xác nhận; gõ “đồng ý” thì xin gửi lại câu.",
  history: {
    title: "Số liệu đã báo",
    none: "Anh/chị chưa báo tháng nào.",
    figures: "Số liệu",
    corrections: "Số lần sửa",
    more: (count: number): string => `Còn ${count} tháng trước đó không nêu ở đây.`,
    detail: "Xem từng lần sửa: gõ “số liệu đã báo” kèm tháng, ví dụ “số liệu đã báo tháng 4”.",
    edit: (month: string): string => `Sửa ${month.toLowerCase()}`,
    notReported: (month: string): string => `Anh/chị chưa báo ${month.toLowerCase()}.`,
    report: (month: string): string => `Báo ${month.toLowerCase()}`,
    all: "Các lần sửa",
    first: (moment: string): string => `${moment}: báo lần đầu`,
    changed: (moment: string): string => `${moment}: sửa`,
    moreChanges: (count: number): string => `Còn ${count} lần trước đó không nêu ở đây.`,
  },
};
