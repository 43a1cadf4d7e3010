import fc from "fast-check";
import { expect, test } from "vitest";
import { workMonthCard } from "../../../../cards/work-history-card.ts";
import { tellWork } from "../../../../dialogs/tell-work.ts";
import { startBeside, startTyped } from "../../../../src/bot/form-typing.ts";
import type { Bookmark } from "../../../../src/bot/talk.ts";
import { type MonthSaid, type WorkSentence, workFigures } from "../../../../src/bot/work-sentence.ts";
import { drawCard } from "../../../../src/channels/teams/draw-card.ts";
import { checkWork } from "../../../../src/domain/work/check-work.ts";
import type { WorkFigures, WorkReport } from "../../../../src/domain/work-report.ts";
import { messagesIn } from "../../../../src/messages/messages.ts";
import { talkWith } from "../talk-with.ts";
import { type Saved, turnOf } from "../turn-of.ts";

const counts = { assignedCount: 20, doneCount: 18, wellDoneCount: 16, qualityCount: null, onTimeCount: null };
const figures: WorkFigures = { at: "2026-06-01T01:00:00.000Z", byPersonId: "p1", source: "self", counts };
const may: WorkReport = { personId: "p1", month: "2026-05", counts, history: [figures] };

const digits = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 25 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("-1", "1e9", "2,5", "1.000", "999999999999") },
);
const month = fc.oneof(
  fc.constantFrom<MonthSaid | null>(null, null, "this", "last"),
  fc.record({
    month: fc.integer({ min: 0, max: 13 }),
    year: fc.option(fc.oneof(fc.integer({ min: 2019, max: 2028 }), fc.constantFrom("this", "last"))),
  }),
);
const sentence: fc.Arbitrary<WorkSentence> = fc.record({
  month,
  figures: fc.dictionary(fc.constantFrom(...workFigures), digits, { minKeys: 1 }),
});

test("whatever a sentence says, nothing counts before it is confirmed, and then only what can be", async () => {
  await fc.assert(
    fc.asyncProperty(sentence, fc.boolean(), async (said, isReported) => {
      const saved: Saved = { work: isReported ? [may] : [] };
      const before = saved.work.length;
      const turn = turnOf(saved);
      const answer = await tellWork(turn, { sentence: said, said: "" });
      if (!("form" in answer)) {
        expect("title" in answer && answer.title).toBe("Chưa ghi nhận");
        return;
      }
      const beginning = { about: "", raw: {}, ...answer };
      drawCard((await startBeside(turn, beginning)).card ?? { language: "vi", title: "" });
      const begun = await startTyped(turn, beginning);
      drawCard(begun.card ?? { language: "vi", title: "" });
      expect([begun.changes, saved.work.length]).toEqual([false, before]);
      if (begun.bookmark?.step !== "confirm") return;
      const chat = talkWith(turn);
      chat.isAsked({ ...begun.bookmark, askedAtMs: 0 } as Bookmark);
      const shown = begun.card?.facts ?? [];
      const done = await chat.says("đồng ý");
      const [report] = saved.work.slice(before);
      expect(done?.changes).toBe(report !== undefined);
      if (!report) return;
      expect(checkWork(report.counts, { month: report.month, today: "2026-06-22" }).ok).toBe(true);
      const replaced = isReported && report.month === "2026-05";
      expect(report.history.length).toBe(replaced ? 2 : 1);
      expect(shown.some(({ label }) => label === "Thay cho số liệu đang ghi")).toBe(replaced);
      for (const fact of done?.card?.facts ?? [])
        if (!["Số liệu trước đó", "Xác nhận"].includes(fact.label)) expect(shown).toContainEqual(fact);
    }),
    { numRuns: 400 },
  );
});

test("a figure that was written before it was asked for is no answer", async () => {
  const chat = talkWith(turnOf(), { sentAtMs: 99 });
  const answers = { month: "2026-05", assigned: "20", done: "", well: "", quality: "", onTime: "" };
  const asked = { form: "report-work", version: 2, subject: "any", etag: null, step: "done", answers };
  chat.isAsked({ ...asked, askedAtMs: 100 });
  const outcome = await chat.says("xong 18 việc");
  expect([chat.question()?.step, outcome?.card?.notice?.tone]).toEqual(["done", "info"]);
});

test("of many corrections the newest are shown, and how many are not", () => {
  const history = Array.from({ length: 11 }, (_, minute) => ({
    ...figures,
    at: `2026-06-01T01:${String(minute).padStart(2, "0")}:00.000Z`,
  }));
  const card = workMonthCard({ ...may, history }, messagesIn("vi"));
  expect([card.sections?.length, card.sections?.[0]?.title, card.sections?.at(-1)?.title]).toEqual([
    8,
    "08:10 01/06/2026: sửa",
    "08:03 01/06/2026: sửa",
  ]);
  expect(card.footnote).toBe("Còn 3 lần trước đó không nêu ở đây.");
});

test.each<[WorkSentence["figures"], string, string]>([
  [{ unfinished: "2" }, "Còn 2 việc chưa xong", "Tasks unfinished: 2"],
  [
    { assigned: "20", unfinished: "21" },
    "(21) không thể lớn hơn số được giao (20)",
    "(21) cannot exceed tasks assigned (20)",
  ],
  [
    { assigned: "20", done: "18", unfinished: "5" },
    "được giao 20, hoàn thành 18",
    "of 20 assigned and 18 done, 5",
  ],
  [{ late: "2" }, "Có 2 việc trễ hạn", "Tasks late: 2"],
  [
    { done: "3", late: "5" },
    "(5) không thể lớn hơn số đã hoàn thành (3)",
    "(5) cannot exceed tasks done (3)",
  ],
  [{ done: "18", late: "2", onTime: "15" }, "trễ hạn 2 thì không thể có 15", "2 late, 15 cannot be on time"],
  [{ done: "18", late: "-2" }, "Số việc trễ phải là số nguyên", "late tasks must be a whole number"],
  [{ unfinished: "1,5" }, "Số việc chưa xong phải là số nguyên", "unfinished tasks must be a whole number"],
])("%j is answered: %s", async (said, vietnamese, english) => {
  for (const [language, words] of [
    ["vi", vietnamese],
    ["en", english],
  ] as const) {
    const sentence = { month: null, figures: said };
    const answer = await tellWork(turnOf({ work: [] }, { language }), { sentence, said: "" });
    expect("title" in answer && answer.notice?.text).toContain(words);
  }
});
