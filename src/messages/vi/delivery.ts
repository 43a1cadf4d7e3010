const reasons: Readonly<Record<string, string>> = {
  "no-chat": "chưa mở chat riêng với Thi Đua",
  left: "không còn trong danh sách cơ quan",
  BotNotInConversationRoster: "đã gỡ Thi Đua",
  ConversationBlockedByUser: "đã chặn Thi Đua",
  MessageWritesBlocked: "đã chặn hoặc gỡ Thi Đua",
  BotDisabledByAdmin: "quản trị Teams đã tắt Thi Đua",
  throttled: "nền tảng chat quá tải, đã thử nhiều lần",
};

/** How reminders went, for those who look after them. */
export const delivery = {
  open: "Tình hình gửi",
  title: "Tình hình gửi tin nhắc",
  intro: "Những lần gửi gần nhất. Người đã làm xong trước lúc gửi thì không được gửi.",
  none: "Chưa có lần gửi nào.",
  slot: (time: string | null, weekday: string, day: string): string =>
    time === null ? `Báo thay đổi, ${weekday}, ${day}` : `${time}, ${weekday}, ${day}`,
  sent: "Đã đến",
  sentText: (sent: string, answered: string): string =>
    `${sent} người; ${answered} người đã làm xong việc được nhắc`,
  states: {
    waiting: "Đang chờ gửi",
    held: "Đang giữ lại, nền tảng chat tạm thời chưa nhận",
    unknown: "Chưa rõ đã đến hay chưa, không gửi lại",
    gone: "Không gửi được",
    needless: "Không cần gửi nữa",
  },
  people: (count: string): string => `${count} người`,
  /** In place of a count, where more may have been sent than was looked at. */
  unsure: "chưa rõ số",
  atLeast: (count: number): string => `ít nhất ${count}`,
  unreachedTitle: "Không gửi được cho",
  reason: (code: string): string =>
    reasons[code.replace(/^\d+ /, "")] ?? `nền tảng chat không nhận (${code})`,
  again: "Xem lại",
  footnote:
    "Người viết lại cho Thi Đua thì lại được nhắc. Người chưa từng mở chat riêng không được tính ở đây.",
};
