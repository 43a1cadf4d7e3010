import type { AwardCode } from "../../plan/fields.ts";
import { type ManualCode, manual, otherWay, type Requirement, type WithinTest } from "../criterion.ts";
import { law } from "../legal-text.ts";

/** Certificates of merit of a ministry or province. */
export const certificates: readonly AwardCode[] = ["bang_khen_ubnd_tinh", "bang_khen_bo_truong"];

/** Emulation flags of a ministry or province. */
export const flags: readonly AwardCode[] = ["co_thi_dua_tinh", "co_thi_dua_bo"];

/** Titles of a ministry or province. */
export const wideFighters: readonly AwardCode[] = ["chien_si_thi_dua_tinh", "chien_si_thi_dua_bo"];

/** So many of these awards in the years of a run. */
export const awarded = (codes: readonly AwardCode[], count: number): WithinTest => ({
  is: "award",
  codes,
  count,
});

/** What people confirm, and the point of the article where it stands. */
export type OtherWays = readonly (readonly [code: ManualCode, point: string])[];

/** Other ways to a reward, each a point of the article. */
export const otherWays = (article: string, points: OtherWays): readonly Requirement[] =>
  points.map(([code, point]) => otherWay(manual(code, law(`Điều ${article}${point}`))));
