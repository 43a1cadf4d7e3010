import { says, type Told } from "../told.ts";

/** What the doctor finds of offices, their reminders, figures and audit: what it means, and what to do. */
export const doctorOffices = {
  pumpOk: ({ channel, seconds }: { readonly channel: string; readonly seconds: number }): Told =>
    says(`${channel}: có tiến trình giữ việc gửi nhắc hẹn (cách đây ${seconds} giây).`),
  pumpNobody: ({ channel, minutes }: { readonly channel: string; readonly minutes: number }): Told =>
    says(
      `${channel}: đã ${minutes} phút không tiến trình nào giữ việc gửi nhắc hẹn.`,
      "Chạy bot: npm run serve; nếu nó đang chạy, xem runbook pump-stopped trong infra/operate.md. Nếu dừng có chủ ý, thêm --stopped.",
    ),
  pumpNever: ({ channel }: { readonly channel: string }): Told =>
    says(`${channel}: bot chưa từng chạy trên kho dữ liệu này.`, "Chạy bot: npm run serve."),
  pumpRefused: ({ channel, minutes }: { readonly channel: string; readonly minutes: number }): Told =>
    says(
      `${channel}: nền tảng không nhận ra bot, việc gửi dừng thêm ${minutes} phút.`,
      "Xem runbook unauthorized trong infra/operate.md: mã ứng dụng, mật khẩu, kênh Teams của Azure Bot.",
    ),
  pumpResting: ({ channel }: { readonly channel: string }): Told =>
    says(`${channel}: bot dừng có chủ ý, không ai gửi nhắc hẹn.`),
  outboxOk: (): Told => says("Không nhắc hẹn nào chờ quá lâu."),
  outboxOld: ({ minutes }: { readonly minutes: number }): Told =>
    says(`Nhắc hẹn chờ lâu nhất đã ${minutes} phút.`, "Xem runbook outbox-old trong infra/operate.md."),
  unknownNone: ({ days }: { readonly days: number }): Told =>
    says(`${days} ngày qua không có tin nào không rõ đã đến chưa.`),
  unknownRows: ({ count, days }: { readonly count: number; readonly days: number }): Told =>
    says(
      `${days} ngày qua có ${count} tin không rõ đã đến chưa; bot không tự gửi lại.`,
      "Xem runbook unknown-rows trong infra/operate.md.",
    ),
  unreachableNone: (): Told => says("Bot đến được mọi người đã mở chat riêng."),
  unreachable: ({ reason, count }: { readonly reason: string; readonly count: number }): Told =>
    says(
      `${count} người không nhận được tin (${reason}).`,
      "Để cán bộ phụ trách xem ở `nhắc hẹn`, nút “Tình hình gửi”; người bị chặn hoặc gỡ bot phải tự mở lại bot trong Teams.",
    ),
  jobsOk: (): Told => says("Không việc dài nào bị kẹt."),
  jobStuck: ({
    office,
    job,
    minutes,
  }: {
    readonly office: string;
    readonly job: string;
    readonly minutes: number;
  }): Told =>
    says(
      `Việc ${job} của cơ quan ${office} quá hạn làm tiếp ${minutes} phút.`,
      'Xem bot có chạy không (npm run serve), rồi tìm "a job could not be taken up" trong nhật ký.',
    ),
  jobsFailed: ({ count }: { readonly count: number }): Told =>
    says(
      `${count} việc dài trong 90 ngày qua không làm xong.`,
      'Người bắt đầu đã được báo; xem nhật ký với "a chunk of a job was not done", rồi làm lại việc đó.',
    ),
  officesOk: ({ count }: { readonly count: number }): Told => says(`Có ${count} cơ quan.`),
  officesNone: (): Told => says("Kho dữ liệu chưa có cơ quan nào.", "Tạo cơ quan: npm run office:create."),
  officeUnknown: ({ office }: { readonly office: string }): Told =>
    says(
      `Kho dữ liệu không có cơ quan nào là “${office}”.`,
      "Ghi đúng tên hoặc mã của cơ quan sau --office.",
    ),
  officeArriving: ({ office }: { readonly office: string }): Told =>
    says(
      `Cơ quan ${office} đang được nhập dở: chưa ai dùng được.`,
      "Chạy lại npm run store:import với cùng tệp đến khi xong.",
    ),
  officesLeft: ({ count }: { readonly count: number }): Told =>
    says(`Còn ${count} cơ quan chưa kịp xem.`, "Chạy cho từng cơ quan bằng --office, hoặc lúc vắng."),
  officersOk: (): Told => says("Cơ quan nào cũng có cán bộ phụ trách thi đua."),
  officerMissing: ({ office }: { readonly office: string }): Told =>
    says(
      `Cơ quan ${office} không có cán bộ phụ trách thi đua: không ai quản lý kế hoạch, danh sách.`,
      "Thêm vai trò đó trong tệp danh sách rồi chạy npm run roster:import.",
    ),
  plansOk: ({ count }: { readonly count: number }): Told =>
    says(`${count} kế hoạch đang chạy, năm nào cũng có lịch nghỉ.`),
  planNone: ({ office }: { readonly office: string }): Told =>
    says(
      `Cơ quan ${office} chưa có kế hoạch nào đang chạy: không ai được nhắc.`,
      "Để cán bộ phụ trách bắt đầu bằng `kế hoạch`, hoặc npm run plan:import.",
    ),
  planYear: ({
    office,
    plan,
    year,
  }: {
    readonly office: string;
    readonly plan: string;
    readonly year: number;
  }): Told =>
    says(
      `Kế hoạch ${plan} của cơ quan ${office} có mốc trong năm ${year}, chưa có lịch nghỉ của năm đó.`,
      "Nâng cấp chương trình, hoặc để cán bộ phụ trách nhập năm đó bằng `cài đặt`.",
    ),
  planGone: ({ office, plan }: { readonly office: string; readonly plan: string }): Told =>
    says(
      `Kế hoạch ${plan} của cơ quan ${office} không còn trong kho dữ liệu.`,
      "Khôi phục cơ quan đó từ bản sao lưu (infra/operate.md).",
    ),
  reminderNext: ({
    office,
    when,
    what,
  }: {
    readonly office: string;
    readonly when: string;
    readonly what: string;
  }): Told => says(`${office}, ${when}: ${what}`),
  remindersNone: ({ office }: { readonly office: string }): Told =>
    says(
      `Cơ quan ${office} không có nhắc hẹn nào sắp tới.`,
      "Nếu không đúng ý, xem npm run reminders:preview.",
    ),
  talliesOk: ({ people }: { readonly people: number }): Told =>
    says(`Đếm lại ${people} người: mọi số tổng hợp đều đúng.`),
  tallyDifferent: ({ office, count }: { readonly office: string; readonly count: number }): Told =>
    says(
      `Cơ quan ${office}: ${count} số tổng hợp khác với khi đếm lại.`,
      `npm run tally:verify -- --office "${office}" --repair`,
    ),
  tallyUnbuilt: ({ office, count }: { readonly office: string; readonly count: number }): Told =>
    says(
      `Cơ quan ${office}: ${count} số tổng hợp chưa được dựng.`,
      "Chạy bot: nhịp kế tiếp của nó dựng chúng (npm run serve).",
    ),
  auditOk: ({ blocks }: { readonly blocks: number }): Told =>
    says(`${blocks} khối nhật ký kiểm toán còn nguyên.`),
  auditBroken: ({ office, id }: { readonly office: string; readonly id: string }): Told =>
    says(
      `Nhật ký kiểm toán của cơ quan ${office} không còn như khi niêm phong (${id}).`,
      `Không sửa gì; giữ bản sao kho dữ liệu, chạy npm run audit:verify -- --office "${office}", báo người phụ trách an toàn thông tin.`,
    ),
};
