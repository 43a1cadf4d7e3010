import { expect, test } from "vitest";
import { reachLines } from "../../../cards/reminder-preview-card.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { ReminderPreview } from "../../../src/usecases/reminders/preview-reminders.ts";

const linesOf = (first: ReminderPreview["reach"]["first"], capPerWeek = 3) =>
  reachLines({ reach: { first, nowhere: 0 }, capPerWeek } as ReminderPreview, messagesIn("vi"));

test("what goes by the Zalo bot is compared with what a month has", () => {
  expect(linesOf({ teams: 1200, "zalo-bot": 50 })).toEqual([
    "Teams: 1.200 người.",
    "Zalo (Bot): 50 người, nhiều nhất 750 lời nhắc một tháng; mỗi tháng Zalo cho 3.000 tin, kể cả tin trả lời.",
  ]);
  expect(linesOf({ "zalo-bot": 50 }, 14).at(-1)).toContain("vượt mức một tháng");
});

test("who is reminded by the office's page is told when that will not come", () => {
  expect(linesOf({ "zalo-oa": 7 }).at(-1)).toContain("Zalo (trang của cơ quan): 7 người.");
});
