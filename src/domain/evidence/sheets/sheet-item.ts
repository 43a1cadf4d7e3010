import type { Refusal } from "../../result.ts";
import type { TextFault } from "../../roster/text-fault.ts";
import type { ClaimFault } from "../check-claim.ts";
import type { Claim } from "../evidence-record.ts";
import type { EvidenceColumn } from "./evidence-columns.ts";

/** What a line says of its person, to be matched with somebody of the roster. */
export type LineKeys = {
  readonly code: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly unit: string | null;
};

/** One item that a line gives. */
export type SheetItem = {
  readonly line: number;
  readonly keys: LineKeys;
  readonly claim: Claim;
  readonly saysAuthorship: boolean;
};

/** Why a line's person is nobody certain. */
export type WhoFault =
  | "who-missing"
  | "who-unknown"
  | "who-many"
  | "who-other-name"
  | "who-needs-unit"
  /** Nobody vouches for their own. */
  | "who-own";

/** Why a line is not taken. */
export type ItemFault =
  | TextFault
  | ClaimFault
  | WhoFault
  | "missing"
  | "bad-year"
  | "bad-date"
  | "bad-months"
  | "unknown-word"
  | "twice"
  | "full";

/** A fault of a line; the column where it is of one. */
export type SheetFaultAt = {
  readonly line: number;
  readonly column: EvidenceColumn | null;
  /** The column's title as it stands in the file. */
  readonly title: string | null;
  readonly word: ItemFault;
  readonly details: Refusal["details"];
};
