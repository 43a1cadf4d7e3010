import { dayOf } from "../../domain/day.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { keepsOfficer } from "../../domain/roster/compared-roster.ts";
import { rosterChanges } from "../../domain/roster/roster-changes.ts";
import type { JobProgress } from "../job-progress.ts";
import type { Ports } from "../ports.ts";
import type { DraftDesk } from "./roster-drafts.ts";

/** Why a difference is not taken in. */
export type RosterImportFault = "roster-busy" | "roster-nothing" | "roster-no-officer" | "roster-too-large";

/** Begins to take a difference in, which an officer looked at and confirmed. */
export const importRoster =
  ({ roster: desk, now }: Pick<Ports, "roster" | "now">) =>
  async ({ compared, roster, etag, version }: DraftDesk): Promise<Result<JobProgress, RosterImportFault>> => {
    if (roster.jobId !== null) return refused("roster-busy");
    const changes = rosterChanges(compared.difference, roster);
    if (changes.flat().length === 0) return refused("roster-nothing");
    if (!keepsOfficer(compared)) return refused("roster-no-officer");
    if (etag !== undefined) desk.drafts.remove(etag);
    const start = {
      name: "roster-import",
      changes,
      roster,
      key: version,
      on: dayOf(now),
      isShown: true,
    } as const;
    return ok(await desk.begin(start));
  };
