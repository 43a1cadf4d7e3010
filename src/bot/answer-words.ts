import { fold } from "./text.ts";

const words = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));

/** No answer to a question that needs none. */
export const skipWords = words("bỏ qua", "để trống", "skip");

/** No answer too, unless a question that needs one is open: there it is an answer. */
export const noneWords = words(
  ...["không", "không có", "ko", "k", "chưa có", "không biết", "chưa biết", "không rõ", "chưa rõ"],
  ...["none", "no", "nothing", "don't know", "not known", "unknown"],
);

/** The answer that stands there already. */
export const keepWords = words("giữ nguyên", "giữ", "như cũ", "giữ như cũ", "keep");

/** Every option. */
export const allWords = words("tất cả", "cả", "toàn bộ", "all");

/** More of the options of an open question. */
export const moreWords = words("xem thêm", "xem tiếp", "thêm nữa", "more", "show more");

/** That the answers count. */
export const agreeWords = words(
  ...["đồng ý", "xác nhận", "gửi", "có", "vâng", "dạ", "đúng", "đúng rồi", "được"],
  ...["ok", "oke", "okay", "ừ", "ờ", "được rồi", "chuẩn", "chuẩn rồi", "yes", "y", "confirm", "1"],
);

/** That the answers are gone through again. */
export const editWords = words("sửa", "sửa lại", "sửa đổi", "edit", "change", "2");

/** The folded text without what is only polite: "dạ đồng ý ạ". */
export const plain = (text: string): string =>
  fold(text)
    .replace(/(?<=\S) (?:a|nhe|nha|di|em|luon|please)$/, "")
    .replace(/^(?:da|vang|thoi|em|toi) (?=\S)/, "");
