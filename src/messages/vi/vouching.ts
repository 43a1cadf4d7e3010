import type { EntryState } from "../../domain/evidence/entry-state.ts";

const decisionFields = {
  decidedOn: {
    label: "Ngày quyết định",
    help: "Dạng ngày/tháng/năm; để trống nếu không có.",
    ask: "Quyết định ngày nào? Ví dụ 15/12/2025.",
    skip: "“bỏ qua” nếu không có",
  },
  decisionNumber: {
    label: "Số quyết định",
    help: "Ví dụ 12/QĐ-SCT; để trống nếu không có.",
    ask: "Số quyết định là gì? Ví dụ 12/QĐ-SCT.",
  },
};

const year = { label: "Năm", help: "Bốn chữ số, ví dụ 2025.", ask: "Của năm nào? Ví dụ 2025." };

const states: Readonly<Record<Exclude<EntryState, "returned">, string>> = {
  verified: "đã xác minh",
  waiting: "tự khai, chưa xác minh",
  undecided: "tự khai, chưa xác minh",
};

const absences = {
  maternity: "thai sản",
  sickness: "ốm đau",
  unpaid: "không lương",
  study: "đi học",
  newRecruit: "mới tuyển dụng",
  injuredInRescue: "bị thương khi cứu người",
  other: "lý do khác",
};

