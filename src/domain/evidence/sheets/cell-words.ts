import type { Rating } from "../../codes.ts";
import { foldWords } from "../../roster/fold-words.ts";
import type { AbsenceReason, DisciplineFact } from "../../titles/service-facts.ts";
import type { AchievementContent, AwardContent, PersonAward } from "../evidence-record.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Reads a cell as one of the codes whose words are listed with commas; nothing where it names none. */
const reader = <Code extends string>(words: Words<Code>): ((text: string) => Code | undefined) => {
  const codes = Object.keys(words) as Code[];
  const told = new Map(
    codes.flatMap((code) => words[code].split(",").map((word) => [word.trim(), code] as const)),
  );
  return (text) => told.get(foldWords(text).replace(/^cap /, "")) ?? told.get(foldWords(text));
};

/** The rating that a cell names. */
export const readRating = reader<Rating>({
  hoan_thanh_xuat_sac:
    "hoan thanh xuat sac nhiem vu, hoan thanh xuat sac, xuat sac, htxsnv, htxs, hoan thanh xuat sac nv",
  hoan_thanh_tot: "hoan thanh tot nhiem vu, hoan thanh tot, tot, httnv, htt, hoan thanh tot nv",
  hoan_thanh: "hoan thanh nhiem vu, hoan thanh, htnv, ht, hoan thanh nv",
  khong_hoan_thanh: "khong hoan thanh nhiem vu, khong hoan thanh, khtnv, kht, khong hoan thanh nv",
});

/** The title or reward that a cell names. */
export const readAward = reader<PersonAward>({
  lao_dong_tien_tien: "lao dong tien tien, ldtt, danh hieu lao dong tien tien",
  chien_si_thi_dua_co_so: "chien si thi dua co so, cstdcs, cstd co so, cstd cs",
  chien_si_thi_dua_tinh: "chien si thi dua tinh, chien si thi dua cap tinh, cstd tinh, cstd cap tinh, cstdt",
  chien_si_thi_dua_bo: "chien si thi dua bo, chien si thi dua cap bo, cstd bo, cstd cap bo, cstdb",
  chien_si_thi_dua_toan_quoc: "chien si thi dua toan quoc, cstdtq, cstd toan quoc",
  giay_khen_giam_doc_so: "giay khen, giay khen cua giam doc so, giay khen giam doc so, gk",
  bang_khen_ubnd_tinh:
    "bang khen cua chu tich ubnd tinh, bang khen chu tich ubnd tinh, bang khen ubnd tinh, bang khen cua ubnd tinh, bk ubnd tinh, bang khen tinh, bang khen cap tinh",
  bang_khen_bo_truong:
    "bang khen cua bo truong, bang khen bo truong, bang khen bo, bk bo truong, bang khen cap bo, bang khen bo cong thuong, bang khen cua bo truong bo cong thuong, bang khen bo truong bo cong thuong",
  bang_khen_thu_tuong:
    "bang khen cua thu tuong chinh phu, bang khen thu tuong chinh phu, bang khen thu tuong, bang khen cua thu tuong, bk ttcp",
  huan_chuong_lao_dong_hang_nhat: "huan chuong lao dong hang nhat, hcld hang nhat, hcld nhat",
  huan_chuong_lao_dong_hang_nhi: "huan chuong lao dong hang nhi, hcld hang nhi, hcld nhi",
  huan_chuong_lao_dong_hang_ba: "huan chuong lao dong hang ba, hcld hang ba, hcld ba",
  ky_niem_chuong: "ky niem chuong, knc",
});

/** What a cell says a reward was given for. */
export const readGround = reader<AwardContent["grantedFor"]>({
  merit: "thanh tich cong tac, cong tac, thuong xuyen, hang nam, cong trang, cong hien, thanh tich nam",
  thematic: "chuyen de, thanh tich theo chuyen de, theo chuyen de, thi dua chuyen de",
  sudden: "dot xuat, thanh tich dot xuat",
});

/** The degree of a measure that a cell names. */
export const readDegree = reader<DisciplineFact["degree"]>({
  khien_trach: "khien trach",
  canh_cao: "canh cao",
  aboveCanhCao: "tren canh cao, giang chuc, cach chuc, buoc thoi viec, ha bac luong, cat chuc, sa thai",
});

