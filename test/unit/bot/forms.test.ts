import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreeWords, plain } from "../../../src/bot/answer-words.ts";
import type { Card, Input } from "../../../src/bot/card.ts";
import type { Outcome } from "../../../src/bot/outcome.ts";
import { understand } from "../../../src/bot/understand.ts";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import { readyPlan } from "../../../src/plans/ready-plans.ts";
import { talkWith } from "./talk-with.ts";
import { planOfTurns, type Saved, turnOf } from "./turn-of.ts";

const pledgeStamp = { form: "register-pledge", version: 1, subject: planOfTurns.id, etag: null };
const workStamp = { form: "report-work", version: 2, subject: "any", etag: null };

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-%"), maxLength: 8 }),
  fc.constantFrom(
    "tiến độ",
    "hủy",
    "95",
    "95,5",
    "lao_dong_tien_tien",
    "lao_dong_tien_tien,chien_si_thi_dua_tinh",
  ),
);
const movement = planOfTurns.movements[0]?.id ?? "";

const inputOf = (card: Card | undefined, id: string): Input | undefined =>
  card?.inputs?.find((input) => input.id === id);

const valueIn = (input: Input | undefined): string | undefined =>
  input && (typeof input.value === "string" ? input.value : input.value.join(","));

const isPreview = (outcome: Outcome | undefined) => outcome?.card?.inputs === undefined;

