import type { ConfirmingFault } from "../../usecases/confirming/confirm-submission.ts";
import type { Wordings } from "../refusal-word.ts";

/** What people enter, and those who confirm it. */
export const confirming = {
  label: "Xác nhận",
  waiting: "chờ xác nhận",
  waitingThrough: (day: string): string =>
    `chờ xác nhận; không có ý kiến đến hết ngày ${day} thì coi như đã xác nhận`,
  confirmed: (day: string, name: string): string => `đã xác nhận ngày ${day}, ${name}`,
  bySilence: (day: string): string => `đã xác nhận ngày ${day} (im lặng)`,
  someone: "người có trách nhiệm",
  returned: (reason: string): string => `trả lại: ${reason}`,
  returnedBy: (reason: string, day: string, name: string): string =>
    `trả lại: ${reason} (${name}, ngày ${day})`,
  did: {
    confirmed: (moment: string): string => `${moment}: xác nhận`,
    silent: (moment: string): string => `${moment}: coi như xác nhận (im lặng)`,
    returned: (moment: string): string => `${moment}: trả lại`,
  },
  reason: "Lý do",
  countsAnyway: "Nội dung chờ xác nhận vẫn được tính.",
  ofProgress: {
    pledge: (state: string): string => `đăng ký ${state}`,
    months: (months: string, state: string): string => `số liệu tháng ${months} ${state}`,
    states: { waiting: "chờ xác nhận", confirmed: "đã xác nhận", returned: "bị trả lại" },
    note: "phần chờ xác nhận vẫn được tính",
  },
  title: (count: number): string => `Chờ duyệt (${count})`,
  none: "Không có gì chờ anh/chị duyệt.",
  noMore: "Không còn gì chờ anh/chị duyệt.",
  shown: (first: number, last: number, all: number): string => `Mục ${first} đến ${last} trong ${all}`,
  numbered: (position: number, name: string): string => `${position}. ${name}`,
  pledgeOf: "đăng ký thi đua",
  workOf: (month: string): string => `số liệu ${month.toLowerCase()}`,
  line: (unit: string, what: string): string => `${unit} · ${what}`,
  pledged: {
    titles: (names: string): string => `danh hiệu: ${names}`,
    rate: (rate: string): string => `hoàn thành tốt ${rate}`,
    movements: (count: number): string => `${count} phong trào`,
    initiative: (name: string): string => `sáng kiến: ${name}`,
    late: "đăng ký sau hạn",
  },
  rate: (rate: string): string => `tỷ lệ hoàn thành tốt ${rate}`,
  since: (moment: string): string => `Gửi lúc ${moment}`,
  changed: (moment: string): string => `Sửa lúc ${moment}`,
  untilSilence: (day: string): string => `không có ý kiến đến hết ngày ${day} thì coi như đã xác nhận`,
  confirmOne: (position: number): string => `Xác nhận ${position}`,
  giveBack: "Trả lại",
  confirmAll: (count: number): string => `Xác nhận tất cả (${count})`,
  more: "Xem tiếp",
  list: "Danh sách chờ duyệt",
  confirmedNow: (what: string): string => `Đã xác nhận: ${what}.`,
  returnedNow: (what: string): string => `Đã trả lại: ${what}. Người gửi sẽ được báo kèm lý do.`,
  confirmedMany: (count: number): string => `Đã xác nhận ${count} mục.`,
  leftOut: (count: number): string => `${count} mục đã thay đổi sau khi anh/chị xem nên chưa xác nhận.`,
  already: {
    confirmed: (what: string, name: string, moment: string): string =>
      `${what}: ${name} đã xác nhận lúc ${moment}.`,
    silent: (what: string, moment: string): string => `${what}: đã coi như xác nhận lúc ${moment} (im lặng).`,
    returned: (what: string, name: string, moment: string): string =>
      `${what}: ${name} đã trả lại lúc ${moment}.`,
  },
  what: (name: string, what: string): string => `${name}, ${what}`,
  confirmForm: { title: "Xác nhận", submit: "Xác nhận", fields: {} },
  confirmAllForm: { title: "Xác nhận tất cả", submit: "Xác nhận tất cả", fields: {} },
  allIntro: (count: number, people: number): string =>
    `Xác nhận ${count} mục của ${people} người. Mục nào thay đổi sau lúc này thì không được xác nhận theo.`,
  allMore: (count: number): string => `Còn ${count} mục khác không nằm trong lần này.`,
  personLine: (name: string, what: string): string => `${name}: ${what}`,
  pledgesCount: (count: number): string => `${count} đăng ký`,
  monthsCount: (count: number): string => `${count} tháng số liệu`,
  morePeople: (count: number): string => `và ${count} người khác`,
  returnForm: {
    title: "Trả lại",
    submit: "Trả lại",
    fields: {
      which: { label: "Trả lại mục nào", ask: "Trả lại mục nào? Gõ số thứ tự." },
      reason: {
        label: "Lý do trả lại",
        help: "Người gửi đọc được lý do này. Không nhập bí mật nhà nước.",
        ask: "Vì sao trả lại? Người gửi đọc được lý do này.",
      },
    },
  },
  job: {
    title: "Xác nhận tất cả",
    started: "Đang xác nhận. Thẻ này tự cập nhật; anh/chị làm việc khác được.",
    done: "Đã xong.",
    failed: "Chưa xác nhận hết. Xin gõ “duyệt” để xem phần còn lại.",
    label: "Đã làm",
    reading: (done: number, all: number): string => `${done}/${all} mục`,
    counts: {
      confirmed: (count: number): string => `Đã xác nhận: ${count} mục.`,
      changed: (count: number): string => `Đã thay đổi nên chưa xác nhận: ${count} mục.`,
    },
  },
  told: {
    title: "Kết quả xác nhận",
    pledge: (plan: string): string => `Đăng ký thi đua: ${plan}`,
    work: (month: string): string => `Số liệu ${month.toLowerCase()}`,
    fixPledge: "Sửa đăng ký",
    fixWork: (month: string): string => `Sửa số liệu ${month}`,
    waitsAgain: "Sau khi sửa, nội dung lại chờ xác nhận.",
    nothing: "Nội dung đã được sửa và đang chờ xác nhận lại.",
  },
  help: "“duyệt”: đăng ký, số liệu chờ anh/chị xác nhận hoặc trả lại",
};

/** Why something can't be confirmed or given back. */
export const confirmingFaults: Wordings<Exclude<ConfirmingFault, "not-allowed">> = {
  "submission-gone": () => "Nội dung này đã được rút hoặc không còn nữa nên không xác nhận được.",
  "submission-settled": () => "Nội dung này không còn chờ xác nhận.",
};
