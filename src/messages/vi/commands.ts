import type { CommandName } from "../../bot/commands.ts";

/** What each command is called on a button. */
export const commands: Readonly<Record<CommandName, string>> = {
  help: "Trợ giúp",
  register: "Đăng ký",
  pledge: "Bản đăng ký",
  pledgeHistory: "Lịch sử đăng ký",
  reportWork: "Cập nhật",
  workHistory: "Số liệu đã báo",
  progress: "Tiến độ",
  method: "Cách tính",
  titles: "Danh hiệu",
  initiatives: "Sáng kiến",
  evidence: "Minh chứng",
  calendar: "Lịch",
  duties: "Nhiệm vụ tổ chức",
  choosePlan: "Chọn kế hoạch",
  managePlan: "Kế hoạch",
  myData: "Dữ liệu của tôi",
  exportData: "Xuất dữ liệu",
  agree: "Đồng ý",
  disagree: "Không đồng ý",
  language: "Ngôn ngữ",
  vietnamese: "Tiếng Việt",
  english: "English",
  back: "Quay lại",
  cancel: "Hủy",
};
