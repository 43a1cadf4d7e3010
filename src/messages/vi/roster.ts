import type { NoRoster } from "../../domain/roster/read-roster.ts";
import type { RosterColumn } from "../../domain/roster/roster-columns.ts";
import type { CellFault } from "../../domain/roster/roster-row.ts";
import type { SheetFault } from "../../domain/roster/sheet.ts";
import type { Wordings } from "../refusal-word.ts";

const columns: Readonly<Record<RosterColumn, string>> = {
  order: "Số thứ tự",
  code: "Mã",
  name: "Họ và tên",
  familyName: "Họ đệm",
  givenName: "Tên",
  email: "Thư điện tử",
  unit: "Đơn vị",
  position: "Chức vụ",
  staffKind: "Đối tượng",
  roles: "Vai trò",
  joinedOn: "Ngày vào",
  objectId: "Mã tài khoản",
};

const brokenCauses: Readonly<Record<string, string>> = {
  tcvn3: "phông chữ cũ TCVN3 (.VnTime)",
  vni: "phông chữ cũ VNI",
  mojibake: "lưu sai bảng mã",
  lost: "đã mất dấu khi lưu",
};

const refusals: Wordings<SheetFault | NoRoster> = {
  "sheet-empty": () => "Tệp không có dữ liệu.",
  "sheet-too-large": ({ mostMegabytes }) => `Tệp quá lớn: chỉ đọc được đến ${mostMegabytes} MB.`,
  "sheet-too-many-rows": ({ most }) => `Bảng có quá nhiều dòng: chỉ đọc được đến ${most} dòng.`,
  "sheet-too-many-columns": ({ line, most }) =>
    `${line === undefined ? "Bảng" : `Dòng ${line}`} có quá nhiều cột: chỉ đọc được đến ${most} cột.`,
  "sheet-old-excel": () => "Tệp ở dạng Excel cũ (.xls). Xin lưu lại thành .xlsx hoặc .csv.",
  "sheet-locked": () => "Tệp có mật khẩu. Xin bỏ mật khẩu rồi gửi lại.",
  "sheet-web-page": () => "Tệp là trang web, không phải bảng tính. Xin mở bằng Excel và lưu thành .xlsx.",
  "sheet-not-a-table": () => "Tệp không phải bảng tính. Chỉ đọc được tệp .xlsx và .csv.",
  "sheet-damaged": () => "Tệp bị hỏng nên không đọc được. Xin mở bằng Excel và lưu lại.",
  "sheet-open-quote": ({ line }) => `Dòng ${line}: có dấu ngoặc kép mở mà không đóng.`,
  "sheet-broken-vietnamese": ({ cause, lines, count, text, sheet }) =>
    `Chữ tiếng Việt bị lỗi (${brokenCauses[String(cause)] ?? cause}), ví dụ “${text}”. Số dòng lỗi: ${count}; ${
      sheet === "" ? "" : `trang “${sheet}”, `
    }dòng ${lines}. Xin chuyển sang Unicode rồi gửi lại.`,
  "roster-no-header": () => "Không thấy dòng tiêu đề. Cần có ít nhất các cột: Họ và tên, Đơn vị, Đối tượng.",
  "roster-column-twice": ({ title }) => `Hai cột cùng có tiêu đề “${title}”. Xin bỏ bớt một cột.`,
  "roster-lacks-column": ({ column }) => `Thiếu cột “${columns[column as RosterColumn] ?? column}”.`,
  "roster-empty": () => "Danh sách không có người nào.",
  "roster-too-many-people": ({ count, most }) =>
    `Danh sách có ${count} người; mỗi lần chỉ nhập được đến ${most} người.`,
};

const cells: Wordings<CellFault> = {
  "hidden-characters": ({ text }) => `“${text}” có ký tự ẩn. Xin gõ lại.`,
  formula: ({ text }) => `“${text}” là công thức hoặc lỗi của công thức. Xin ghi giá trị.`,
  markup: ({ text }) => `“${text}” có ký hiệu không dùng trong mục này.`,
  "too-long": ({ text, most }) => `“${text}…” quá dài, nhiều nhất ${most} ký tự.`,
  missing: () => "để trống.",
  "bad-code": ({ text }) => `“${text}” không phải mã.`,
  "bad-email": ({ text }) => `“${text}” không phải địa chỉ thư điện tử.`,
  "bad-object-id": ({ text }) => `“${text}” không phải mã tài khoản Entra.`,
  "bad-date": ({ text }) => `“${text}” không phải ngày có thật dạng ngày/tháng/năm.`,
  "unknown-kind": ({ text }) => `“${text}” không phải cán bộ, công chức, viên chức hay người lao động.`,
  "unknown-role": ({ text }) => `“${text}” không phải vai trò đã biết.`,
  twice: ({ text, otherLine }) => `“${text}” trùng với dòng ${otherLine}.`,
};

