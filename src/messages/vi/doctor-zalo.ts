import { says, type Told } from "../told.ts";

/** What the doctor finds of Zalo: what it means, and what to do. */
export const doctorZalo = {
  zaloSilent: ({ why }: { readonly why: string }): Told =>
    says(
      `Zalo không trả lời (${why}): tin nhắn qua Zalo không gửi được.`,
      "Mở đường ra https tới máy chủ của Zalo; xem DNS, proxy, tường lửa.",
    ),
  zaloBotOk: (): Told => says("Zalo (Bot): thẻ của bot dùng được."),
  zaloBotToken: ({ code }: { readonly code: number }): Told =>
    says(
      `Zalo không nhận ZALO_BOT_TOKEN (${code}): bot không nhận và không gửi được tin trên Zalo.`,
      "Lấy thẻ ở Zalo Bot Manager, đặt lại ZALO_BOT_TOKEN, khởi động lại.",
    ),
  zaloBotFailing: ({ code }: { readonly code: number }): Told =>
    says(
      `Zalo (Bot): Zalo chưa trả lời được (${code}): đang trục trặc, hoặc đã hết số tin của tháng.`,
      "Kiểm tra lại sau ít phút; bot tự gửi lại.",
    ),
  zaloBotWebhookOk: ({ host }: { readonly host: string }): Told =>
    says(`Zalo (Bot): webhook đã đặt về ${host}.`),
  zaloBotNoWebhook: (): Told =>
    says(
      "Zalo (Bot): chưa đặt webhook, nên không tin nào của cán bộ đến được bot.",
      "Gọi setWebhook như mục Connect Zalo của README.",
    ),
  zaloBotWebhookElsewhere: ({ host }: { readonly host: string }): Told =>
    says(
      `Zalo (Bot): webhook trỏ tới ${host}, nhưng không phải /api/zalo-bot.`,
      "Gọi lại setWebhook với https://<tên máy>/api/zalo-bot.",
    ),
  zaloBotWebhookUnknown: (): Told => says("Zalo (Bot): Zalo không cho biết webhook đặt ở đâu."),
  zaloBotMessages: ({ sent, most, people }: Record<"sent" | "most" | "people", number>): Told =>
    says(
      `Zalo (Bot): tháng này đã gửi ${sent} trong ${most} tin; nhiều nhất ${people} người.`,
      sent >= most * 0.8 ? "Mua gói lớn hơn, hoặc để lời nhắc đi qua Teams đến hết tháng." : null,
    ),
  zaloOaNoGrant: (): Told =>
    says(
      "Zalo OA: chưa có quyền gửi tin.",
      "Lấy refresh token ở API Explorer của Zalo, chạy npm run zalo:grant.",
    ),
  zaloOaGrantDead: (): Told =>
    says(
      "Zalo OA: quyền gửi tin đã hết; lời nhắc qua Zalo đang chờ.",
      "Quản trị viên của OA cấp lại: chạy npm run zalo:grant (infra/operate.md, dead-grant).",
    ),
  zaloOaSealed: (): Told =>
    says(
      "Zalo OA: không khóa nào trong SECRET_KEYS mở được thẻ đang giữ.",
      "Đặt lại khóa cũ vào SECRET_KEYS; nếu đã mất, chạy npm run zalo:grant.",
    ),
  zaloOaGrantOk: (): Told => says("Zalo OA: có quyền gửi tin, bot tự gia hạn."),
  zaloOaConsentOld: ({ days }: { readonly days: number }): Told =>
    says(
      `Zalo OA: quyền gửi tin được cấp ${days} ngày trước; Zalo cho nhiều nhất 3 tháng.`,
      "Cấp lại trước khi hết: chạy npm run zalo:grant.",
    ),
  zaloOaRefused: ({ code }: { readonly code: number }): Told =>
    says(
      `Zalo OA: Zalo từ chối trả lời về tài khoản (${code}).`,
      "Tra mã đó ở trang mã lỗi của Zalo; -216, -220: chờ bot gia hạn thẻ rồi kiểm tra lại.",
    ),
  zaloOaUnreadable: (): Told => says("Zalo OA: câu trả lời về tài khoản không đọc được."),
  zaloOaUnverified: (): Told =>
    says(
      "Zalo OA: tài khoản chưa xác thực; Zalo có thể không cho gửi tin.",
      "Xác thực OA của cơ quan ở oa.zalo.me.",
    ),
  zaloOaPackageOk: ({ name }: { readonly name: string }): Told =>
    says(`Zalo OA: gói “${name}” gửi được tin qua API.`),
  zaloOaPackage: ({ name }: { readonly name: string }): Told =>
    says(
      `Zalo OA: gói “${name}” có thể không gửi được tin qua API (lỗi -224).`,
      "Hỏi Zalo về gói có API tin nhắn, nâng gói ở oa.zalo.me.",
    ),
  zaloOaPackageEnds: ({ day, days }: { readonly day: string; readonly days: number }): Told =>
    says(
      days < 0
        ? `Zalo OA: gói đã hết hạn ngày ${day}.`
        : `Zalo OA: gói hết hạn ngày ${day}, còn ${days} ngày.`,
      "Gia hạn gói ở oa.zalo.me.",
    ),
  zaloOaNoZca: (): Told =>
    says(
      "Zalo OA: có ZALO_OA_TEMPLATE_ID nhưng tài khoản chưa liên kết ZCA: tin theo mẫu không gửi được.",
      "Liên kết tài khoản ZBS (ZCA) với OA, hoặc bỏ ZALO_OA_TEMPLATE_ID.",
    ),
  zaloOaFree: (): Told =>
    says("Zalo OA: nhắn được trong 48 giờ sau tin gần nhất của mỗi người; quá giờ đó lời nhắc được giữ lại."),
  zaloOaPaid: (): Told =>
    says("Zalo OA: nhắn được trong 7 ngày sau tin gần nhất của mỗi người; từ 48 giờ trở đi Zalo tính phí."),
};