/** What the office vouches for: entered for people, and confirmed. */
export const vouching = {
  state: (state: Exclude<EntryState, "returned">, source: string): string =>
    source === "" ? states[state] : `${states[state]} (${source})`,
  returned: (note: string): string => `chưa xác minh, được trả lại: ${note}`,
  byFile: (name: string): string => `theo tệp “${name}”`,
  byOfficer: "do bộ phận theo dõi thi đua nhập",
  byConfirmation: "do bộ phận theo dõi thi đua xác nhận",
  did: {
    byFile: (name: string, moment: string): string => `Nhập theo tệp “${name}” lúc ${moment}`,
    byOfficer: (moment: string): string => `Bộ phận theo dõi thi đua nhập lúc ${moment}`,
    confirmed: (moment: string): string => `Xác nhận lúc ${moment}`,
    returned: (moment: string, note: string): string => `Trả lại lúc ${moment}: ${note}`,
  },
  howToAsk:
    "Mục đã xác minh không tự sửa, xóa được. Nếu có chỗ chưa đúng, xin báo bộ phận theo dõi thi đua của cơ quan.",
  introMixed:
    "Danh hiệu, khen thưởng, xếp loại và thời gian công tác của anh/chị; mỗi mục ghi rõ đã xác minh hay tự khai.",
  initiativesMixed: "Mỗi mục ghi rõ đã xác minh hay tự khai, chưa xác minh.",
  restsOn: (verified: number, own: number): string =>
    `Minh chứng đang xét: ${verified} mục đã xác minh, ${own} mục tự khai chưa xác minh.`,
  disciplineTitle: (degree: string, day: string): string => `Kỷ luật ${degree}, ngày ${day}`,
  attendanceTitle: (ofYear: number): string => `Thời gian làm việc năm ${ofYear}`,
  disciplineCard: "Kỷ luật",
  attendanceCard: "Thời gian làm việc trong năm",
  degrees: { khien_trach: "khiển trách", canh_cao: "cảnh cáo", aboveCanhCao: "trên cảnh cáo" },
  causes: {
    duty: "vi phạm trong thi hành công vụ, nhiệm vụ",
    conduct: "suy thoái tư tưởng, đạo đức, lối sống",
    other: "việc khác",
  },
  absences,
  noEnd: "chưa rõ",
  months: (count: number): string => `${String(count).replace(".", ",")} tháng`,
  absence: (reason: string, months: string): string => `${reason} ${months}`,
  noAbsence: "không",
  of: (name: string): string => `Minh chứng của ${name}`,
  howToEnter:
    "Để nhập minh chứng cho người khác, gõ “minh chứng cho” kèm họ tên, mã hoặc thư điện tử, ví dụ “minh chứng cho Lê Văn Nam”.",
  askTitle: "Nhập minh chứng cho người khác",
  nobody: (said: string): string => `Không thấy ai là “${said}” trong danh sách của cơ quan.`,
  several: (said: string, count: number): string => `Có ${count} người phù hợp với “${said}”. Xin chọn:`,
  narrower: "Còn nữa; xin gõ đầy đủ hơn.",
  choose: (position: number): string => `Chọn ${position}`,
  none: "Chưa có mục nào.",
  itemsOf: (count: number): string => `${count} mục, mới nhất trước.`,
  addRating: "Thêm xếp loại",
  addAward: "Thêm khen thưởng",
  addDiscipline: "Thêm kỷ luật",
  addAttendance: "Thêm tháng làm việc",
  addInitiative: "Thêm sáng kiến",
  items: "Các mục đã có",
  item: (position: number): string => `Xem mục ${position}`,
  remove: "Bỏ mục này",
  back: (name: string): string => `Minh chứng của ${name}`,
  listTitle: (count: number): string => `Minh chứng chờ xác nhận (${count})`,
  listIntro: "Mục do người khác tự khai, chờ đối chiếu với quyết định. Không ai tự xác nhận mục của mình.",
  listNone: "Không có mục nào chờ xác nhận.",
  open: (position: number): string => `Xem mục ${position}`,
  waits: "Chờ xác nhận",
  whose: "Của",
  confirm: "Xác nhận",
  giveBack: "Trả lại",
  confirmedNow: "Đã xác nhận. Mục này được tính là đã xác minh.",
  returnedNow: "Đã trả lại. Người khai sẽ thấy lý do trong “minh chứng”.",
  enteredNow: "Đã ghi nhận, đã xác minh.",
  removedNow: "Đã bỏ mục này; nội dung vẫn được giữ trong lịch sử.",
  replaces: (former: string): string => `Thay cho nội dung đang có: ${former}.`,
  nextWaiting: "Mục chờ tiếp theo",
  confirmForm: {
    title: "Xác nhận minh chứng",
    intro: "Xin đối chiếu với quyết định. Danh hiệu, khen thưởng phải có cả số và ngày quyết định.",
    submit: "Xem lại",
    fields: decisionFields,
  },
  returnForm: {
    title: "Trả lại minh chứng",
    intro: "Người khai đọc được lý do này. Không nhập bí mật nhà nước.",
    submit: "Xem lại",
    fields: {
      note: {
        label: "Lý do trả lại",
        help: "Ví dụ: xin ghi số quyết định.",
        ask: "Vì sao trả lại? Người khai đọc được lý do này.",
      },
    },
  },
  removeForm: {
    title: "Bỏ minh chứng",
    submit: "Xem lại",
    fields: { why: { label: "Lý do", ask: "Vì sao bỏ mục này? Gõ số thứ tự." } },
  },
  ratingForm: {
    title: "Xếp loại năm",
    submit: "Xem lại",
    fields: {
      year,
      rating: { label: "Mức xếp loại", ask: "Xếp loại mức nào? Gõ số thứ tự." },
      ...decisionFields,
    },
  },
  awardForm: {
    title: "Danh hiệu, khen thưởng",
    submit: "Xem lại",
    fields: {
      code: { label: "Danh hiệu, hình thức khen thưởng", ask: "Được tặng gì? Gõ số thứ tự hoặc tên." },
      grantedFor: {
        label: "Khen về",
        help: "Chỉ dùng cho hình thức khen thưởng; danh hiệu luôn theo thành tích năm.",
        ask: "Khen về thành tích gì? Gõ số thứ tự.",
      },
      year: { ...year, label: "Cho thành tích năm" },
      ...decisionFields,
    },
  },
  disciplineForm: {
    title: "Kỷ luật",
    submit: "Xem lại",
    fields: {
      degree: { label: "Hình thức", ask: "Hình thức nào? Gõ số thứ tự." },
      cause: { label: "Vì", ask: "Vì việc gì? Gõ số thứ tự." },
      decidedOn: {
        label: "Ngày quyết định",
        help: "Dạng ngày/tháng/năm.",
        ask: "Quyết định ngày nào? Ví dụ 15/12/2025.",
      },
      endsOn: {
        label: "Hết hiệu lực sau ngày",
        help: "Dạng ngày/tháng/năm; để trống nếu chưa rõ.",
        ask: "Ngày cuối cùng còn hiệu lực? Ví dụ 14/12/2026.",
        skip: "“bỏ qua” nếu chưa rõ",
      },
      decisionNumber: decisionFields.decisionNumber,
    },
  },
  attendanceForm: {
    title: "Thời gian làm việc trong năm",
    submit: "Xem lại",
    fields: {
      year,
      workedMonths: { label: "Số tháng làm việc", help: "Từ 0 đến 12.", ask: "Làm việc mấy tháng?" },
      reason: { label: "Lý do nghỉ", ask: "Nghỉ vì lý do gì? Gõ số thứ tự." },
      months: {
        label: "Số tháng nghỉ",
        help: "Để trống nếu không nghỉ.",
        ask: "Nghỉ mấy tháng?",
        skip: "“bỏ qua” nếu không nghỉ",
      },
    },
  },
  noLeave: "không nghỉ",
  initiativeForm: {
    title: "Sáng kiến, đề tài được công nhận",
    submit: "Xem lại",
    fields: {
      name: { label: "Tên sáng kiến, đề tài", help: "Tối đa 200 ký tự.", ask: "Tên là gì?" },
      kind: { label: "Loại", ask: "Đây là loại nào? Gõ số thứ tự." },
      state: { label: "Mức công nhận", ask: "Được công nhận ở mức nào? Gõ số thứ tự." },
      year: { ...year, label: "Năm thực hiện" },
      authorship: { label: "Vai trò", ask: "Vai trò của người này? Gõ số thứ tự." },
      applied: { label: "Đã áp dụng có hiệu quả", ask: "Đã được áp dụng có hiệu quả chưa? Gõ số thứ tự." },
      ...decisionFields,
    },
  },
};
