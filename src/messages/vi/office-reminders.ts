import type { LeadsFault } from "../../domain/reminder/check-leads.ts";
import type { OfficeRemindersFault } from "../../domain/reminder/check-office-reminders.ts";
import type { Wordings } from "../refusal-word.ts";

const ahead = (leads: readonly number[]): readonly number[] => leads.filter((lead) => lead >= 0);
const after = (leads: readonly number[]): readonly number[] =>
  leads.filter((lead) => lead < 0).map((lead) => -lead);

const example = "Ví dụ: 7, 1, sau 1. Số trước hạn tính theo ngày; “sau” tính theo ngày làm việc.";
const never = "Số ngày làm việc sau hạn. Để trống: không báo.";
const skipNever = "“bỏ qua” nếu không báo";

/** How an office reminds its people, as officers see and set it. */
export const officeReminders = {
  open: "Cách nhắc của cơ quan",
  title: "Cách nhắc của cơ quan",
  intro: "Áp dụng cho mọi người trong cơ quan; mỗi người vẫn đổi được giờ, loại việc và số ngày của mình.",
  saved: "Đã ghi nhận. Các lần nhắc tới dùng cách nhắc mới.",
  change: "Đổi cách nhắc",
  historyTitle: "Đã đặt",
  neverSet: "Cơ quan chưa đặt; đang theo mặc định.",
  set: (moment: string, name: string | null): string => `${moment}${name === null ? "" : `, ${name}`}`,
  kindsLabel: "Loại việc được nhắc",
  leadsLabel: (kind: string): string => `Ngày nhắc: ${kind}`,
  /** As it is typed. */
  leads: (leads: readonly number[]): string =>
    [...ahead(leads).map(String), ...after(leads).map((days) => `sau ${days}`)].join(", "),
  leadsText: (leads: readonly number[]): string =>
    [
      ...ahead(leads).map((days) => (days === 0 ? "đúng ngày" : `trước ${days} ngày`)),
      ...after(leads).map((days) => `sau ${days} ngày làm việc`),
    ].join(", "),
  notReminded: "không nhắc",
  headLabel: "Báo trưởng đơn vị số người chưa đăng ký, chưa báo số liệu",
  officerLabel: "Báo bộ phận theo dõi thi đua số người chưa đăng ký, chưa báo số liệu",
  dutyLabel: "Báo bộ phận theo dõi thi đua số đơn vị chưa làm xong nhiệm vụ",
  after: (days: number | null): string => (days === null ? "không báo" : `${days} ngày làm việc sau hạn`),
  capLabel: "Số tin nhắc nhiều nhất",
  cap: (count: number): string => `${count} tin một người mỗi tuần`,
  reportDayLabel: "Hạn báo số liệu tháng",
  reportDay: (day: number): string => `hết ngày ${day} tháng sau (trừ kế hoạch quy định khác)`,
  form: {
    title: "Đổi cách nhắc của cơ quan",
    submit: "Xem lại",
    fields: {
      kinds: {
        label: "Loại việc được nhắc",
        ask: "Nhắc những loại việc nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
        skip: "“bỏ qua” nếu không nhắc loại nào",
      },
      pledgeLeads: {
        label: "Nhắc hạn đăng ký",
        help: example,
        ask: "Nhắc hạn đăng ký trước, sau mấy ngày? Ví dụ “7, 1, sau 1”.",
      },
      monthlyLeads: {
        label: "Nhắc báo số liệu tháng",
        help: "Ví dụ: 2, sau 1.",
        ask: "Nhắc báo số liệu tháng trước, sau mấy ngày? Ví dụ “2, sau 1”.",
      },
      dutyLeads: {
        label: "Nhắc nhiệm vụ tổ chức",
        help: "Ví dụ: 7, 1, sau 1.",
        ask: "Nhắc nhiệm vụ tổ chức trước, sau mấy ngày? Ví dụ “7, 1, sau 1”.",
      },
      meetingLeads: {
        label: "Nhắc cuộc họp",
        help: "Ví dụ: 1. Số 0: đúng ngày.",
        ask: "Nhắc cuộc họp trước mấy ngày? Ví dụ “1”.",
      },
      headAfter: {
        label: "Báo trưởng đơn vị sau",
        help: never,
        ask: "Sau hạn mấy ngày làm việc thì báo trưởng đơn vị số người chưa làm?",
        skip: skipNever,
      },
      officerAfter: {
        label: "Báo bộ phận theo dõi thi đua sau",
        help: never,
        ask: "Sau hạn mấy ngày làm việc thì báo bộ phận theo dõi thi đua?",
        skip: skipNever,
      },
      dutyAfter: {
        label: "Nhiệm vụ tổ chức: báo bộ phận theo dõi sau",
        help: never,
        ask: "Nhiệm vụ tổ chức quá hạn mấy ngày làm việc thì báo bộ phận theo dõi thi đua?",
        skip: skipNever,
      },
      capPerWeek: {
        label: "Số tin nhắc nhiều nhất mỗi tuần",
        help: "Từ 1 đến 5.",
        ask: "Mỗi người nhận nhiều nhất mấy tin nhắc một tuần?",
      },
      workReportDay: {
        label: "Hạn báo số liệu: ngày của tháng sau",
        help: "Từ 1 đến 28.",
        ask: "Số liệu tháng phải báo đến hết ngày mấy của tháng sau?",
      },
    },
  },
};

/** Why an office can't remind so. */
export const officeReminderFaults: Wordings<
  Exclude<OfficeRemindersFault, LeadsFault> | "office-leads-unread"
> = {
  "office-leads-unread": () => "Xin ghi số ngày, cách nhau bằng dấu phẩy, ví dụ “7, 1, sau 1”.",
  "cap-out-of-range": ({ most }) => `Số tin nhắc mỗi tuần phải từ 1 đến ${most}.`,
  "report-day-out-of-range": ({ most }) => `Hạn báo số liệu phải từ ngày 1 đến ngày ${most}.`,
  "escalation-out-of-range": ({ most }) => `Số ngày làm việc phải từ 1 đến ${most}; để trống nếu không báo.`,
};
