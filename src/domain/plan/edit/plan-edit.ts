import type { Day } from "../../day.ts";
import type { Attendees } from "../deadline.ts";
import type { Phase } from "../phase.ts";
import type { Pledging } from "../pledging.ts";

/** Lists of a plan that an officer adds to. */
export const editableLists = ["phases", "deadlines", "events"] as const;

export type EditableList = (typeof editableLists)[number];

/** One thing that an officer fills in; without an id it is added. A day left out is not known. */
export type PlanEdit =
  | {
      readonly sets: "document";
      readonly number: string | null;
      readonly issuedOn: Day | null;
      readonly startsOn: Day | null;
      readonly endsOn: Day | null;
    }
  | {
      readonly sets: "phase";
      readonly id: string | null;
      readonly name: string;
      readonly kind: Phase["kind"];
      readonly startsOn: Day | null;
      readonly endsOn: Day | null;
    }
  | {
      readonly sets: "deadline";
      readonly id: string | null;
      readonly name: string;
      readonly dueOn: Day;
      readonly dueInclusive: boolean;
      readonly who: string | null;
      /** `HH:mm`; left out: as it was. */
      readonly at?: string | null;
      /** Left out: as they were. */
      readonly attendees?: Attendees | null;
    }
  | {
      readonly sets: "event";
      readonly id: string | null;
      readonly name: string;
      readonly on: Day;
    }
  | { readonly sets: "anniversary"; readonly id: string; readonly on: Day }
  | {
      readonly sets: "pledging";
      readonly dueOn: Day | null;
      readonly dueInclusive: boolean;
      /** 0..1 */
      readonly leastTargetRate: number | null;
    }
  | { readonly sets: "titles"; readonly titles: Pledging["titles"] }
  | { readonly sets: "removal"; readonly list: EditableList; readonly id: string };
