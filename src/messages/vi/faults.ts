import type { Refusal } from "../../domain/result.ts";

const words: Readonly<Record<string, (details: Refusal["details"]) => string>> = {
  required: () => "Xin điền mục này.",
  "not-an-option": () => "Xin chọn trong các mục đã nêu (gõ số thứ tự hoặc tên mục).",
  "not-a-number": () => "Xin ghi bằng chữ số, ví dụ 18.",
  "not-whole": () => "Xin ghi số nguyên, ví dụ 18.",
  "too-small": ({ least }) => `Xin ghi số từ ${least} trở lên.`,
  "too-large": ({ most }) => `Xin ghi số không quá ${most}.`,
  "too-long": ({ most }) => `Xin viết ngắn hơn, nhiều nhất ${most} ký tự.`,
  "not-a-percent": () => "Xin ghi tỷ lệ từ 0 đến 100, nhiều nhất hai chữ số thập phân, ví dụ 95 hoặc 95,5.",
};

/** What is wrong with one answer, and what would be right. */
export const faults = ({ word, details }: Refusal): string =>
  words[word]?.(details) ?? "Xin kiểm tra lại mục này.";
