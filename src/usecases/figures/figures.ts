import type { FigureRecord } from "../../domain/figures/figure-record.ts";
import type { FigureLine } from "../../domain/figures/sheets/read-figure-lines.ts";
import type { Drafts } from "../roster/roster-desk.ts";
import type { Versioned } from "../versioned.ts";

/** A file of figures that an officer sent, read and not taken in yet. */
export type FigureDraft = {
  /** Another each time that it is saved. */
  readonly stamp: string;
  readonly fileName: string;
  readonly lines: readonly FigureLine[];
};

/** What is recorded of the targets of plans. */
export type Figures = {
  ofPlan(planId: string): Promise<readonly Versioned<FigureRecord>[]>;
  save(record: FigureRecord, etag: string | undefined): void;
  readonly drafts: Drafts<FigureDraft>;
};