const ofPeople = (count: number): string => `${count} người`;

/** The roster of an office as a file brings it: what is wrong with it, what it changes, what became of it. */
export const roster = {
  columns,
  refusals,
  cells,
  line: (line: number, text: string): string => `Dòng ${line}: ${text}`,
  cell: (column: string, text: string): string => `cột ${column}: ${text}`,
  office: (name: string, count: number): string =>
    `Cơ quan: ${name}. Trong danh sách hiện có ${count} người.`,
  file: (sheet: string, count: number): string =>
    `${sheet === "" ? "Tệp" : `Trang “${sheet}” của tệp`} có ${count} người đọc được.`,
  unread: (titles: string): string => `Cột không dùng đến: ${titles}.`,
  unchanged: (count: number): string => `Không thay đổi: ${ofPeople(count)}.`,
  newUnits: (count: number): string => `Đơn vị mới (${count}):`,
  added: (count: number): string => `Thêm mới (${ofPeople(count)}):`,
  returned: (count: number): string => `Trở lại (${ofPeople(count)}), giữ lịch sử trước đây:`,
  moved: (count: number): string => `Chuyển đơn vị (${ofPeople(count)}):`,
  changed: (count: number): string => `Sửa thông tin (${ofPeople(count)}):`,
  left: (count: number): string => `Không còn trong danh sách (${ofPeople(count)}), giữ đăng ký và số liệu:`,
  questions: (count: number): string => `Cần trả lời (${count} dòng, chưa nhập):`,
  mayBe: (name: string, candidates: string): string => `${name} có thể là ${candidates}`,
  howToAnswer:
    "Để trả lời, lập tệp .csv gồm hai cột: số dòng; mã, thư điện tử hoặc id của người đó, hay chữ “mới”. Rồi chạy lại với --notes tệp.csv.",
  faults: (count: number): string => `Lỗi (${count} chỗ, những dòng này chưa nhập):`,
  held: (count: number): string => `Giữ nguyên vì dòng của họ có lỗi hoặc chưa rõ: ${ofPeople(count)}.`,
  from: (before: string, after: string): string => `${before} → ${after}`,
  none: "(trống)",
  noOfficer:
    "Chưa nhập gì, vì sau khi nhập không còn ai có vai trò theo dõi thi đua. Xin ghi vai trò “theo dõi thi đua” cho ít nhất một người trong tệp.",
  nothing: "Không có gì để nhập.",
  ask: "Gõ “đồng ý” để nhập, gõ khác để thôi:",
  confirms: (typed: string): boolean =>
    ["đồng ý", "dong y"].includes(typed.trim().toLowerCase().normalize("NFC")),
  needsYes: "Chưa nhập gì. Thêm --yes để nhập.",
  notConfirmed: "Chưa nhập gì.",
  dryRun: "Chỉ xem thử, chưa nhập gì.",
  since: "Trong lúc chờ, danh sách đã được nhập lần khác. Xin chạy lại để xem thay đổi mới.",
  unfinished: "Lần nhập trước chưa xong; đang làm tiếp.",
  done: "Đã nhập xong.",
  counts: {
    units: (count: number): string => `${count} đơn vị mới`,
    added: (count: number): string => `${ofPeople(count)} thêm mới`,
    returned: (count: number): string => `${ofPeople(count)} trở lại`,
    moved: (count: number): string => `${ofPeople(count)} chuyển đơn vị`,
    changed: (count: number): string => `${ofPeople(count)} sửa thông tin`,
    left: (count: number): string => `${ofPeople(count)} không còn trong danh sách`,
    skipped: (count: number): string => `bỏ qua ${ofPeople(count)} vì danh sách đã khác`,
  },
  failed:
    "Việc nhập đã thử nhiều lần mà không xong. Phần đã nhập được giữ; xin chạy lại để nhập phần còn lại.",
  stillRunning: "Việc nhập đang do một tiến trình khác làm. Xin chạy lại sau ít phút để xem kết quả.",
  noOffice: (said: string): string => `Không có cơ quan “${said}”.`,
  manyOffices: (said: string, ids: string): string => `Nhiều cơ quan tên “${said}”; xin ghi id: ${ids}.`,
  noFile: (file: string): string => `Không đọc được tệp “${file}”. Xin xem lại tên tệp và quyền đọc.`,
  noSheet: (sheet: string, why: string): string => `Trang “${sheet}”: ${why}`,
  badNote: (line: number, text: string): string => `Tệp trả lời, dòng ${line}: không rõ “${text}” là ai.`,
  newcomer: (typed: string): boolean =>
    ["mới", "moi", "new"].includes(typed.trim().toLowerCase().normalize("NFC")),
};
