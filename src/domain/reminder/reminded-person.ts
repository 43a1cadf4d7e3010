import type { StaffKind } from "../codes.ts";
import type { Day, Month } from "../day.ts";
import type { Grant } from "../person.ts";

/** What reminders need to know of a person; a standing tells it. */
export type RemindedPerson = {
  readonly personId: string;
  readonly unitId: string;
  readonly staffKind: StaffKind;
  readonly grants: readonly Grant[];
  /** Work of a month that was over by then is not asked for; left out where it is not known. */
  readonly joinedOn?: Day | null | undefined;
  /** By plan; a pledge that was withdrawn was an answer too. */
  readonly pledges: Readonly<Record<string, { readonly state: "registered" | "withdrawn" }>>;
  /** By month of which work is reported. */
  readonly work: Readonly<Record<Month, unknown>>;
};

/** Who has not done a milestone, counted. */
export type Missing = {
  /** People by the id of their unit. */
  readonly people: Readonly<Record<string, number>>;
  /** Ids of units of which it is not done, each once. */
  readonly units: readonly string[];
};

/** What reminders need to know of the office: what is done of duties, and who has not done what is late. */
export type OfficeFacts = {
  /** As `dutyKeyOf` gives them. */
  readonly closedDuties: ReadonlySet<string>;
  /** By milestone, of those that escalate. */
  readonly missing: Readonly<Record<string, Missing>>;
};
