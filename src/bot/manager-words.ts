import { listed } from "./listed.ts";

/** What is typed for what officers, heads and leaders do. */
export const managerWords = {
  addMeeting: listed(
    "thêm cuộc họp, thêm lịch họp, thêm họp, hẹn họp, đặt lịch họp, lên lịch họp, add a meeting, add meeting",
    "new meeting",
  ),
  reportLists: listed(
    "báo cáo, báo cáo danh sách, xuất báo cáo, tải báo cáo, lấy báo cáo, xuất danh sách, tải danh sách",
    "danh sách đăng ký, danh sách đăng ký thi đua, report, reports",
    "export lists, download report, export excel, lists of people",
  ),
} as const;
