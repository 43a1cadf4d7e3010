import type { DutyFault } from "../../domain/duties/change-duty.ts";
import type { DutyPeriod } from "../../domain/duties/duty-period.ts";
import type { DutyEvent, ReopenReason } from "../../domain/duties/duty-record.ts";
import type { PlanDuty } from "../../domain/duties/plan-duties.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";

const frequencies: Readonly<Record<NonNullable<PlanDuty["recurs"]>, string>> = {
  continuous: "thường xuyên",
  promptly: "kịp thời, khi phát sinh",
  onRequest: "khi có yêu cầu",
  periodic: "định kỳ",
};

const quarters = ["I", "II", "III", "IV"];

const reasons: Readonly<Record<ReopenReason, string>> = {
  mistake: "Báo xong nhầm",
  notAccepted: "Chưa được chấp nhận",
  redone: "Phải làm lại, bổ sung",
  other: "Lý do khác",
};

const did: Readonly<Record<DutyEvent["did"], (moment: string) => string>> = {
  ticked: (moment) => `${moment}: ghi giấy tờ đã có`,
  closed: (moment) => `${moment}: báo xong`,
  corrected: (moment) => `${moment}: sửa`,
  reopened: (moment) => `${moment}: mở lại`,
};

const counted = (days: number | null, count: (days: number) => string, unknown: string): string =>
  days === null ? unknown : count(days);

/** What is to be done so that a plan is carried out. */
export const duties = {
  title: "Nhiệm vụ tổ chức",
  none: "Kế hoạch không nêu nhiệm vụ, thời hạn nào.",
  hint: "Để xem từng việc, gõ “nhiệm vụ tổ chức” kèm số, ví dụ “nhiệm vụ tổ chức 1”.",
  counted: "Số ngày làm việc không tính hôm nay.",
  numbered: (index: number, name: string): string => `${index}. ${name}`,
  afterPhase: (name: string, phase: string): string => `${name} (${phase})`,
  period: ({ span, first, last }: DutyPeriod): string => {
    if (span === "yearly") return `năm ${first.slice(0, 4)}`;
    if (span === "quarterly") return `quý ${quarters[Number(last.slice(5)) / 3 - 1]}/${first.slice(0, 4)}`;
    return dates.month(first).toLowerCase();
  },
  next: "Xem tiếp",
  closeNumbered: (index: number): string => `Báo xong việc ${index}`,
  close: "Báo xong",
  tick: "Giấy tờ, báo xong",
  correct: "Sửa",
  reopen: "Mở lại",
  closedNow: "Đã ghi nhận.",
  reopenedNow: "Đã mở lại.",
  ownerLabel: "Ai thực hiện",
  reportsToLabel: "Gửi, báo cáo",
  lastDayLabel: "Hạn",
  lastDay: (day: string): string => `đến hết ngày ${day}`,
  stateLabel: "Tình trạng",
  unknown: "chưa quy định",
  unitsTitle: "Các đơn vị",
  unitsDone: (done: number, all: number): string => `${done}/${all} đơn vị đã xong`,
  ownUnit: (state: string): string => `đơn vị anh/chị: ${state}`,
  papersTitle: "Giấy tờ của hồ sơ",
  paper: (name: string, isThere: boolean): string => `${isThere ? "☑" : "☐"} ${name}`,
  papersThere: (state: string, there: number, all: number): string => `${state}; ${there}/${all} giấy tờ`,
  historyTitle: "Đã ghi nhận",
  did,
  ofUnit: (event: string, unit: string): string => `${event} (${unit})`,
  withReason: (event: string, reason: string): string => `${event}, lý do: ${reason.toLowerCase()}`,
  states: {
    done: (day: string, number: string | null, late: boolean): string =>
      `đã xong ngày ${day}${late ? ", sau hạn" : ""}${number === null ? "" : ` (số ${number})`}`,
    recurs: (frequency: NonNullable<PlanDuty["recurs"]>): string => frequencies[frequency],
    undated: "chưa quy định hạn",
    dueToday: "hạn là hôm nay",
    ahead: (days: number | null): string =>
      counted(days, (count) => `còn ${count} ngày làm việc`, "chưa đếm được số ngày làm việc còn lại"),
    overdue: (days: number | null): string =>
      counted(days, (count) => `quá hạn ${count} ngày làm việc`, "quá hạn"),
  },
  reasons,
  closePreview: "Báo xong nhiệm vụ",
  reopenPreview: "Mở lại nhiệm vụ",
  closeForm: {
    title: "Báo xong nhiệm vụ",
    submit: "Xem lại",
    fields: {
      units: {
        label: "Đơn vị",
        ask: "Đơn vị nào đã xong? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
      papers: {
        label: "Giấy tờ đã có",
        ask: "Đã có giấy tờ nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
      closedOn: {
        label: "Ngày hoàn thành",
        help: "Ghi ngày/tháng/năm. Hồ sơ còn thiếu giấy tờ: để trống.",
        ask: "Việc xong ngày nào?",
      },
      documentNumber: { label: "Số văn bản (không bắt buộc)", ask: "Số văn bản là gì?" },
    },
  },
  reopenForm: {
    title: "Mở lại nhiệm vụ",
    submit: "Xem lại",
    fields: {
      units: {
        label: "Đơn vị",
        ask: "Mở lại việc của đơn vị nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
      why: { label: "Lý do", ask: "Vì sao mở lại?" },
    },
  },
};

/** Why something said of a duty can't be. */
export const dutyFaults: Wordings<DutyFault | "duty-unit-needed"> = {
  "duty-in-future": () => "Ngày hoàn thành không thể sau hôm nay.",
  "duty-before-plan": ({ earliest }) =>
    `Ngày hoàn thành phải từ ${dates.day(String(earliest))} (ngày kế hoạch bắt đầu) trở đi.`,
  "duty-papers-lacking": ({ papers }) =>
    `Chưa báo xong được vì còn thiếu: ${papers}. Nếu chưa đủ, xin để trống ngày hoàn thành.`,
  "duty-number-without-day": () => "Đã có số văn bản thì xin ghi cả ngày hoàn thành.",
  "duty-nothing-said": () => "Xin ghi ngày hoàn thành.",
  "duty-unit-needed": () => "Xin chọn ít nhất một đơn vị.",
};