/** What a cell says a measure was for. */
export const readCause = reader<DisciplineFact["cause"]>({
  duty: "cong vu, thi hanh cong vu, nhiem vu, thi hanh nhiem vu, vi pham cong vu, hoat dong nghe nghiep, chuyen mon",
  conduct:
    "dao duc, dao duc loi song, loi song, suy thoai, tu tuong, tu tuong chinh tri, dao duc loi song tu tuong, phan cap suy thoai",
  other: "khac, ly do khac, viec khac",
});

/** How far a cell says an initiative reaches. */
export const readReach = reader<NonNullable<AchievementContent["recognition"]>["reach"]>({
  co_so: "co so, so, don vi, co quan",
  tinh: "tinh, toan tinh, thanh pho, tinh thanh pho",
  bo: "bo, bo nganh, nganh, toan nganh, ban nganh",
  toan_quoc: "toan quoc, quoc gia, nha nuoc, ca nuoc",
});

/** Who a cell says recognised an initiative. */
export const readRecogniser = reader<NonNullable<AchievementContent["recognition"]>["by"]>({
  office: "co so, so, don vi, co quan, giam doc so, hoi dong sang kien co so, hoi dong co so, so cong thuong",
  province:
    "tinh, ubnd tinh, chu tich ubnd tinh, hoi dong sang kien tinh, hoi dong sang kien cap tinh, hoi dong tinh",
  ministry: "bo, bo truong, bo nganh, bo cong thuong, hoi dong sang kien bo, hoi dong sang kien cap bo",
});

/** How a cell says somebody took part. */
export const readAuthorship = reader<AchievementContent["authorship"]>({
  sole: "tac gia duy nhat, tac gia, mot minh, ca nhan, chu tri duy nhat",
  first: "tac gia chinh, chu nhiem, chu tri, dong tac gia chinh",
  coAuthor: "dong tac gia, tham gia, thanh vien, thu ky, cong su",
});

/** A yes or a no in a cell. */
export const readYesNo = reader<"yes" | "no">({
  yes: "co, da, da ap dung, x, roi, dung, yes, ap dung, da ap dung co hieu qua, hieu qua",
  no: "khong, chua, chua ap dung, khong ap dung, no",
});

const readReason = reader<AbsenceReason>({
  maternity: "thai san, nghi thai san, sinh con, nghi sinh, nghi sinh con",
  sickness: "om, om dau, nghi om, benh, dieu tri, chua benh, nghi om dau",
  unpaid: "khong luong, nghi khong luong, khong huong luong, nghi khong huong luong",
  study: "hoc, di hoc, hoc tap, dao tao, hoc tap trung, hoc tap dai han",
  newRecruit: "moi tuyen dung, tuyen dung moi, moi vao, moi nhan viec, tap su",
  injuredInRescue: "bi thuong khi cuu nguoi, bi thuong cuu nguoi, cuu nguoi, dung cam cuu nguoi cuu tai san",
  other: "khac, ly do khac, viec rieng",
});

/** Reasons that a cell gives for months away, each with its months; null where it names none for it. */
export type LeaveRead = readonly { readonly reason: AbsenceReason; readonly months: number | null }[];

/** Reads `thai sản 6; ốm 1 tháng`; the first part that names no reason otherwise. */
export const readLeave = (text: string): LeaveRead | { readonly unknown: string } => {
  const parts = text
    .split(/[;+\n]|,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map((part) => {
    const words = foldWords(part.replace(/(\d+)[.,](\d+)/g, "$1p$2"));
    const { 0: tail, 1: months } = / (\d{1,2}(?:p\d)?)(?: thang)?$/.exec(words) ?? [""];
    const reason = readReason(words.slice(0, words.length - tail.length));
    return reason ? { reason, months: months === undefined ? null : Number(months.replace("p", ".")) } : part;
  });
  const unknown = read.find((one) => typeof one === "string");
  if (unknown !== undefined) return { unknown };
  return read.filter((one) => typeof one !== "string");
};
