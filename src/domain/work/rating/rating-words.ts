/** What is not known of a person's period. */
export type Missing =
  | "tasks"
  | "generalPoints"
  | "unitResult"
  | "organisingAbility"
  | "unity"
  | "months"
  | "conduct"
  | "highEffect"
  | "unitTargets"
  | "directUnits"
  | "points"
  | "faultsMended";

/** What no text read says: the answer is "chưa quy định". */
export type Gap =
  | "ratioCap"
  | "nothingAssigned"
  | "organisingAbility"
  | "unity"
  | "december"
  | "absentMonths"
  | "betweenRatings"
  | "forceMajeure";

/** What a projection takes for granted, for want of a word to the contrary. */
export type Assumption =
  | "noConductFinding"
  | "noDiscipline"
  | "noCorruptionInUnit"
  | "noWrongdoing"
  | "notAboveOffice"
  | "withinExcellentQuota";

/** The words, each once, in an order that does not depend on how they were found. */
export const inOrder = <Word extends string>(words: readonly Word[]): readonly Word[] =>
  [...new Set(words)].toSorted();
