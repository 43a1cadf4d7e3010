import { describe, expect, test } from "vitest";
import type { FactsInWords } from "./facts-in-words.ts";
import { judge } from "./judged.ts";

const good: FactsInWords = { "xếp loại": { "2026": "tốt" }, "xác nhận": ["tinh thần"] };

describe("while something is under way", () => {
  test("the verdict names what is awaited, in a fixed order, and judges nothing", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "đang xem xét": [
        { việc: "kỷ luật", từ: "2026-11-01" },
        { việc: "đơn thư", từ: "2026-12-01" },
      ],
      "kỷ luật": [{ ngày: "2026-10-01", hết: "2027-01-01" }],
    });
    expect(verdict).toEqual({
      code: "lao_dong_tien_tien",
      subject: "person",
      year: 2026,
      on: "2026-12-20",
      basis: { text: "law2022", article: "Điều 24", status: "text" },
      manner: "register",
      decidedBy: "officeHead",
      authority: { text: "law2022", article: "Điều 80(1)", status: "text" },
      vote: null,
      state: "suspended",
      suspension: { text: "decree152", article: "Điều 4(4)", status: "reported" },
      next: [
        { step: "awaitConclusion", proceeding: "complaint", since: "2026-12-01" },
        { step: "awaitConclusion", proceeding: "disciplineReview", since: "2026-11-01" },
        { step: "awaitEndOfDiscipline", endsOn: "2027-01-01" },
      ],
    });
  });

  test("a self-entered discipline suspends as well", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "kỷ luật": [{ ngày: "2026-10-01", "tự khai": true }],
    });
    expect(verdict).toMatchObject({
      state: "suspended",
      next: [{ step: "awaitEndOfDiscipline", endsOn: null }],
    });
  });
});
