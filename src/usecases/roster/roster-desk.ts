import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import type { EvidenceStep } from "../../domain/evidence/sheets/evidence-steps.ts";
import type { AsideSheet } from "../../domain/evidence/sheets/find-evidence.ts";
import type { EvidenceReading } from "../../domain/evidence/sheets/read-evidence-sheet.ts";
import type { Result } from "../../domain/result.ts";
import type { OfficeRoster } from "../../domain/roster/compared-roster.ts";
import type { Decisions } from "../../domain/roster/match-people.ts";
import type { RosterReading } from "../../domain/roster/read-roster.ts";
import type { RosterChange } from "../../domain/roster/roster-changes.ts";
import type { Sheet, SheetFault } from "../../domain/roster/sheet.ts";
import type { JobProgress } from "../job-progress.ts";
import type { Versioned } from "../versioned.ts";

/** A roster as it is stored, and which imports it has seen. */
export type MarkedRoster = OfficeRoster & {
  /** What was found in one revision does not hold in another. */
  readonly revision: number;
  /** The job under way on it. */
  readonly jobId: string | null;
  /** The import that ended last. */
  readonly lastJobId: string | null;
  readonly consents: ReadonlyMap<string, "agreed" | "refused">;
};

/** A file that an officer sent, read and not taken in yet. */
export type RosterDraft = {
  /** Another each time that it is saved. */
  readonly stamp: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly reading: RosterReading;
  /** Who the unclear lines are, as far as the officer said. */
  readonly decided: Decisions;
};

/** A file of evidence that an officer sent, read and not taken in yet. */
export type EvidenceDraft = {
  /** Another each time that it is saved. */
  readonly stamp: string;
  readonly fileName: string;
  readonly readings: readonly EvidenceReading[];
  readonly aside: readonly AsideSheet[];
};

/** Files of one sort that wait for the acting person's word; one at a time. */
export type Drafts<Draft> = {
  find(): Promise<Versioned<Draft> | undefined>;
  /** Kept for a day; false where it is too much to be kept. */
  save(draft: Draft, etag: string | undefined): boolean;
  remove(etag: string): void;
};

/** An account of the office's tenant that no line of the roster leads to. */
export type AccountRequest = {
  readonly id: string;
  /** What its messages come from. */
  readonly userId: string;
  /** As the platform gives them. */
  readonly name: string;
  readonly email: string | null;
  /** ISO, UTC. */
  readonly askedAt: string;
};

/** What a job on the roster, or on the evidence of those on it, is begun with. */
export type RosterStart = (
  | {
      readonly name: "roster-import" | "account-link";
      readonly changes: readonly (readonly RosterChange[])[];
    }
  | { readonly name: "evidence-import"; readonly changes: readonly (readonly EvidenceStep[])[] }
) & {
  readonly roster: MarkedRoster;
  /** The same for the same wish, so that what is begun twice is begun once. */
  readonly key: string;
  readonly on: string;
  /** Whether the answer of this turn is drawn anew as the job goes on. */
  readonly isShown: boolean;
};

/** An office's roster, and what its officers have begun with it. */
export type RosterDesk = {
  load(): Promise<MarkedRoster>;
  /** Ids of the people who have written to the bot in their own chat. */
  arrived(): Promise<ReadonlySet<string>>;
  sheetsIn(file: Uint8Array): Result<readonly Sheet[], SheetFault>;
  readonly drafts: Drafts<RosterDraft>;
  readonly evidenceDrafts: Drafts<EvidenceDraft>;
  /** What is kept to prove what each person achieved, by their ids. */
  evidence(): Promise<ReadonlyMap<string, EvidenceRecord>>;
  /** Begins with the turn's commit, as long as the roster is as it was loaded. */
  begin(start: RosterStart): Promise<JobProgress>;
  progressOf(jobId: string): Promise<JobProgress | undefined>;
  /** Those that are open, the longest waiting first. */
  requests(): Promise<readonly Versioned<AccountRequest>[]>;
  /** Ends a request; a declined one is remembered for a while. */
  endRequest(request: Versioned<AccountRequest>, how: "confirmed" | "declined"): void;
};
