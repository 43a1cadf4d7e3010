import type { LeadsFault } from "../../domain/reminder/check-leads.ts";
import type { HourFault } from "../../domain/reminder/slots.ts";
import type { SnoozeFault } from "../../domain/reminder/snooze.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";

/** Why somebody can't be reminded so. */
export const reminderFaults: Wordings<
  LeadsFault | HourFault | SnoozeFault | "leads-unread" | "meeting-before-day" | "reminder-over"
> = {
  "leads-none": () => "Xin ghi ít nhất một mốc nhắc.",
  "leads-too-many": ({ most }) => `Chỉ nhận nhiều nhất ${most} mốc nhắc.`,
  "lead-out-of-range": ({ mostAhead, mostAfter }) =>
    `Số ngày nhắc trước phải từ 0 đến ${mostAhead}; nhắc sau hạn nhiều nhất ${mostAfter} ngày làm việc.`,
  "meeting-before-day": () => "Cuộc họp thì chọn “đến hết ngày đó”: họp đúng ngày ghi ở trên.",
  "leads-unread": () => "Xin ghi số ngày, cách nhau bằng dấu phẩy, ví dụ “7, 1”.",
  "hour-at-night": ({ earliest, latest }) => `Giờ nhắc phải từ ${earliest} đến ${latest}.`,
  "snooze-past-end": ({ last }) => `Không hoãn được nữa: việc này chỉ còn đến ${dates.day(String(last))}.`,
  "reminder-over": () => "Việc này đã xong hoặc đã hết thời gian nên không cần hoãn.",
  "no-holiday-table": () => "Chưa có lịch nghỉ của năm đó nên chưa tính được ngày nhắc.",
  "holidays-not-announced": () => "Lịch nghỉ lễ chưa công bố nên chưa tính được ngày nhắc.",
};
