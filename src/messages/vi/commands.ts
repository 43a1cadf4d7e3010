import type { CommandName } from "../../bot/commands.ts";

/** What each command is called on a button. */
export const commands: Readonly<Record<CommandName, string>> = {
  help: "Trợ giúp",
  register: "Đăng ký",
  pledge: "Bản đăng ký",
  pledgeHistory: "Lịch sử đăng ký",
  reportWork: "Cập nhật",
  progress: "Tiến độ",
  language: "Ngôn ngữ",
  vietnamese: "Tiếng Việt",
  english: "English",
  back: "Quay lại",
  cancel: "Hủy",
};
