import type { Day } from "../day.ts";

/** A text that sets standards or procedure, with the days on which it holds. */
export type LegalText = {
  readonly name: string;
  readonly from: Day;
  /** The last day; `null`: still in force. */
  readonly through: Day | null;
};

/** The texts that the rules rest on. */
export const legalTexts = {
  law2022: { name: "Luật Thi đua, khen thưởng số 06/2022/QH15", from: "2024-01-01", through: null },
  decree98: { name: "Nghị định số 98/2023/NĐ-CP", from: "2024-01-01", through: "2025-06-30" },
  decree152: { name: "Nghị định số 152/2025/NĐ-CP", from: "2025-07-01", through: null },
  letter5007: { name: "Công văn số 5007/BNV-TĐKT năm 2023", from: "2024-01-01", through: null },
  circular15: { name: "Thông tư số 15/2025/TT-BNV", from: "2025-08-04", through: null },
} as const satisfies Readonly<Record<string, LegalText>>;

export type LegalTextId = keyof typeof legalTexts;

/** Where a rule stands, and how well that is known. */
export type LegalBasis = {
  /** `office`: the office's own regulation. */
  readonly text: LegalTextId | "office";
  readonly article: string;
  /**
   * `text`: read in the text itself; `reported`: quoted elsewhere; `formerText`: stands in the text before, its
   * successor's article not seen; `office`: the office says so.
   */
  readonly status: "text" | "reported" | "formerText" | "office";
};

/** A place in Law 06/2022/QH15, read in the text. */
export const law = (article: string): LegalBasis => ({ text: "law2022", article, status: "text" });

/** Whether a text holds on a day. */
export const isInForce = ({ from, through }: Pick<LegalText, "from" | "through">, on: Day): boolean =>
  from <= on && (through === null || on <= through);
