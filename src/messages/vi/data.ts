import type { StaffKind } from "../../domain/codes.ts";
import type { Role } from "../../domain/person.ts";

const staffKinds: Readonly<Record<StaffKind, string>> = {
  can_bo: "cán bộ",
  cong_chuc: "công chức",
  vien_chuc: "viên chức",
  nguoi_lao_dong: "người lao động",
};

const roles: Readonly<Record<Role, string>> = {
  staff: "người tham gia thi đua",
  unitHead: "phụ trách đơn vị",
  officer: "bộ phận theo dõi thi đua",
  leader: "lãnh đạo cơ quan",
  admin: "quản trị hệ thống",
};

/** What is kept of a person: what they see, and what they take away. */
export const data = {
  title: "Dữ liệu của anh/chị",
  intro: "Dưới đây là tất cả những gì Thi Đua đang lưu về anh/chị.",
  rosterTitle: "Theo danh sách của cơ quan",
  name: "Họ tên",
  unit: "Đơn vị",
  position: "Chức vụ",
  staffKind: "Đối tượng",
  staffKinds: (kind: StaffKind): string => staffKinds[kind],
  roles: "Vai trò",
  role: (role: Role, unit: string | null): string =>
    unit === null ? roles[role] : `${roles[role]} (${unit})`,
  acting: (role: string, from: string, to: string): string => `thay ${role}, từ ${from} đến hết ${to}`,
  email: "Thư điện tử",
  code: "Mã cán bộ, công chức, viên chức",
  joinedOn: "Ngày vào cơ quan",
  account: "Mã tài khoản Microsoft",
  office: "Cơ quan",
  noneKept: "không lưu",
  channel: "Kênh trò chuyện",
  channelValue: "tài khoản anh/chị đang dùng để nhắn cho Thi Đua; câu hỏi đang trả lời dở, nếu có",
  choicesTitle: "Anh/chị đã chọn",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" },
  byClient: "chưa chọn (theo ứng dụng)",
  consent: "Đồng ý lưu dữ liệu",
  consentState: (state: "agreed" | "refused", version: number, moment: string): string =>
    `${state === "agreed" ? "đồng ý" : "không đồng ý"}, lúc ${moment} (thông báo bản ${version})`,
  consentOld: (value: string): string => `${value}; thông báo đã thay đổi, xin trả lời lại`,
  notAsked: "chưa trả lời",
  plan: "Kế hoạch đang chọn",
  noPlan: "chưa chọn",
  enteredTitle: "Anh/chị đã khai",
  pledge: "Đăng ký thi đua",
  pledgeValue: (plan: string, isRegistered: boolean, count: number): string =>
    `${plan}: ${isRegistered ? "đang có hiệu lực" : "đã rút"}, ${count} lần ghi nhận`,
  work: "Số liệu công việc",
  workValue: (months: number, corrections: number): string =>
    corrections === 0 ? `${months} tháng` : `${months} tháng, ${corrections} lần sửa`,
  evidence: "Sáng kiến, minh chứng",
  evidenceValue: (count: number, removed: number, verified: number): string => {
    const standing = verified === 0 ? "tự khai" : `${verified} đã xác minh, ${count - verified} tự khai`;
    const gone = removed === 0 ? "" : `; ${removed} mục đã xóa còn trong lịch sử`;
    return `${count} mục, ${standing}${gone}`;
  },
  nothing: "chưa có",
  rulesTitle: "Nguồn, người xem, thời hạn",
  rules: [
    "Nguồn: danh sách do cơ quan lập; đăng ký, số liệu do anh/chị tự nhập; minh chứng do anh/chị hoặc cơ quan nhập.",
    "Người xem được: chính anh/chị và người có trách nhiệm theo phân công của cơ quan. Không hiển thị trong nhóm chat.",
    "Thời hạn lưu: theo quy định của cơ quan. Nội dung tin nhắn không được lưu; dấu vết xử lý mỗi tin được xóa sau 48 giờ.",
    "Sửa: đăng ký, số liệu, minh chứng thì dùng lệnh tương ứng; họ tên, đơn vị, chức vụ, yêu cầu hạn chế, xóa và kết quả: “quyền dữ liệu”. Minh chứng đã xác minh thì xin liên hệ bộ phận theo dõi thi đua của cơ quan.",
    "Xin không nhập nội dung thuộc bí mật nhà nước.",
  ],
  export: {
    title: "Xuất dữ liệu của anh/chị",
    text: [
      "Bảng tính (CSV): mở bằng Excel, mỗi dòng một thông tin.",
      "Đầy đủ (JSON): mọi trường, cả lịch sử sửa đổi, kèm giải thích.",
      "Tệp chỉ có dữ liệu của chính anh/chị và được tạo lúc anh/chị nhận.",
    ],
    kinds: { csv: "Bảng tính (CSV)", json: "Đầy đủ (JSON)" },
    offer: (name: string): string => `Tệp ${name}: dữ liệu của chính anh/chị mà Thi Đua đang lưu.`,
    offerHint: "Trong Teams, tệp được lưu vào kho tệp riêng của anh/chị khi anh/chị cho phép.",
    sending: "Đang gửi tệp.",
    declined: "Anh/chị không nhận tệp. Không có gì được gửi đi.",
    gone: "Lời đề nghị gửi tệp này không còn dùng được. Xin gõ lại lệnh (“xuất dữ liệu”, “báo cáo”) để nhận lại.",
    failed:
      "Chưa chắc tệp đã đến nơi. Xin xem trong kho tệp của anh/chị; nếu chưa có, gõ “xuất dữ liệu” để thử lại.",
    fileName: (day: string): string => `thi-dua-du-lieu-ca-nhan-${day}`,
  },
  sheet: {
    columns: ["Nhóm", "Về", "Nội dung", "Giá trị", "Thời điểm"],
    choices: "Lựa chọn",
    assigned: "Nhiệm vụ được giao",
    done: "Đã hoàn thành",
    well: "Hoàn thành tốt",
    quality: "Đạt chất lượng",
    onTime: "Đúng hạn",
    former: (what: string): string => `${what} (số liệu trước đó)`,
    pledgeEvent: "Lần ghi nhận",
    reason: "Lý do",
    late: "sau hạn",
    evidenceKinds: {
      initiative: "Sáng kiến",
      scienceWork: "Đề tài, đề án, công trình khoa học",
      award: "Danh hiệu, khen thưởng",
      rating: "Xếp loại năm",
      discipline: "Kỷ luật",
      attendance: "Thời gian làm việc trong năm",
    },
  },
  fields: {
    format: "Tên và phiên bản của định dạng tệp này.",
    madeAt: "Thời điểm tạo tệp, giờ UTC.",
    office: "Cơ quan lập danh sách.",
    person:
      "Thông tin theo danh sách của cơ quan; id là mã ngẫu nhiên thay cho họ tên trong các bản ghi khác; rosterHistory là những lần danh sách thêm, chuyển, sửa hay bỏ tên anh/chị.",
    choices:
      "Điều anh/chị đã chọn: ngôn ngữ, trả lời thông báo về dữ liệu cá nhân, kế hoạch; null là chưa chọn.",
    pledges: "Đăng ký thi đua theo từng kế hoạch; history là mọi lần đăng ký, sửa, rút, cũ nhất trước.",
    targetRate: "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu, từ 0 đến 1.",
    work: "Số liệu công việc từng tháng; counts là số đang có hiệu lực, history là mọi lần báo.",
    counts:
      "assignedCount: được giao; doneCount: hoàn thành; wellDoneCount: hoàn thành tốt (đạt chất lượng và đúng hạn); qualityCount: đạt chất lượng; onTimeCount: đúng hạn; null là không báo.",
    confirming:
      "Những lần đăng ký hoặc số liệu được xác nhận (confirmed) hay trả lại (returned, kèm reason); of: khi history có bấy nhiêu lần; byPersonId null là coi như xác nhận vì không ai có ý kiến trong thời hạn.",
    evidence:
      "Sáng kiến, minh chứng anh/chị tự khai hoặc cơ quan nhập; provenance ghi đã xác minh hay tự khai và nguồn; removedAt khác null là đã xóa; history là mọi lần khai, sửa, xác nhận, trả lại, xóa.",
    requests:
      "Yêu cầu của anh/chị về dữ liệu: loại, ngày nhận, hạn, kết quả; proposed là điều anh/chị đề nghị, chỉ lưu đến khi có trả lời.",
    by: "Ai ghi: self là chính anh/chị, another là người khác.",
    at: "Thời điểm ghi, giờ UTC.",
  },
};
