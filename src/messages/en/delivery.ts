import type { Messages } from "../vi/vi.ts";

const reasons: Readonly<Record<string, string>> = {
  "no-chat": "never opened a private chat with Thi Đua",
  left: "is no longer on the office's roster",
  BotNotInConversationRoster: "removed Thi Đua",
  ConversationBlockedByUser: "blocked Thi Đua",
  MessageWritesBlocked: "blocked or removed Thi Đua",
  BotDisabledByAdmin: "an administrator of Teams turned Thi Đua off",
  throttled: "the chat platform was too busy, many times over",
};

export const delivery: Messages["delivery"] = {
  open: "Delivery",
  title: "How reminders went",
  intro: "The last times that reminders went out. Whoever had done it before was not sent one.",
  none: "None went out yet.",
  slot: (time, weekday, day) =>
    time === null ? `Changes told, ${weekday}, ${day}` : `${time}, ${weekday}, ${day}`,
  sent: "Delivered",
  sentText: (sent, answered) => `to ${sent}; ${answered} have done what it asked for since`,
  states: {
    waiting: "Waiting",
    held: "Held, the chat platform takes none now",
    unknown: "Not known whether it arrived, not sent again",
    gone: "Not delivered",
    needless: "Not needed any more",
  },
  people: (count) => count,
  unsure: "an unknown number",
  atLeast: (count) => `at least ${count}`,
  unreachedTitle: "Not delivered to",
  reason: (code) => reasons[code.replace(/^\d+ /, "")] ?? `the chat platform refused it (${code})`,
  again: "Look again",
  footnote:
    "Whoever writes to Thi Đua again is reminded again. Those who never opened a private chat are not counted here.",
};