describe("a pledge by form", () => {
  const fields = { titles: anyText, targetRate: anyText, movements: anyText, initiative: anyText };
  const likely = fc.record({
    titles: fc.constantFrom("", "lao_dong_tien_tien", "chien_si_thi_dua_bo"),
    targetRate: fc.constantFrom("", "95", "79", "abc", "0"),
    movements: fc.constantFrom("", movement, "other"),
    initiative: fc.constantFrom("", "Số hóa", "x".repeat(501)),
  });

  test("what is refused comes back with every typed value, a word on what is wrong, and records nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.record(fields), likely), async (inputs) => {
        const saved: Saved = { work: [] };
        const outcome = await talkWith(turnOf(saved)).presses(
          { ...pledgeStamp, verb: "form.submit" },
          inputs,
        );
        expect([outcome?.changes, outcome?.place, saved.pledge]).toEqual([false, "inPlace", undefined]);
        drawCard(outcome?.card ?? { language: "vi", title: "" });
        if (isPreview(outcome)) return;
        expect(outcome?.card?.notice?.tone).toBe("bad");
        for (const [id, typed] of Object.entries(inputs)) {
          const kept = valueIn(inputOf(outcome?.card, id));
          const split = typed
            .split(",")
            .filter((part) => part !== "")
            .join(",");
          expect(kept).toBe(id === "titles" || id === "movements" ? split : typed);
        }
      }),
    );
  });

  test("what is previewed is what is recorded, once it is confirmed", async () => {
    const titles = fc.subarray(["lao_dong_tien_tien", "chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh"]);
    const rate = fc.integer({ min: 8_000, max: 10_000 }).map((hundredths) => hundredths / 100);
    const joined = fc.subarray(planOfTurns.movements.map(({ id }) => id));
    const initiative = fc.string({ unit: "grapheme", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(titles, rate, joined, initiative, async (chosen, percent, movements, words) => {
        const saved: Saved = { work: [] };
        const chat = talkWith(turnOf(saved));
        const inputs = {
          titles: chosen.join(","),
          targetRate: String(percent),
          movements: movements.join(","),
          initiative: words,
        };
        const preview = await chat.presses({ ...pledgeStamp, verb: "form.submit" }, inputs);
        const confirm = preview?.card?.actions?.[0];
        if (confirm?.does !== "act") throw new Error("nothing to confirm");
        const done = await chat.presses({ ...confirm.data, verb: confirm.verb });
        expect(done?.changes).toBe(true);
        expect(saved.pledge?.content).toEqual({
          titles: chosen,
          targetRate: Math.round(percent * 100) / 10_000,
          movements,
          initiative: words.normalize("NFC").trim() || null,
        });
        expect(done?.card?.facts).toEqual(expect.arrayContaining([...(preview?.card?.facts ?? [])]));
      }),
    );
  });

  test("any press at all is answered, and records only a confirmed pledge that may be", async () => {
    const verb = fc.oneof(
      fc.constantFrom("form.open", "form.submit", "form.confirm", "form.edit", "form.type", "form.cancel"),
      anyText,
    );
    const part = <Value>(good: Value) => fc.oneof(fc.constant(good), fc.jsonValue());
    const data = fc.record({
      verb: fc.oneof(verb, fc.jsonValue()),
      form: fc.oneof(fc.constantFrom("register-pledge", "withdraw-pledge", "report-work"), fc.jsonValue()),
      version: fc.oneof(fc.constantFrom(1, 2), fc.jsonValue()),
      subject: fc.oneof(fc.constantFrom(planOfTurns.id, "any", "2026-05"), fc.jsonValue()),
      etag: part(null),
      open: fc.oneof(fc.constant(undefined as unknown as null), fc.jsonValue()),
      answers: fc.oneof(fc.record(fields), fc.jsonValue()),
    });
    await fc.assert(
      fc.asyncProperty(data, fc.dictionary(anyText, anyText), async (forged, inputs) => {
        const saved: Saved = { work: [] };
        const outcome = await talkWith(turnOf(saved)).presses(forged as never, inputs);
        expect(outcome?.card).toBeDefined();
        expect(saved.pledge !== undefined).toBe(outcome?.changes === true);
        const rate = saved.pledge?.content.targetRate ?? 1;
        expect(rate >= 0.8 && rate <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("work by form", () => {
  const count = fc.oneof(fc.integer({ min: -3, max: 30 }).map(String), anyText);
  const figures = fc.record({
    month: fc.constantFrom("2026-06", "2026-05", "2026-07", "2025-06", "", "x"),
    assigned: count,
    done: fc.oneof(count, fc.constant("")),
    well: fc.oneof(count, fc.constant("")),
    quality: fc.oneof(count, fc.constant("")),
    onTime: fc.oneof(count, fc.constant("")),
  });

  test("is recorded only where it can be; else every typed value comes back", async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (inputs) => {
        const saved: Saved = { work: [] };
        const outcome = await talkWith(turnOf(saved)).presses({ ...workStamp, verb: "form.submit" }, inputs);
        const [report] = saved.work;
        expect(outcome?.changes).toBe(report !== undefined);
        if (!report) {
          for (const [id, typed] of Object.entries(inputs))
            expect(valueIn(inputOf(outcome?.card, id))).toBe(typed);
          return;
        }
        const { assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount } = report.counts;
        expect(["2026-06", "2026-05", "2025-06"]).toContain(report.month);
        const said = [inputs.assigned, inputs.done, inputs.well, inputs.quality, inputs.onTime];
        expect([assignedCount, doneCount, wellDoneCount, qualityCount, onTimeCount]).toEqual(
          said.map((typed) => (typed.trim() === "" ? null : Number(typed) + 0)),
        );
        expect(wellDoneCount !== null || (qualityCount !== null && onTimeCount !== null)).toBe(true);
        const whole = doneCount ?? assignedCount;
        for (const part of [wellDoneCount, qualityCount, onTimeCount])
          expect(0 <= (part ?? 0) && (part ?? 0) <= whole && whole <= assignedCount).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a pledge typed step by step", () => {
  const asked = { ...pledgeStamp, askedAtMs: 0 };
  const answers = { titles: "lao_dong_tien_tien", targetRate: "95", movements: "", initiative: "" };
  const noAnswer =
    /^(?:\s*|bỏ qua|để trống|không|không có|ko|k|chưa có|(?:không|chưa) (?:biết|rõ)|skip|none|no|nothing|giữ.*|như cũ|keep)$/i;

  test("free text is never swallowed: it is the answer, or an exact command", async () => {
    const near = fc.constantFrom(
      ..."cho xem tiến độ|đăng ký xe|hủy đi|tien d|cập nhật phần mềm|giúp em với|Số hóa hồ sơ|1|ok|đồng ý".split(
        "|",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, near), async (typed) => {
        const chat = talkWith(turnOf());
        chat.isAsked({ ...asked, step: "initiative", answers });
        const outcome = await chat.says(typed);
        const understood = understand(typed);
        if (understood.as === "command") return;
        const kept = chat.question()?.answers["initiative"];
        expect(kept).toBe(noAnswer.test(typed.normalize("NFC")) ? "" : typed);
        if (kept === "" && typed.trim() === "") return;
        expect(chat.question()?.step).toBe("confirm");
        if (understood.as === "near")
          expect(outcome?.card?.actions?.at(-1)).toMatchObject({ does: "open", command: understood.command });
      }),
      { numRuns: 300 },
    );
  });

  test("any text at any question is answered, and nothing is recorded without a word of agreement", async () => {
    const undecided = anyText.filter((text) => !agreeWords.has(plain(text)));
    const step = fc.constantFrom("titles", "targetRate", "movements", "initiative", "confirm");
    await fc.assert(
      fc.asyncProperty(step, fc.array(undecided, { maxLength: 4 }), async (first, texts) => {
        const saved: Saved = { work: [] };
        const chat = talkWith(turnOf(saved));
        chat.isAsked({ ...asked, step: first, answers });
        for (const text of texts) {
          const outcome = await chat.says(text);
          expect(outcome?.card).toBeDefined();
          drawCard(outcome?.card ?? { language: "vi", title: "" });
        }
        expect(saved.pledge).toBeUndefined();
      }),
    );
  });

  test.each([
    "đồng ý",
    "ĐỒNG Ý",
    "dong y",
    "dạ đồng ý ạ",
    "xác nhận",
    "vâng ạ",
    "có",
    "ok",
    "Yes please",
    "1",
  ])("%s makes it count", async (text) => {
    const saved: Saved = { work: [] };
    const chat = talkWith(turnOf(saved));
    chat.isAsked({ ...asked, step: "confirm", answers });
    const outcome = await chat.says(text);
    expect([outcome?.changes, saved.pledge?.state, chat.question()]).toEqual([true, "registered", null]);
  });

  test("a text written before the question was asked is no answer", async () => {
    const chat = talkWith(turnOf(), { sentAtMs: 99 });
    chat.isAsked({ ...asked, askedAtMs: 100, step: "confirm", answers });
    const outcome = await chat.says("đồng ý");
    expect([outcome?.changes, chat.question()?.step]).toEqual([false, "confirm"]);
  });

  test("the question of a form that is no more does not hold the talk up", async () => {
    const chat = talkWith(turnOf());
    chat.isAsked({ ...asked, form: "gone", step: "x", answers: {} });
    expect((await chat.says("tiến độ"))?.card?.title).toBe("Tiến độ của anh/chị");
  });

  test("an older version of the form begins again, politely", async () => {
    const chat = talkWith(turnOf());
    chat.isAsked({ ...asked, version: 0, step: "gone", answers: { gone: "x" } });
    const outcome = await chat.says("95");
    expect(outcome?.card?.title).toBe("Đăng ký thi đua (1/4)");
    expect(outcome?.card?.notice?.text).toContain("đã cũ");
    expect(chat.question()).toMatchObject({ version: 1, step: "titles" });
  });

  test("a command works all the same", async () => {
    const chat = talkWith(turnOf());
    chat.isAsked({ ...asked, version: 0, step: "gone", answers: {} });
    expect((await chat.says("tiến độ"))?.card?.title).toBe("Tiến độ của anh/chị");
    expect((await chat.says("quay lại"))?.card?.notice?.text).toContain("đã cũ");
    expect((await chat.says("hủy"))?.bookmark).toBe(null);
  });
});

describe("without a plan", () => {
  test.each(["đăng ký", "tiến độ", "bản đăng ký", "lịch sử"])("%s says whom to ask", async (text) => {
    const outcome = await talkWith(turnOf({ work: [] }, { plans: [] })).says(text);
    expect(outcome?.card?.text?.[0]).toMatch(/^Cơ quan chưa có kế hoạch thi đua nào đang thực hiện/);
  });

  test("help has no next date, and work can still be reported", async () => {
    const chat = talkWith(turnOf({ work: [] }, { plans: [] }));
    expect((await chat.says("trợ giúp"))?.card?.sections?.[0]?.text).toEqual(["Không có mốc nào sắp tới."]);
    expect((await chat.says("cập nhật"))?.card?.inputs).toHaveLength(6);
  });

  test("the forms of a pledge say so too", async () => {
    const chat = talkWith(turnOf({ work: [] }, { plans: [], language: "en" }));
    for (const form of ["register-pledge", "withdraw-pledge"])
      expect((await chat.presses({ verb: "form.open", form }))?.card?.text?.[0]).toMatch(
        /^Your office runs no/,
      );
  });
});

test("of two plans the one that covers the day is meant", async () => {
  const old = readyPlan("quang-ngai-2021");
  if (!old) throw new Error("no such plan");
  const card = (await talkWith(turnOf({ work: [] }, { plans: [old, planOfTurns] })).says("tiến độ"))?.card;
  expect(card?.subtitle).toContain("Công Thương 2026");
});
