import type { CommandName } from "./command-names.ts";
import { evidenceWords } from "./command-words/evidence-words.ts";
import { linkWords } from "./command-words/link-words.ts";
import { rightsWords } from "./command-words/rights-words.ts";
import { lackingWords } from "./lacking-words.ts";
import { listed } from "./listed.ts";
import { managerWords } from "./manager-words.ts";
import { summaryWords } from "./summary-words.ts";

const pointWords = listed(
  "tiến độ điểm, điểm của tôi, điểm của em, điểm và xếp loại, xếp loại, xếp loại của tôi, xếp loại của em",
  "my points, my rating, points and rating",
);
const targetWords = listed(
  "tiến độ chỉ tiêu, chỉ tiêu, chỉ tiêu của tôi, chỉ tiêu của em, chỉ tiêu kế hoạch, plan targets, my targets",
  "targets",
);

const wordsAbout = new Map([
  ...["teams", "zalo"].flatMap((place) =>
    linkWords.preferChannel.filter((word) => word.endsWith(place)).map((word) => [word, place] as const),
  ),
  ...pointWords.map((word) => [word, "points"] as const),
  ...targetWords.map((word) => [word, "targets"] as const),
]);

/** What a command's word by itself says that the command is asked about; mostly empty. */
export const aboutOf = (word: string): string => wordsAbout.get(word) ?? "";

/** Words that are a command only where nothing else is said: elsewhere they are part of a month's work. */
export const bareWords: ReadonlyMap<string, CommandName> = new Map(
  listed("nhiệm vụ, các nhiệm vụ, xem nhiệm vụ").map((word) => [word, "duties"]),
);

