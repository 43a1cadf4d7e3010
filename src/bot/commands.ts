/** Every command a person can type; help offers no other. */
export const commandNames = [
  "help",
  "register",
  "pledge",
  "pledgeHistory",
  "reportWork",
  "progress",
  "language",
  "vietnamese",
  "english",
  "back",
  "cancel",
] as const;

export type CommandName = (typeof commandNames)[number];

/** Whether a text, from a button say, names a command. */
export const isCommandName = (name: unknown): name is CommandName =>
  commandNames.some((command) => command === name);

/** What is typed for each command, in both languages at once; matched without case or diacritics. */
export const commandWords: Readonly<Record<CommandName, readonly string[]>> = {
  help: [
    "trợ giúp",
    "giúp",
    "giúp đỡ",
    "hướng dẫn",
    "menu",
    "xin chào",
    "chào",
    "chào bot",
    "hi",
    "hello",
    "help",
    "giúp tôi",
    "giúp em",
    "giúp với",
    "help me",
    "chào bạn",
    "hi bot",
    "hello bot",
    "hey",
    "alo",
    "bắt đầu",
    "start",
  ],
  register: [
    "đăng ký",
    "đăng kí",
    "dk",
    "đk",
    "đăng ký thi đua",
    "đăng kí thi đua",
    "đktđ",
    "register",
    "pledge",
  ],
  pledge: [
    "bản đăng ký",
    "đăng ký của tôi",
    "xem đăng ký",
    "sửa đăng ký",
    "rút đăng ký",
    "hủy đăng ký",
    "my pledge",
    "change pledge",
    "withdraw pledge",
  ],
  pledgeHistory: ["lịch sử", "lịch sử đăng ký", "history", "pledge history"],
  reportWork: [
    "cập nhật",
    "cn",
    "báo việc",
    "cập nhật công việc",
    "báo cáo công việc",
    "update",
    "report work",
  ],
  progress: ["tiến độ", "td", "tiến độ của tôi", "xem tiến độ", "progress", "my progress"],
  language: ["ngôn ngữ", "đổi ngôn ngữ", "language"],
  vietnamese: ["tiếng việt", "vietnamese"],
  english: ["tiếng anh", "english"],
  back: ["quay lại", "trở lại", "back"],
  cancel: ["hủy", "huỷ", "hủy bỏ", "thôi", "cancel"],
};
