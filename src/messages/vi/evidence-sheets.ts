import type { EvidenceColumn, SheetSort } from "../../domain/evidence/sheets/evidence-columns.ts";
import type { NoEvidenceSheet } from "../../domain/evidence/sheets/find-evidence-header.ts";
import type { ItemFault } from "../../domain/evidence/sheets/sheet-item.ts";
import type { Wordings } from "../refusal-word.ts";
import { evidenceFaults } from "./evidence-faults.ts";
import { roster } from "./roster.ts";

const columns: Readonly<Record<EvidenceColumn, string>> = {
  ...roster.columns,
  rating: "Mức xếp loại",
  award: "Danh hiệu, hình thức khen thưởng",
  discipline: "Hình thức kỷ luật",
  attendance: "Số tháng làm việc",
  initiative: "Tên sáng kiến",
  scienceWork: "Tên đề tài",
  year: "Năm",
  decisionNumber: "Số quyết định",
  decidedOn: "Ngày quyết định",
  grantedFor: "Khen về",
  startsOn: "Từ ngày",
  endsOn: "Đến ngày",
  cause: "Lý do kỷ luật",
  leave: "Lý do nghỉ",
  leaveMonths: "Số tháng nghỉ",
  reach: "Phạm vi",
  recogniser: "Cấp công nhận",
  authorship: "Vai trò tác giả",
  applied: "Đã áp dụng",
};

const sorts: Readonly<Record<SheetSort, string>> = {
  rating: "xếp loại năm",
  award: "danh hiệu, khen thưởng",
  discipline: "kỷ luật",
  attendance: "thời gian làm việc trong năm",
  initiative: "sáng kiến",
  scienceWork: "đề tài, đề án, công trình khoa học",
};

const refusals: Wordings<NoEvidenceSheet> = {
  "evidence-no-header": () =>
    "không thấy dòng tiêu đề của bảng xếp loại, danh hiệu, kỷ luật, thời gian làm việc, sáng kiến hay đề tài.",
  "evidence-two-sorts": () => "bảng có nhiều loại minh chứng. Xin tách mỗi loại một trang.",
  "evidence-column-twice": ({ title }) =>
    `hai cột cùng nghĩa, cột thứ hai là “${title}”. Xin bỏ bớt một cột.`,
  "evidence-no-person": () => "thiếu cột để biết là của ai: Mã, Thư điện tử, hoặc Họ và tên cùng Đơn vị.",
  "evidence-lacks-column": ({ column }) => `thiếu cột “${columns[column as EvidenceColumn] ?? column}”.`,
};

const {
  "hidden-characters": hidden,
  formula,
  markup,
  "too-long": tooLong,
  missing,
  "bad-date": badDate,
} = roster.cells;

const faultWords: Wordings<ItemFault> = {
  ...evidenceFaults,
  ...{ "hidden-characters": hidden, formula, markup, "too-long": tooLong, missing, "bad-date": badDate },
  "bad-year": ({ text }) => `“${text}” không phải năm gồm bốn chữ số.`,
  "bad-months": ({ text }) => `“${text}” không phải số tháng từ 0 đến 12.`,
  "unknown-word": ({ text }) => `không rõ “${text}” là gì.`,
  "who-missing": () => "không ghi là của ai.",
  "who-unknown": ({ who }) => `không có “${who}” trong danh sách của cơ quan.`,
  "who-many": ({ who }) => `“${who}” có thể là nhiều người. Xin ghi mã.`,
  "who-other-name": ({ who, name, known }) => `“${who}” là của ${known}, không phải ${name}.`,
  "who-needs-unit": ({ who }) => `“${who}”: xin ghi mã, thư điện tử, hoặc đơn vị.`,
  "who-own": () => "là minh chứng của chính anh/chị. Xin người khác có trách nhiệm xác nhận.",
  twice: ({ otherLine }) => `khác với dòng ${otherLine} về cùng một việc. Xin giữ một dòng.`,
  full: () => "người này đã có quá nhiều minh chứng; xin kiểm tra lại tệp.",
};

const items = (count: number): string => `${count} mục`;

/** Files of evidence: what is wrong with them, what they change, what became of it. */
export const evidenceSheets = {
  columns,
  sorts,
  refusals,
  faultWords,
  isRoster: "là danh sách nhân sự, không nhập ở đây. Xin dùng npm run roster:import.",
  sheet: (name: string, sort: string, count: number): string =>
    `${name === "" ? "Tệp" : `Trang “${name}”`}: ${sort}, ${items(count)} đọc được.`,
  entered: (count: number): string => `Thêm mới (${items(count)}):`,
  corrected: (count: number): string => `Thay nội dung đang có, vẫn giữ lịch sử (${items(count)}):`,
  confirmed: (count: number): string => `Xác minh nội dung đã tự khai (${items(count)}):`,
  unchanged: (count: number): string => `Không thay đổi: ${items(count)}.`,
  wasSelfEntered: "trước đó là tự khai",
  faults: (count: number): string => `Lỗi (${count} chỗ, những dòng này chưa nhập):`,
  file: {
    title: "Thay đổi của minh chứng",
    importTitle: "Nhập minh chứng",
    waiting: "Có một tệp minh chứng đang chờ anh/chị xác nhận.",
    openDraft: "Xem tệp minh chứng đang chờ",
    openEvidence: "Minh chứng trong tệp này",
    openRoster: "Danh sách trong tệp này",
    moreSheets: (count: number): string => `và ${count} trang nữa`,
    faulty: "Chưa nhập các dòng lỗi; xin sửa rồi gửi lại tệp.",
    running: (done: number, all: number): string => `Đang nhập minh chứng: ${done}/${all} người.`,
    discarded: "Đã bỏ tệp; minh chứng đang có giữ nguyên.",
    neither: "Tệp không phải danh sách nhân sự, cũng không phải bảng minh chứng.",
    asRoster: (why: string): string => `Danh sách nhân sự: ${why}`,
    asEvidence: (why: string): string => `Bảng minh chứng: ${why}`,
    forms: {
      import: { title: "Nhập minh chứng", submit: "Xác nhận nhập", fields: {} },
      discard: {
        title: "Bỏ tệp minh chứng",
        intro: "Tệp chưa nhập sẽ bị bỏ; minh chứng đang có giữ nguyên.",
        submit: "Bỏ tệp này",
        fields: {},
      },
    },
  },
  counts: {
    entered: (count: number): string => `${items(count)} thêm mới`,
    corrected: (count: number): string => `${items(count)} thay nội dung đang có`,
    confirmed: (count: number): string => `${items(count)} được xác minh`,
    full: (count: number): string => `bỏ qua ${items(count)} vì người đó đã có quá nhiều minh chứng`,
  },
};
