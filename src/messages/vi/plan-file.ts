import type { Wordings } from "../refusal-word.ts";

/** Plans as files. */
export const planFile = {
  import: "Lập từ tệp",
  download: "Tải tệp",
  offerTitle: "Tệp kế hoạch",
  offer: (name: string): string => `Tệp ${name} có toàn bộ kế hoạch, dùng để chuyển cho cơ quan khác.`,
  offerHint:
    "Cơ quan nhận: gửi tệp này vào cuộc trò chuyện với Thi Đua, hoặc gõ “kế hoạch”, chọn “Lập từ tệp” và dán nội dung.",
  notUtf8: "Tệp không phải văn bản UTF-8 nên không đọc được. Xin lưu lại ở dạng UTF-8 rồi gửi lại.",
  fileName: (planId: string): string => `ke-hoach-${planId}.yaml`,
  mistakesTitle: "Tệp kế hoạch chưa đúng",
  mistakes: (count: number): string => `Chưa lập bản nháp. Số chỗ cần sửa: ${count}.`,
  mistake: (line: number | null, path: string, value: string, expected: string): string =>
    `${line === null ? "" : `Dòng ${line}, `}${path}: “${value}”; cần ${expected}.`,
  more: (count: number): string => `và ${count} chỗ khác`,
  again: "Sửa tệp rồi gửi lại",
  expected: (words: string): string => words,
  form: {
    title: "Lập kế hoạch từ tệp",
    submit: "Đọc tệp",
    fields: {
      content: {
        label: "Nội dung tệp .yaml",
        help: "Dán toàn bộ nội dung của tệp kế hoạch.",
        ask: "Xin dán toàn bộ nội dung của tệp kế hoạch (.yaml).",
      },
    },
  },
  touched: "Ai liên quan",
  touchedTitle: "Những người liên quan",
  touchedIntro: (count: number): string =>
    `${count} người đã đăng ký có liên quan đến thay đổi. Các bản đăng ký giữ nguyên; họ được báo khi anh/chị kích hoạt, trong giờ làm việc.`,
  touchedNone: "Không có người đã đăng ký nào liên quan đến thay đổi.",
  person: (name: string, unit: string): string => `${name} (${unit})`,
  items: {
    dates: (changes: number): string => `${changes} mốc thời gian thay đổi`,
    belowLeastRate: (rate: string, least: string): string =>
      `đăng ký ${rate}, thấp hơn mức tối thiểu mới ${least}`,
    titlesClosed: (titles: string): string => `danh hiệu không còn mở: ${titles}`,
  },
  command: {
    noFile: (file: string): string => `Không đọc được tệp ${file}.`,
    done: (title: string, office: string, planId: string): string =>
      `Đã lập bản nháp “${title}” (mã ${planId}) cho ${office}. Bản nháp chưa có hiệu lực: gõ “kế hoạch” trong chat để điền, xem trước và kích hoạt.`,
    there: (title: string, planId: string): string =>
      `Bản nháp “${title}” (mã ${planId}) đã có từ trước, giống hệt tệp; không ghi thêm gì.`,
    busy: "Có người vừa ghi cùng lúc nên chưa lập được. Xin chạy lại.",
  },
};

/** Why no draft is made of a file. */
export const planFileFaults: Wordings<"plan-alike-many"> = {
  "plan-alike-many": ({ most }) => `Đã có ${most} kế hoạch cùng mã. Xin đổi mục “id” trong tệp rồi gửi lại.`,
};
