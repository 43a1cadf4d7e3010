import { type Findings, type Projection, rate335 } from "./rate-335.ts";
import type { RatingSettings } from "./rating-settings.ts";
import type { Gap, Missing } from "./rating-words.ts";
import type { PeriodScore } from "./score-period.ts";

/** What a civil servant's points project, with all that it rests on. */
export type Projection335 = Projection & {
  readonly score: PeriodScore;
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
  /** The office's settings that it was reckoned with. */
  readonly settings: Pick<RatingSettings, "ratioCap" | "roundingDecimals" | "december" | "absentMonths">;
};

/** The projected rating of a period (Decree 335/2025 Art. 20); never a rating given. */
export const project335 = (
  score: PeriodScore,
  findings: Findings,
  settings: RatingSettings,
): Projection335 => {
  const { ratioCap, roundingDecimals, december, absentMonths } = settings;
  return {
    ...rate335(score.points, findings),
    score,
    missing: score.missing,
    gaps: score.gaps,
    settings: { ratioCap, roundingDecimals, december, absentMonths },
  };
};
