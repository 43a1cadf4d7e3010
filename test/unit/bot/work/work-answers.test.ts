import fc from "fast-check";
import { expect, test } from "vitest";
import { workAnswers } from "../../../../src/bot/work-answers.ts";
import { type WorkFigure, workFigures } from "../../../../src/bot/work-sentence.ts";
import type { WorkCounts } from "../../../../src/domain/work/work-counts.ts";

type Figures = Partial<Record<WorkFigure, string>>;

const standing: WorkCounts = {
  assignedCount: 20,
  doneCount: 18,
  wellDoneCount: 16,
  qualityCount: 17,
  onTimeCount: null,
};

/** The answers in one line, `assigned/done well=… quality=… onTime=…`, or the word of the refusal. */
const told = (figures: Figures, counts?: WorkCounts): string => {
  const answers = workAnswers(figures, counts);
  if (!answers.ok) return answers.refusal.word;
  const { assigned, done, ...parts } = answers.value;
  const named = Object.entries(parts).flatMap(([name, text]) => (text === "" ? [] : [`${name}=${text}`]));
  return [`${assigned}/${done}`, ...named].join(" ");
};

test.each<[Figures, string]>([
  [{ assigned: "20", done: "18", well: "16" }, "20/18 well=16"],
  [{ done: "18" }, "/18"],
  [{ assigned: "20", well: "16" }, "20/ well=16"],
  [{ assigned: "20", done: "18", quality: "17", onTime: "16" }, "20/18 quality=17 onTime=16"],
  [{ assigned: "20", done: "18", late: "2" }, "20/18 onTime=16"],
  [{ assigned: "20", done: "18", late: "0" }, "20/18 onTime=18"],
  [{ assigned: "20", done: "18", late: "18" }, "20/18 onTime=0"],
  [{ assigned: "20", done: "18", late: "2", onTime: "16" }, "20/18 onTime=16"],
  [{ assigned: "20", unfinished: "2" }, "20/18"],
  [{ assigned: "20", unfinished: "20" }, "20/0"],
  [{ assigned: "20", unfinished: "2", late: "3" }, "20/18 onTime=15"],
  [{ assigned: "20", done: "18", unfinished: "2" }, "20/18"],
  [{ done: "18", unfinished: "2" }, "20/18"],
])("%j gives %s", (figures, answers) => {
  expect(told(figures)).toBe(answers);
});

test.each<[Figures, string]>([
  [{ well: "17" }, "20/18 well=17"],
  [{ done: "19" }, "20/19"],
  [{ assigned: "25" }, "25/18"],
  [{ late: "2" }, "20/18 onTime=16"],
  [{ unfinished: "1" }, "20/19"],
  [{ done: "18", unfinished: "7" }, "25/18"],
  [{ assigned: "30", done: "30", well: "30" }, "30/30 well=30"],
])("where 20/18 stand, %j gives %s", (figures, answers) => {
  expect(told(figures, standing)).toBe(answers);
});

test("where only the total stands, what is late is late of nothing known", () => {
  const counts = { ...standing, doneCount: null };
  expect(told({ late: "2" }, counts)).toBe("late-of-unknown");
  expect(told({ well: "16" }, counts)).toBe("20/ well=16");
});

test.each<[Figures, string]>([
  [{ unfinished: "2" }, "unfinished-of-unknown"],
  [{ late: "2" }, "late-of-unknown"],
  [{ assigned: "20", late: "2" }, "late-of-unknown"],
  [{ assigned: "20", unfinished: "21" }, "unfinished-above-assigned"],
  [{ assigned: "20", done: "18", unfinished: "5" }, "unfinished-differs"],
  [{ done: "3", late: "5" }, "late-above-done"],
  [{ assigned: "20", done: "18", late: "2", onTime: "15" }, "late-differs"],
  [{ done: "18", late: "-2" }, "not-a-count"],
  [{ assigned: "20", unfinished: "1,5" }, "not-a-count"],
])("%j is refused: %s", (figures, word) => {
  expect(told(figures)).toBe(word);
});

test.each<[Figures, string]>([
  [{ assigned: "18", done: "20" }, "18/20"],
  [{ assigned: "-20", done: "1e9", well: "2,5" }, "-20/1e9 well=2,5"],
  [{ assigned: "1e9", unfinished: "2" }, "1e9/"],
  [{ assigned: "18", done: "20", unfinished: "2" }, "18/20"],
  [{ assigned: "20", done: "x", unfinished: "2" }, "20/x"],
  [{ done: "x", unfinished: "2" }, "/x"],
  [{ done: "x", late: "2" }, "/x"],
  [{ done: "x", late: "2", onTime: "1" }, "/x onTime=1"],
  [{ done: "18", late: "2", onTime: "19" }, "/18 onTime=19"],
])("what the form will refuse, it gets as it was typed: %j", (figures, answers) => {
  expect(told(figures)).toBe(answers);
});

const digits = fc.oneof(
  fc.nat({ max: 40 }).map(String),
  fc.constantFrom("-1", "1e9", "2,5", "", "20/18", "999999999999"),
  fc.string({ maxLength: 4 }),
);
const anyFigures = fc.dictionary(fc.constantFrom(...workFigures), digits);
const anyStanding = fc.option(fc.constantFrom(standing, { ...standing, doneCount: null }), {
  nil: undefined,
});

test("no figures throw, and a figure that is an answer is never changed", () => {
  fc.assert(
    fc.property(anyFigures, anyStanding, (figures: Figures, counts) => {
      const answers = workAnswers(figures, counts);
      if (!answers.ok) return;
      const { assigned, done, well, quality, onTime } = figures;
      for (const [name, text] of Object.entries({ assigned, done, well, quality, onTime }))
        if (text !== undefined) expect(answers.value[name as keyof typeof answers.value]).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("what is worked out of plain counts adds up and exceeds nothing", () => {
  const counts = fc.dictionary(fc.constantFrom(...workFigures), fc.nat({ max: 30 }).map(String));
  fc.assert(
    fc.property(counts, anyStanding, (figures: Figures, held) => {
      const answers = workAnswers(figures, held);
      if (!answers.ok) return;
      const { assigned, done, onTime } = answers.value;
      const { late, unfinished } = figures;
      if (unfinished !== undefined && (figures.done === undefined || figures.assigned === undefined))
        expect(Number(done) + Number(unfinished)).toBe(Number(assigned));
      if (late !== undefined && figures.onTime === undefined) {
        expect(Number(onTime) + Number(late)).toBe(Number(done));
        expect(Number(onTime)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});
