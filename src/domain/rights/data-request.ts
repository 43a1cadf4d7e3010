import type { Day } from "../day.ts";

/** What a person may ask for about the data that is kept of them. */
export const dataRights = ["correct", "stop", "restrict", "lift", "eraseEntered", "eraseAll"] as const;

export type DataRight = (typeof dataRights)[number];

/** What of the roster may be said to be wrong. */
export const correctableFields = [
  "name",
  "position",
  "unit",
  "staffKind",
  "email",
  "code",
  "joinedOn",
  "other",
] as const;

export type CorrectableField = (typeof correctableFields)[number];

/** Why a request was refused; `erased`: what it was about is not there any more. */
export const requestRefusals = ["notTrue", "lawKeeps", "othersRights", "alreadySo", "erased"] as const;

export type RequestRefusal = (typeof requestRefusals)[number];

/** What became of a request: on which day, by whom; null where nobody had to. */
export type RequestEnd = {
  readonly on: Day;
  readonly byPersonId: string | null;
  readonly did: "done" | "refused";
  readonly reason: RequestRefusal | null;
};

/** One request of a person about their data. Ids, days and codes; no text of theirs but what is proposed. */
export type DataRequest = {
  readonly personId: string;
  readonly right: DataRight;
  readonly receivedOn: Day;
  /** The field that is wrong; of a correction only. */
  readonly field: CorrectableField | null;
  /** What it should be, in their words; gone once the request is answered. */
  readonly proposed: string | null;
  /** When the office said that it has it, and who. */
  readonly acknowledged: { readonly on: Day; readonly byPersonId: string } | null;
  /** Whether the time to answer was lengthened, once. */
  readonly isExtended: boolean;
  /** Null while it waits. */
  readonly end: RequestEnd | null;
};
