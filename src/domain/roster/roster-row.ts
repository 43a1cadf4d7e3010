import type { StaffKind } from "../codes.ts";
import type { Day } from "../day.ts";
import type { Role } from "../person.ts";
import type { Refusal } from "../result.ts";
import type { RosterColumn } from "./roster-columns.ts";
import type { TextFault } from "./text-fault.ts";

/** Somebody as a line of the file gives them; null is what the file does not say. */
export type RosterRow = {
  readonly line: number;
  readonly code: string | null;
  /** Entra object id, lower case. */
  readonly objectId: string | null;
  readonly name: string;
  readonly email: string | null;
  /** Name of the unit as it stands in the file. */
  readonly unit: string;
  readonly position: string | null;
  readonly staffKind: StaffKind;
  /** In the order of `roles`, `staff` always among them. */
  readonly roles: readonly Role[] | null;
  readonly joinedOn: Day | null;
};

/** What a person can be found by, of a line that may be faulty. */
export type RosterKeys = Pick<RosterRow, "line" | "code" | "objectId" | "email"> & {
  readonly name: string | null;
  readonly unit: string | null;
};

/** Why a cell of a roster is not taken. */
export type CellFault =
  | TextFault
  | "missing"
  | "bad-code"
  | "bad-email"
  | "bad-object-id"
  | "bad-date"
  | "unknown-kind"
  | "unknown-role"
  /** Details name the other line. */
  | "twice";

/** A fault of one cell. */
export type RosterFault = {
  readonly line: number;
  readonly column: RosterColumn;
  /** The column's title as it stands in the file; null where the file has no such column. */
  readonly title: string | null;
  readonly word: CellFault;
  readonly details: Refusal["details"];
};
