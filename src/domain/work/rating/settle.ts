import type { Rating } from "../../codes.ts";
import type { Known } from "./known.ts";

/** Whether each rating's conditions hold. */
export type Verdicts = Readonly<Record<Rating, Known>>;

/** The ratings that can come out, lowest first; none where the text fits none of its ratings to the facts. */
export type Settled = { readonly ratings: readonly Rating[]; readonly isSettled: boolean };

/** The best rating whose conditions hold, with every better one of which that is not known. */
export const settle = (verdicts: Verdicts): Settled => {
  if (verdicts.khong_hoan_thanh === true) return { ratings: ["khong_hoan_thanh"], isSettled: true };
  const found: Rating[] = [];
  for (const rating of ["hoan_thanh_xuat_sac", "hoan_thanh_tot", "hoan_thanh"] as const) {
    if (verdicts[rating] !== false) found.unshift(rating);
    if (verdicts[rating] === true) break;
  }
  if (verdicts.khong_hoan_thanh === null) found.unshift("khong_hoan_thanh");
  const [first] = found;
  return { ratings: found, isSettled: found.length === 1 && first !== undefined && verdicts[first] === true };
};
