import { z } from "zod";

const typeWords: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách",
  object: "nhóm mục (khóa: giá trị)",
};

const anythingElse = "giá trị hợp lệ";

const listed = (values: readonly unknown[]): string => values.map(String).join(", ");

const allowedKeys = (schema: unknown): string =>
  schema instanceof z.ZodObject ? `; các mục được dùng: ${listed(Object.keys(schema.shape))}` : "";

/** What would be right, in Vietnamese, where the schema says nothing of its own. */
export const wordIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return typeWords[issue.expected] ?? anythingElse;
    case "invalid_value":
      return `một trong: ${listed(issue.values)}`;
    case "invalid_union":
      return `một trong: ${listed([issue.options].flat())}`;
    case "unrecognized_keys":
      return `bỏ mục này hoặc sửa tên${allowedKeys(issue.inst)}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "không để trống"
        : `từ ${issue.minimum} trở lên`;
    case "too_big":
      return issue.origin === "string" ? `không quá ${issue.maximum} ký tự` : `không quá ${issue.maximum}`;
    default:
      return anythingElse;
  }
};
