import type { Result } from "../../../src/domain/result.ts";

const words: Readonly<Record<string, string>> = {
  "holidays-not-announced": "chưa công bố",
  "no-holiday-table": "chưa có bảng",
};

/** The value, or the words of the tables for why there is none. */
export const inWords = <Value>(result: Result<Value>): Value | string | undefined =>
  result.ok ? result.value : words[result.refusal.word];
