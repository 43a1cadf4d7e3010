import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readPreviewWish } from "../../../src/admin/reminders-preview/preview-wish.ts";
import { runRemindersPreview } from "../../../src/admin/reminders-preview/run-reminders-preview.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoOfficeId, seedDemo } from "../../../src/demo/seed-demo.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { agreed } from "../../support/agreed.ts";
import { sourcePlan } from "../../support/start-demo-bot.ts";

const now = () => DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });

const demoStore = async (): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), "preview-")), "thidua.db");
  const store = openEmbedded({ file, nowMs: Date.now });
  await seedDemo(store, {
    plans: [demoPlan(sourcePlan(), "2026-06-22", createCalendar())],
    consent: agreed,
  });
  await store.close();
  return file;
};

const told = async (...args: string[]) => {
  const file = await demoStore();
  const lines: string[] = [];
  const code = await runRemindersPreview({
    args,
    store: {
      name: file,
      isThere: () => true,
      wayOut: "",
      open: async () => openEmbedded({ file, nowMs: Date.now }),
    },
    now,
    say: (line) => lines.push(line),
  });
  return { code, lines };
};

test("tells every reminder of a span, a line each: when, what, to whom and how many at most", async () => {
  const { code, lines } = await told(
    ...["--office", demoOfficeId, "--plan", "ha-tinh-2022-2026"],
    ...["--from", "25/06/2026", "--to", "3/7/2026"],
  );
  expect(code).toBe(0);
  expect(lines[1]).toBe("Từ 25/06/2026 đến 03/07/2026: 6 lần nhắc.");
  expect(lines).toContain(
    "08:00, thứ Năm, 25/06/2026: Đăng ký thi đua (trước hạn 7 ngày, hạn 02/07/2026); người chưa làm, nhiều nhất 30",
  );
  expect(lines.some((line) => line.startsWith("Không nhắc được"))).toBe(true);
});

test("tells until after the plan's end, and what can't be reckoned yet", async () => {
  const { lines } = await told("--office", demoOfficeId, "--plan", "ha-tinh-2022-2026", "--language", "en");
  expect(lines[1]).toContain("From 22/06/2026 to 14/02/2027");
  expect(lines.some((line) => line.includes("goes on all the time"))).toBe(true);
});

test("says which plans there are where none has that id", async () => {
  const { code, lines } = await told("--office", demoOfficeId, "--plan", "khong-co");
  expect(code).toBe(1);
  expect(lines).toEqual([
    "Cơ quan không có kế hoạch hay bản nháp nào mã “khong-co”.",
    "Các mã có: ha-tinh-2022-2026.",
  ]);
});

test("says that there is no such office", async () => {
  expect((await told("--office", "không có", "--plan", "x")).code).toBe(1);
});

test.each([
  [["--plan", "x"], "Name the office"],
  [["--office", "x"], "Name the plan"],
  [["--office", "x", "--plan", "y", "--from", "31/02/2026"], "is no day"],
  [["--office", "x", "--plan", "y", "--from", "02/02/2026", "--to", "01/02/2026"], "is before"],
  [["--office", "x", "--plan", "y", "--language", "fr"], "vi or en"],
  [["--offices", "x"], "Unknown option"],
])("refuses %j", (args, problem) => {
  expect(() => readPreviewWish(args)).toThrow(problem);
});

test("says where reminders will come, and how many people nothing reaches yet", async () => {
  const { lines } = await told("--office", demoOfficeId, "--plan", "ha-tinh-2022-2026");
  const at = lines.indexOf("Nơi nhận lời nhắc, tính theo hiện tại");
  expect(lines.slice(at + 1, at + 3)).toEqual([
    "  Teams: 0 người.",
    expect.stringMatching(/^ {2}Chưa đến được: \d+ người chưa mở trò chuyện với Thi Đua/),
  ]);
});
