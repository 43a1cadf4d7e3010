import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import { isInForce, type LegalBasis, legalTexts } from "./legal-text.ts";

/** The share of a council's members who must agree; absent ones in writing. */
export type CouncilVote = {
  /** Of all members. */
  readonly leastPercent: number;
  readonly council: "provinceOrMinistry" | "proposing";
  readonly basis: LegalBasis;
};

const ofProvince: readonly AwardCode[] = [
  "chien_si_thi_dua_tinh",
  "chien_si_thi_dua_bo",
  "chien_si_thi_dua_toan_quoc",
];
const ofProposer: readonly AwardCode[] = [
  "chien_si_thi_dua_co_so",
  "co_thi_dua_tinh",
  "co_thi_dua_bo",
  "co_thi_dua_chinh_phu",
];

const voteArticle = "Điều 30(7)";

/** The council's vote that a title takes on a day of the 2022 law; none where no vote is asked for. */
export const councilVote = (code: AwardCode, on: Day): CouncilVote | null => {
  const council = ofProvince.includes(code)
    ? "provinceOrMinistry"
    : ofProposer.includes(code)
      ? "proposing"
      : null;
  if (council === null) return null;
  const status = isInForce(legalTexts.decree98, on) ? "reported" : "formerText";
  return {
    leastPercent: council === "proposing" ? 80 : 90,
    council,
    basis: { text: "decree98", article: voteArticle, status },
  };
};

/** By what nobody is awarded or proposed while discipline or an inspection is under way. */
export const suspensionBasis = (on: Day): LegalBasis => ({
  text: on < legalTexts.decree152.from ? "decree98" : "decree152",
  article: "Điều 4(4)",
  status: "reported",
});