/** What is typed for each command, in both languages at once; matched with all marks, some or none, in any case. */
export const commandWords: Readonly<Record<CommandName, readonly string[]>> = {
  help: listed(
    "trợ giúp, giúp, giúp đỡ, giúp tôi, giúp em, giúp với, hướng dẫn, hướng dẫn sử dụng, hdsd, cách dùng",
    "cách sử dụng, menu, danh sách lệnh, các lệnh, xin chào, chào, chào bot, chào bạn, chào em, chào anh",
    "chào chị, chào buổi sáng, alo, bắt đầu, hi, hello, hey, hi bot, hello bot, good morning, help",
    "help me, start, commands",
  ),
  register: listed(
    "đăng ký, đăng kí, dk, đk, đăng ký thi đua, đăng kí thi đua, đktđ, đăng ký danh hiệu",
    "đăng kí danh hiệu, đăng ký danh hiệu thi đua, đăng ký mới, đăng ký chỉ tiêu, đk thi đua, đkí thi đua",
    "đkí, register, registration, regist, pledge, register a pledge, new pledge",
  ),
  pledge: listed(
    "bản đăng ký, bản đăng kí, bản đăng ký thi đua, đăng ký của tôi, đăng ký của em, bản đăng ký của tôi",
    "xem đăng ký, xem lại đăng ký, sửa đăng ký, sửa bản đăng ký, sửa lại đăng ký, đổi đăng ký",
    "thay đổi đăng ký, rút đăng ký, rút đăng kí, rút bản đăng ký, hủy đăng ký, hủy đăng kí, my pledge",
    "change pledge, edit pledge, edit my pledge, withdraw pledge, withdraw my pledge, change my pledge",
  ),
  pledgeHistory: listed(
    "lịch sử, lịch sử đăng ký, lịch sử đăng kí, lịch sử đăng ký thi đua, các lần đăng ký, lần đăng ký, history",
    "pledge history",
  ),
  reportWork: listed(
    "cập nhật, cn, cập nhật công việc, cập nhật số liệu, cập nhật kết quả, cập nhật nhiệm vụ",
    "cập nhật kết quả công việc, báo việc, báo việc tháng, báo công việc, báo số liệu, báo kết quả",
    "báo kết quả công việc, báo cáo công việc, báo cáo công việc tháng, nhập số liệu, nhập kết quả",
    "sửa số liệu, update, report work, report my work, update work, report tasks",
  ),
  workHistory: listed(
    "số liệu đã báo, số liệu đã nhập, số liệu tôi đã báo, số liệu em đã báo, số liệu của tôi, xem số liệu",
    "lịch sử công việc, lịch sử báo việc, lịch sử cập nhật, công việc đã báo, các tháng đã báo",
    "work history, reported figures",
  ),
  progress: [
    ...listed(
      "tiến độ, td, tđ, tiến độ của tôi, tiến độ của em, xem tiến độ, tiến độ thi đua, tiến độ công việc",
      "progress, my progress, status",
    ),
    ...pointWords,
    ...targetWords,
  ],
  method: listed(
    "cách tính, cách tính tỷ lệ, cách tính tỉ lệ, cách tính điểm, cách tính tiến độ, tính thế nào",
    "tính như thế nào, công thức, công thức tính, how it is calculated, how is it calculated, method",
  ),
  titles: listed(
    "danh hiệu, dh, danh hiệu thi đua, các danh hiệu, danh hiệu của tôi, danh hiệu của em, xem danh hiệu",
    "title, titles, my titles",
  ),
  ...evidenceWords,
  approve: listed(
    "duyệt, chờ duyệt, cần duyệt, danh sách chờ duyệt, việc chờ duyệt, duyệt đăng ký, duyệt đăng kí, duyệt số liệu",
    "duyệt báo cáo, duyệt công việc, xác nhận, xác nhận đăng ký, xác nhận số liệu, xác nhận công việc",
    "phê duyệt, xét duyệt, approve, approval, approvals, to approve, confirm pledges, confirm reports",
  ),
  calendar: listed(
    "lịch, xem lịch, lịch thi đua, lịch các mốc, các mốc, mốc thời gian, các mốc thời gian, thời hạn",
    "các thời hạn, hạn chót, calendar, schedule, deadlines",
  ),
  duties: listed(
    "nhiệm vụ tổ chức, các nhiệm vụ tổ chức, việc tổ chức thi đua, nhiệm vụ tổ chức thi đua, việc của kế hoạch",
    "nhiệm vụ của kế hoạch, các việc của kế hoạch, xem nhiệm vụ tổ chức, duties, duty, plan duties",
  ),
  figures: listed(
    "số liệu, số liệu cơ quan, số liệu của cơ quan, số liệu chỉ tiêu, chỉ tiêu cơ quan, chỉ tiêu của cơ quan",
    "chỉ tiêu tập thể, chỉ tiêu ngành, ghi số liệu, ghi số liệu chỉ tiêu, các chỉ tiêu cơ quan",
    "figures, office figures, collective targets, office targets, record figures",
  ),
  deputies: listed(
    "ủy quyền, uỷ quyền, cử người thay, người thay, người thay trưởng đơn vị, cử người thay trưởng đơn vị",
    "giao quyền, người được ủy quyền, deputy, deputies, name a deputy, name deputy, stand in",
  ),
  ...lackingWords,
  ...summaryWords,
  reminders: listed(
    "nhắc hẹn, nhắc việc, nhắc nhở, lời nhắc, cài đặt nhắc, cài đặt nhắc hẹn, đổi giờ nhắc, giờ nhắc, tắt nhắc",
    "tắt nhắc hẹn, tắt nhắc nhở, bật nhắc, bật nhắc hẹn, bật nhắc nhở, đừng nhắc nữa, việc cần làm, việc phải làm",
    "reminder, reminders, my reminders, reminder settings, stop reminders, turn off reminders, to do",
  ),
  choosePlan: listed(
    "chọn kế hoạch, đổi kế hoạch, chuyển kế hoạch, đổi sang kế hoạch, chọn kế hoạch thi đua, choose plan",
    "change plan, choose a plan, switch plan",
  ),
  managePlan: listed(
    "kế hoạch, kế hoạch thi đua, các kế hoạch, xem kế hoạch, quản lý kế hoạch, quản lí kế hoạch, lập kế hoạch",
    "sửa kế hoạch, plan, plans, emulation plan, emulation plans, manage plan, manage plans",
  ),
  ...managerWords,
  officeSettings: listed(
    "cài đặt, cài đặt cơ quan, cài đặt của cơ quan, thiết lập, thiết lập cơ quan, cấu hình, cấu hình cơ quan",
    "xem cài đặt, sửa cài đặt, settings, setting, office settings, set up office",
  ),
  roster: listed(
    "nhân sự, ns, danh sách nhân sự, danh sách cán bộ, quản lý nhân sự, quản lí nhân sự, cập nhật nhân sự",
    "cập nhật danh sách, nhập danh sách, nhập nhân sự, roster, personnel, staff list, import roster",
  ),
  myData: listed(
    "dữ liệu, dữ liệu của tôi, dữ liệu của em, dữ liệu của mình, dữ liệu cá nhân, xem dữ liệu",
    "thông tin của tôi, my data, personal data",
  ),
  exportData: listed(
    "xuất dữ liệu, xuất dữ liệu của tôi, tải dữ liệu, tải dữ liệu của tôi, tải về dữ liệu, export data",
    "export my data, download my data",
  ),
  ...rightsWords,
  ...linkWords,
  agree: listed("đồng ý, tôi đồng ý, em đồng ý, agree, i agree"),
  disagree: listed(
    "không đồng ý, tôi không đồng ý, em không đồng ý, ko đồng ý, rút lại đồng ý, thôi đồng ý, rút đồng ý",
    "disagree, i disagree, i do not agree, i don't agree, withdraw consent",
  ),
  language: listed("ngôn ngữ, đổi ngôn ngữ, chọn ngôn ngữ, language, change language"),
  vietnamese: listed("tiếng việt, đổi sang tiếng việt, vietnamese"),
  english: listed("tiếng anh, đổi sang tiếng anh, english"),
  back: listed("quay lại, trở lại, lùi lại, back, go back"),
  cancel: listed("hủy, huỷ, hủy bỏ, huỷ bỏ, thôi, dừng lại, cancel"),
};
