import type { StaffKind } from "../codes.ts";
import type { Day, Month } from "../day.ts";
import type { Grant } from "../person.ts";

/** What reminders need to know of a person. */
export type RemindedPerson = {
  readonly id: string;
  readonly unitId: string;
  readonly staffKind: StaffKind;
  readonly grants: readonly Grant[];
  /** Null where it is not known; work before it is not asked for. */
  readonly joinedOn: Day | null;
  /** By plan; a pledge that was withdrawn was an answer too. */
  readonly pledges: Readonly<Record<string, { readonly state: "registered" | "withdrawn" }>>;
  /** Months of which work is reported. */
  readonly reportedMonths: readonly Month[];
};

/** Who has not done a milestone, counted. */
export type Missing = {
  /** People by the id of their unit. */
  readonly people: Readonly<Record<string, number>>;
  /** Ids of units of which it is not done. */
  readonly units: readonly string[];
};

/** What reminders need to know of the office: what is done of duties, and who has not done what is late. */
export type OfficeFacts = {
  /** As `dutyKeyOf` gives them. */
  readonly closedDuties: ReadonlySet<string>;
  /** By milestone, of those that escalate. */
  readonly missing: Readonly<Record<string, Missing>>;
};
