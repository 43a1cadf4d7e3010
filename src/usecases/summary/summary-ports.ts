import type { SeenSummary } from "../../domain/summary/summary-changes.ts";

/** What the acting person saw last of each summary. */
export type SeenSummaries = {
  read(): Promise<{ readonly seen: readonly SeenSummary[]; readonly etag: string | undefined }>;
  /** Saved under the etag that was read. */
  save(seen: readonly SeenSummary[], etag: string | undefined): void;
};
