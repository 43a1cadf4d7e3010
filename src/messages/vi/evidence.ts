import { nameOf, ratingNames } from "./titles-names.ts";

const decisionFields = {
  decidedOn: {
    label: "Ngày quyết định",
    help: "Dạng ngày/tháng/năm; để trống nếu không nhớ.",
    ask: "Quyết định ngày nào? Ví dụ 15/12/2025.",
    skip: "“bỏ qua” nếu không nhớ",
  },
  decisionNumber: {
    label: "Số quyết định",
    help: "Ví dụ 12/QĐ-SCT; để trống nếu không có. Không nhập bí mật nhà nước.",
    ask: "Số quyết định là gì? Ví dụ 12/QĐ-SCT.",
  },
};

/** What a person entered to prove beside initiatives, and what all entries have in common. */
export const evidence = {
  award: nameOf,
  awardForm: {
    title: "Danh hiệu, khen thưởng đã nhận",
    intro: "Đây là nội dung tự khai; hồ sơ chính thức do cơ quan quản lý.",
    submit: "Xem lại",
    fields: {
      code: {
        label: "Danh hiệu, hình thức khen thưởng",
        ask: "Anh/chị được tặng gì? Gõ số thứ tự hoặc tên.",
      },
      grantedFor: {
        label: "Khen về",
        help: "Chỉ dùng cho hình thức khen thưởng; danh hiệu luôn theo thành tích năm.",
        ask: "Khen về thành tích gì? Gõ số thứ tự.",
      },
      year: {
        label: "Cho thành tích năm",
        help: "Bốn chữ số, ví dụ 2025.",
        ask: "Cho thành tích của năm nào? Ví dụ 2025.",
      },
      ...decisionFields,
    },
  },
  ratingForm: {
    title: "Kết quả xếp loại năm",
    intro: "Ghi mức đã được người có thẩm quyền xếp loại. Đây là nội dung tự khai, chưa xác minh.",
    submit: "Xem lại",
    fields: {
      year: { label: "Năm", help: "Bốn chữ số, ví dụ 2025.", ask: "Xếp loại của năm nào? Ví dụ 2025." },
      rating: { label: "Mức xếp loại", ask: "Anh/chị được xếp loại mức nào? Gõ số thứ tự hoặc tên." },
      ...decisionFields,
    },
  },
  removeForm: {
    title: "Xóa mục đã khai",
    submit: "Xem lại",
    fields: { why: { label: "Lý do xóa", ask: "Vì sao xóa mục này? Gõ số thứ tự." } },
  },
  grantedFor: {
    merit: "Thành tích công tác",
    thematic: "Thành tích theo chuyên đề",
    sudden: "Thành tích đột xuất",
  },
  ratings: ratingNames,
  reasons: { mistaken: "Khai nhầm", duplicate: "Khai trùng", other: "Lý do khác" },
  title: "Minh chứng của anh/chị",
  intro:
    "Danh hiệu, khen thưởng đã nhận và xếp loại hằng năm do anh/chị tự khai, chưa xác minh. Hồ sơ chính thức do cơ quan quản lý.",
  none: "Anh/chị chưa khai danh hiệu, khen thưởng hay xếp loại nào.",
  addAward: "Thêm khen thưởng",
  addRating: "Thêm xếp loại",
  awardCard: "Danh hiệu, khen thưởng",
  ratingCard: "Xếp loại năm",
  awardPreview: "Xem lại danh hiệu, khen thưởng",
  ratingPreview: "Xem lại xếp loại năm",
  removePreview: "Xem lại việc xóa",
  awardTitle: (award: string, year: number): string => `${award}, năm ${year}`,
  ratingTitle: (year: number): string => `Xếp loại năm ${year}`,
  numbered: (position: number, name: string): string => `${position}. ${name}`,
  yearLine: (year: number, parts: string): string => `Năm ${year} · ${parts}`,
  decision: (number: string | null, day: string | null): string =>
    number === null
      ? `ngày ${day ?? "chưa ghi"}`
      : day === null
        ? `số ${number}`
        : `số ${number}, ngày ${day}`,
  decisionLabel: "Quyết định",
  decisionUnknown: "chưa ghi",
  basisLabel: "Xếp loại theo",
  basisUnknown: "chưa xác định được văn bản cho năm này",
  standingLabel: "Xác minh",
  standing: { selfEntered: "tự khai, chưa xác minh", verified: "đã xác minh" },
  historyTitle: "Lịch sử",
  did: {
    entered: (moment: string): string => `Khai lúc ${moment}`,
    corrected: (moment: string): string => `Sửa lúc ${moment}`,
    removed: (moment: string): string => `Xóa lúc ${moment}`,
  },
  saved: "Đã ghi nhận (tự khai, chưa xác minh).",
  corrected: "Đã ghi nhận nội dung sửa; nội dung trước đó vẫn được lưu.",
  removedNow: "Đã xóa khỏi danh sách; mục này không còn được tính.",
  removedTitle: "Đã xóa",
  editItem: (position: number): string => `Sửa mục ${position}`,
  edit: "Sửa nội dung",
  remove: "Xóa mục này",
  more: "Xem tiếp",
  shown: (from: number, to: number, all: number): string =>
    `Mục ${from === to ? from : `${from}-${to}`} trong ${all} mục.`,
};
