import { z } from "zod";
import { keysOf, levelOf, recogniserOf } from "./fact-words.ts";

const day = z.string();
const count = z.number().nullable().default(null);

/** An initiative or science work, in the words of the tables. */
export const achievementInWords = z.strictObject({
  năm: z.number(),
  "công nhận": day.nullable().optional(),
  "phạm vi": keysOf(levelOf).default("cơ sở"),
  bởi: keysOf(recogniserOf).nullable().default("cơ quan"),
  "áp dụng": z.boolean().nullable().default(true),
  "tác giả": z.enum(["một mình", "chính", "đồng"]).default("một mình"),
  "đã dùng": z.array(z.string()).default([]),
  "tự khai": z.boolean().default(false),
  mã: z.string().optional(),
});

const months = z.record(z.string(), z.number()).default({});

/** The facts of a case, in the words of the tables; what is left out is not known. */
export const factsInWords = z.strictObject({
  là: z.string().optional(),
  "xếp loại": z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  "đã tặng": z.array(z.string()).optional(),
  "xác nhận": z.array(z.string()).optional(),
  "kỷ luật": z
    .array(
      z.strictObject({
        mức: z.enum(["khiển trách", "cảnh cáo", "trên cảnh cáo"]).default("khiển trách"),
        ngày: day,
        hết: day.nullable().default(null),
        do: z.enum(["công vụ", "đạo đức", "khác"]).default("công vụ"),
        "đã tính": z.number().nullable().default(null),
        "tự khai": z.boolean().default(false),
      }),
    )
    .optional(),
  "đang xem xét": z
    .array(
      z.strictObject({
        việc: z.enum(["kỷ luật", "điều tra", "kiểm tra", "đơn thư", "báo nêu"]),
        từ: day,
        xong: day.nullable().default(null),
        "dấu hiệu": z.boolean().default(false),
      }),
    )
    .optional(),
  "công tác": z
    .record(
      z.string(),
      z.strictObject({
        tháng: z.number(),
        nghỉ: months,
        "ngày nghỉ": months,
        "tự khai": z.boolean().default(false),
      }),
    )
    .optional(),
  "sáng kiến": z.array(achievementInWords).optional(),
  "đề tài": z.array(achievementInWords).optional(),
  "tập thể": z
    .strictObject({
      người: count,
      LĐTT: count,
      CSTĐCS: count,
      "hoàn thành": count,
      "chưa xếp loại": count,
      "cảnh cáo": count,
      "tự khai": z.boolean().default(false),
    })
    .optional(),
  khối: z.partialRecord(z.enum(["tỉnh", "bộ", "trung ương"]), z.boolean()).optional(),
  "phong trào": z
    .strictObject({
      do: z.enum(["tỉnh", "bộ", "Thủ tướng"]),
      năm: z.number(),
      dịp: z.enum(["sơ kết", "tổng kết"]).default("tổng kết"),
      "dẫn đầu": z.boolean().default(true),
    })
    .optional(),
  "vượt chỉ tiêu": z.boolean().optional(),
  "đăng ký": z.boolean().optional(),
  "tỷ lệ": z.tuple([z.number(), z.number()]).optional(),
  sổ: z.array(z.string()).optional(),
  "giải thể": day.optional(),
  "chuyển đến": z.tuple([day, z.number()]).optional(),
});

export type FactsInWords = z.input<typeof factsInWords>;
