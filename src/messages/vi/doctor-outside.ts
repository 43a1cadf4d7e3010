import { says, type Told } from "../told.ts";

/** What the doctor finds of what the bot reaches outside: what it means, and what to do. */
export const doctorOutside = {
  tokenOk: (): Told => says("Microsoft cấp được thẻ cho bot."),
  secretWrong: (): Told =>
    says(
      "Microsoft không nhận mật khẩu của ứng dụng: bot không gửi được tin nào.",
      "Tạo client secret mới cho ứng dụng trong Entra, đặt phần Value (không phải Secret ID) vào MICROSOFT_APP_PASSWORD.",
    ),
  secretExpired: (): Told =>
    says(
      "Mật khẩu của ứng dụng đã hết hạn: bot không gửi được tin nào.",
      "Tạo client secret mới theo mục đổi mật khẩu trong infra/operate.md.",
    ),
  appUnknown: (): Told =>
    says(
      "Microsoft không thấy ứng dụng MICROSOFT_APP_ID trong tenant MICROSOFT_APP_TENANT_ID.",
      "So hai mã với trang Overview của đăng ký ứng dụng.",
    ),
  tenantUnknown: (): Told =>
    says(
      "Microsoft không biết tenant MICROSOFT_APP_TENANT_ID.",
      "Lấy Directory (tenant) ID ở trang Overview của Entra.",
    ),
  loginRefused: ({ status, code }: { readonly status: number; readonly code: string }): Told =>
    says(
      `Microsoft từ chối cấp thẻ (${status} ${code}).`,
      "Tra mã đó trong tài liệu lỗi AADSTS của Microsoft.",
    ),
  loginOdd: ({ host, status }: { readonly host: string; readonly status: number }): Told =>
    says(
      `${host} trả lời ${status} nhưng không phải là thẻ: có thể proxy chen vào, hoặc dịch vụ đang trục trặc.`,
      `Miễn ${host} khỏi proxy kiểm tra nội dung; xem trang Service health của Microsoft 365.`,
    ),
  identityRefused: ({ status }: { readonly status: number }): Told =>
    says(
      `Dịch vụ managed identity của máy này không cấp thẻ (${status}): bot không gửi được tin nào.`,
      "Gán cho máy đúng managed identity có Client ID là MICROSOFT_APP_ID.",
    ),
  loginSilent: ({ host, why }: { readonly host: string; readonly why: string }): Told =>
    says(
      `${host} không trả lời (${why}): bot không lấy được thẻ.`,
      `Mở đường ra https tới ${host}; xem DNS, proxy, tường lửa.`,
    ),
  identitySilent: ({ why }: { readonly why: string }): Told =>
    says(
      `Máy này không có dịch vụ managed identity (${why}).`,
      "Chạy kiểm tra trên chính máy Azure của bot; gán managed identity của bot cho máy đó.",
    ),
  expiryOk: ({ day, days }: { readonly day: string; readonly days: number }): Told =>
    says(`Mật khẩu của ứng dụng còn hạn đến ${day} (${days} ngày).`),
  expirySoon: ({ day, days }: { readonly day: string; readonly days: number }): Told =>
    says(
      `Mật khẩu của ứng dụng hết hạn ngày ${day}, còn ${days} ngày.`,
      "Đổi mật khẩu theo infra/operate.md trước ngày đó, rồi sửa MICROSOFT_APP_PASSWORD_EXPIRES.",
    ),
  expiryPast: ({ day }: { readonly day: string }): Told =>
    says(
      `Theo MICROSOFT_APP_PASSWORD_EXPIRES, mật khẩu của ứng dụng đã hết hạn ngày ${day}.`,
      "Đổi mật khẩu theo infra/operate.md; nếu đã đổi, sửa MICROSOFT_APP_PASSWORD_EXPIRES.",
    ),
  expiryUnknown: (): Told =>
    says(
      "Không biết mật khẩu của ứng dụng hết hạn khi nào: thẻ không nói điều đó.",
      "Đặt MICROSOFT_APP_PASSWORD_EXPIRES theo cột Expires ở Certificates & secrets.",
    ),
  expiryNone: (): Told => says("Managed identity không có mật khẩu để hết hạn."),
  connectorOk: ({ host }: { readonly host: string }): Told => says(`Kết nối được tới ${host}.`),
  connectorSilent: ({ host, why }: { readonly host: string; readonly why: string }): Told =>
    says(
      `Không kết nối được tới ${host} (${why}): tin nhắn không gửi được.`,
      `Mở đường ra https tới ${host}; xem DNS, proxy, tường lửa.`,
    ),
  connectorFailing: ({ host, status }: { readonly host: string; readonly status: number }): Told =>
    says(
      `${host} trả lời ${status}: dịch vụ của Microsoft đang trục trặc.`,
      "Xem trang Service health của Microsoft 365; bot tự gửi lại.",
    ),
  keysOk: ({ count }: { readonly count: number }): Told =>
    says(`Lấy được ${count} khóa ký của Bot Connector.`),
  keysSilent: ({ host, why }: { readonly host: string; readonly why: string }): Told =>
    says(
      `Không lấy được khóa ký từ ${host} (${why}): bot từ chối mọi tin đến.`,
      `Mở đường ra https tới ${host}; xem DNS, proxy, tường lửa.`,
    ),
  keysWrong: ({ host }: { readonly host: string }): Told =>
    says(
      `${host} trả lời nhưng không phải bằng khóa ký: có thể proxy chen vào.`,
      `Miễn ${host} khỏi proxy kiểm tra nội dung.`,
    ),
  abilityFiles: (): Told => says("Teams: nhận và gửi tệp được."),
  abilityGroups: (): Told =>
    says("Teams: dùng được trong nhóm và kênh; ở đó bot không nói số liệu của cá nhân."),
  abilityTargeted: (): Told =>
    says("Teams: trong nhóm hỏi được bot bằng tin chỉ mình và bot thấy; bot trả lời cũng chỉ người đó thấy."),
  tenantLeftOut: (): Told =>
    says(
      "ALLOWED_TENANTS không có tenant của bot: người của cơ quan bị từ chối.",
      "Thêm giá trị của MICROSOFT_APP_TENANT_ID vào ALLOWED_TENANTS nếu cơ quan ở tenant đó.",
    ),
};
