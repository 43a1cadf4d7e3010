import type { AwardCode } from "../plan/fields.ts";
import type { Requirement } from "./criterion.ts";
import type { LegalBasis, LegalTextId } from "./legal-text.ts";

/** Whom a title or reward is given to. */
export type Subject = "person" | "collective";

/** Who decides, or proposes. */
export type Authority =
  | "officeHead"
  | "provincialChair"
  | "minister"
  | "primeMinister"
  | "government"
  | "president"
  | "issuingBody";

/** The standard of one title or reward for persons or for collectives. */
export type TitleRule = {
  readonly code: AwardCode;
  readonly subject: Subject;
  /** The text whose days are the rule's days of effect. */
  readonly text: LegalTextId;
  /** The article of the standard. */
  readonly article: string;
  /** `register`: people may strive for it in a pledge; `propose`: others propose it, nobody pledges it. */
  readonly manner: "register" | "propose";
  readonly decidedBy: Authority;
  readonly authority: LegalBasis;
  readonly requirement: Requirement;
};
