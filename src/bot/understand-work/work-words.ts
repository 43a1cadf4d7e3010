import { listed } from "../listed.ts";
import type { WorkFigure } from "../work-sentence.ts";

/** What a word of a sentence about work says; `good` is a matter of what else is said. */
export type Label = WorkFigure | "good";

/** What a word is there for, if it names no figure. */
export type Role = "unit" | "all" | "none" | "over" | "inAll" | "break" | "update" | "filler";

const figures: Readonly<Record<Label, readonly string[]>> = {
  assigned: listed(
    "được giao, giao, được phân công, phân công, nhận, được nhận, tổng, tổng số, tổng cộng",
    "tổng số được giao, assigned, total, given",
  ),
  done: listed(
    "xong, làm xong, đã xong, xong rồi, hoàn thành, hoàn tất, làm được, đã làm, giải quyết",
    "giải quyết xong, xử lý, xử lý xong, thực hiện, thực hiện xong, thực hiện được, đạt được, làm, ht",
    "done, completed, complete, finished, did, have done",
  ),
  well: listed("hoàn thành tốt, well, done well, completed well, httnv"),
  good: listed("tốt, good"),
  quality: listed(
    "đạt, đạt chất lượng, đạt yêu cầu, chất lượng, chất lượng tốt, đảm bảo chất lượng, đạt chất lượng tốt",
    "quality, at quality, good quality, of good quality",
  ),
  onTime: listed(
    "đúng hạn, kịp hạn, đúng thời hạn, đúng tiến độ, kịp tiến độ, đảm bảo tiến độ, đúng hẹn, kịp",
    "trước hạn, on time, in time",
  ),
  late: listed(
    "trễ, trễ hạn, bị trễ, chậm, bị chậm, chậm hạn, chậm tiến độ, trễ tiến độ, quá hạn, muộn",
    "không đúng hạn, late, overdue, not on time",
  ),
  unfinished: listed(
    "chưa xong, chưa hoàn thành, chưa làm, chưa làm xong, còn, còn lại, tồn, tồn đọng, dở dang, đang dở",
    "đang làm, đang làm dở, đang thực hiện, đang xử lý, unfinished, left, remaining, pending, not done",
    "not finished",
  ),
};

const roles: Readonly<Record<Role, readonly string[]>> = {
  unit: listed("việc, công việc, nhiệm vụ, đầu việc, nv, vc, cv, task, tasks"),
  all: listed("hết, tất cả, toàn bộ, đều, cả, all, everything"),
  none: listed("không, không có, không bị, ko, k, none, no, nothing"),
  over: listed("trên, trên tổng, trên tổng số, trong tổng số, trong số, of, out of, of the"),
  inAll: listed("trong"),
  break: listed("trong đó, of which, of them, out of which"),
  update: listed("cập nhật, cập nhập, cn, báo việc, báo cáo công việc, update, updated, report work"),
  filler: listed(
    "em, e, tôi, mình, tui, anh, chị, a, ạ, ah, dạ, vâng, ơi, bot, xin, được, đc, dc, đã, là, và, thì",
    "của, rồi, r, nhé, nha, số, số lượng, có, cũng, với, vừa, mà, kết quả, số liệu, báo, báo cáo, gửi",
    "nào, nay, hiện, hiện tại, đến nay, sửa, sửa lại, đính chính, thành, nhầm, báo nhầm, lại, chỉ, mới",
    "ê, cảm ơn, cám ơn, thanks, thank you, cho, thêm, ở, báo cáo kết quả, kết quả công việc, kết quả thực hiện, chào, xin chào, tự, in",
    "for, i, my, the, was, were, are, is, and, have, had, been, we, please, hi, hello, only, with",
    "month",
  ),
};

/** Every word or phrase of the language of work, and what it says. */
export const workWords: readonly (readonly [phrase: string, says: { label: Label } | { role: Role }])[] = [
  ...Object.entries(figures).flatMap(([label, all]) =>
    all.map((phrase) => [phrase, { label: label as Label }] as const),
  ),
  ...Object.entries(roles).flatMap(([role, all]) =>
    all.map((phrase) => [phrase, { role: role as Role }] as const),
  ),
];
