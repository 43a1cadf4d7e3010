import { listed } from "./listed.ts";

/** Questions on who has not done something, and what is done about it. */
export const lackingCommands = ["notRegistered", "notReported", "lateReports", "nudge"] as const;

/** What heads and officers type to learn who has not done something, and to have them reminded. */
export const lackingWords = {
  notRegistered: listed(
    "ai chưa đăng ký, ai chưa đăng kí, ai chưa đk, những ai chưa đăng ký, còn ai chưa đăng ký, ai còn chưa đăng ký",
    "ai chưa đăng ký thi đua, ai chưa đăng ký danh hiệu, người chưa đăng ký, những người chưa đăng ký",
    "danh sách chưa đăng ký, ds chưa đăng ký, danh sách người chưa đăng ký, ai chưa có đăng ký, who has not registered",
    "who hasn't registered, who did not register, not registered, who has not pledged",
  ),
  notReported: listed(
    "ai chưa báo cáo, ai chưa báo, ai chưa nộp báo cáo, ai chưa báo việc, ai chưa báo số liệu, ai chưa cập nhật",
    "những ai chưa báo cáo, còn ai chưa báo cáo, ai còn chưa báo cáo, ai chưa báo cáo công việc, ai chưa bc",
    "ai chưa cập nhật số liệu, người chưa báo cáo, những người chưa báo cáo, danh sách chưa báo cáo",
    "ds chưa báo cáo, danh sách người chưa báo cáo, who has not reported, who hasn't reported, not reported",
    "who did not report",
  ),
  lateReports: listed(
    "ai trễ báo cáo, ai báo cáo trễ, ai nộp báo cáo trễ, ai chậm báo cáo, ai báo cáo chậm, ai chậm nộp báo cáo",
    "ai trễ hạn báo cáo, ai quá hạn báo cáo, ai trễ hạn, ai báo trễ, ai báo chậm, những ai trễ báo cáo",
    "còn ai trễ báo cáo, người trễ báo cáo, danh sách trễ báo cáo, ds trễ báo cáo, ai trễ bc, late reports",
    "who is late, who reports late, who is late with reports, late reporters",
  ),
  nudge: listed(
    "đôn đốc, đôn đốc cán bộ, đôn đốc mọi người, đôn đốc đăng ký, đôn đốc báo cáo, đôn đốc nhắc nhở",
    "đôn đốc thi đua, nhắc mọi người, nhắc nhở mọi người, nhắc người chưa đăng ký, nhắc người chưa báo cáo",
    "nudge, nudge people, remind people, remind everybody",
  ),
} as const;
