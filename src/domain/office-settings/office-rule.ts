/** What can be said of a rule: one of some answers, or a whole number within bounds. */
export type OfficeRuleShape = {
  /** Which answers it concerns. */
  readonly of: "titles" | "rating" | "confirming" | "figures" | "keeping";
  /** The answer that holds until the office says one; `null`: it is open. */
  readonly otherwise: string | null;
  /** Whether the office's answer holds from a day on. */
  readonly isDated?: boolean;
} & (
  | { readonly options: readonly [string, ...string[]]; readonly named?: string }
  | { readonly least: number; readonly most: number }
);

const yesOrNo = ["no", "yes"] as const;

/** The rules that the law leaves to an office, in the order they are shown. */
export const officeRules = {
  pledgeIsCondition: { of: "titles", options: yesOrNo, otherwise: "no" },
  windows: { of: "titles", options: ["overlapping", "separate"], otherwise: null },
  reachesProposal: { of: "titles", options: yesOrNo, otherwise: "no" },
  article74: { of: "titles", options: ["secondOnly", "both"], otherwise: "secondOnly" },
  initiativeForTwoTitles: { of: "titles", options: ["allowed", "barred"], otherwise: null },
  achievementYears: { of: "titles", least: 1, most: 10, otherwise: null },
  coAuthors: { of: "titles", options: ["all", "firstOnly"], otherwise: null },
  unratedInBase: { of: "titles", options: ["in", "out"], otherwise: null },
  fighterQuotaPercent: { of: "titles", least: 1, most: 100, otherwise: null },
  absentDaysLimit: { of: "titles", least: 1, most: 366, otherwise: null },
  ratioCap: { of: "rating", options: ["none", "each"], otherwise: null },
  roundingDecimals: { of: "rating", least: 0, most: 4, otherwise: null },
  december: { of: "rating", options: ["awaited", "leftOut"], otherwise: null },
  absentMonths: { of: "rating", options: ["leftOut", "asZero"], otherwise: null },
  contractStaff: { of: "rating", options: ["decree90", "decree335"], otherwise: null, isDated: true },
  publicEmployeeRule: {
    of: "rating",
    options: ["own", "none"],
    otherwise: null,
    isDated: true,
    named: "own",
  },
  silenceConfirmsAfter: { of: "confirming", least: 1, most: 60, otherwise: null },
  excellentQuota: { of: "rating", options: ["usual", "outstanding"], otherwise: "usual" },
  partyFigures: { of: "figures", options: yesOrNo, otherwise: "no" },
  leaversErasedAfterMonths: { of: "keeping", least: 1, most: 240, otherwise: null },
  factsKeptYears: { of: "keeping", least: 1, most: 50, otherwise: null },
} as const satisfies Record<string, OfficeRuleShape>;

/** A rule that the law leaves to an office. */
export type OfficeRuleName = keyof typeof officeRules;

/** All of them, in the order they are shown. */
export const officeRuleNames = Object.keys(officeRules) as readonly OfficeRuleName[];

/** What can be said of the rule. */
export const shapeOf = (name: OfficeRuleName): OfficeRuleShape => officeRules[name];

/** What an office said of one rule. */
export type OfficeRuleAnswer = {
  /** One of the options, or the number. */
  readonly value: string | number;
  /** From which day on, of a rule whose answer is dated. */
  readonly from: string | null;
  /** The office's own regulation, where the answer is one. */
  readonly name: string | null;
  /** The office's document that says so. */
  readonly basis: string | null;
};

/** Whether the answer is one that the rule takes. */
export const answersRule = (rule: OfficeRuleName, { value, from, name }: OfficeRuleAnswer): boolean => {
  const shape = shapeOf(rule);
  if ("least" in shape) {
    const isWithin = typeof value === "number" && Number.isInteger(value);
    return isWithin && value >= shape.least && value <= shape.most && from === null && name === null;
  }
  const isNamed = shape.named !== undefined && value === shape.named;
  const isOption = shape.options.some((option) => option === value);
  const needsDay = shape.isDated === true && (shape.named === undefined || isNamed);
  return isOption && needsDay === (from !== null) && isNamed === (name !== null);
};
