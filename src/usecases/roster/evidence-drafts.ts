import { dayOf, stampOf } from "../../domain/day.ts";
import { compareEvidence, type SheetDifference } from "../../domain/evidence/sheets/compare-evidence.ts";
import { evidenceSteps } from "../../domain/evidence/sheets/evidence-steps.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { shownText } from "../../domain/roster/text-fault.ts";
import type { JobProgress } from "../job-progress.ts";
import type { Ports } from "../ports.ts";
import type { EvidenceDraft, MarkedRoster } from "./roster-desk.ts";

/** A file of evidence compared with what is kept now. */
export type EvidenceDesk = {
  readonly draft: EvidenceDraft;
  /** Undefined for one that was just made. */
  readonly etag: string | undefined;
  readonly roster: MarkedRoster;
  readonly sheets: readonly SheetDifference[];
  /** Of what was found: another once draft or roster are others. */
  readonly version: string;
};

type Desk = Pick<Ports, "roster" | "person" | "now">;

const sourceOf = ({ fileName }: EvidenceDraft): string => `file:${shownText(fileName.normalize("NFC"))}`;

/** A file of evidence compared with what is kept of those on the roster. */
export const evidenceDeskOf = async (
  { roster: desk, person, now }: Desk,
  kept: Pick<EvidenceDesk, "draft" | "etag">,
  roster: MarkedRoster,
): Promise<EvidenceDesk> => {
  const { people, units, revision } = roster;
  const of = { people, units, records: await desk.evidence(), source: sourceOf(kept.draft) };
  const by = { today: dayOf(now), byPersonId: person.id };
  const sheets = compareEvidence(kept.draft.readings, { ...of, ...by });
  return { ...kept, roster, sheets, version: `${kept.draft.stamp} ${revision}` };
};

/** The file of evidence that waits for the acting person's word; undefined where none does. */
export const openEvidenceDraft = (ports: Desk) => async (): Promise<EvidenceDesk | undefined> => {
  const { roster: desk } = ports;
  const draft = await desk.evidenceDrafts.find();
  return draft && evidenceDeskOf(ports, { draft: draft.value, etag: draft.etag }, await desk.load());
};

/** Throws the file of evidence away that waits. */
export const discardEvidenceDraft =
  ({ roster: desk }: Desk) =>
  ({ etag, draft }: EvidenceDesk): Result<EvidenceDraft> => {
    if (etag !== undefined) desk.evidenceDrafts.remove(etag);
    return ok(draft);
  };

/** Begins to take a file of evidence in, which an officer looked at and confirmed. */
export const importEvidence =
  ({ roster: desk, person, now }: Desk) =>
  async (opened: EvidenceDesk): Promise<Result<JobProgress, "roster-busy" | "roster-nothing">> => {
    const { draft, sheets, roster, etag, version } = opened;
    if (roster.jobId !== null) return refused("roster-busy");
    const act = { source: sourceOf(draft), at: stampOf(now), personId: person.id };
    const steps = evidenceSteps(sheets, act);
    if (steps.length === 0) return refused("roster-nothing");
    if (etag !== undefined) desk.evidenceDrafts.remove(etag);
    const start = {
      name: "evidence-import",
      changes: [steps],
      roster,
      key: version,
      on: dayOf(now),
      isShown: true,
    } as const;
    return ok(await desk.begin(start));
  };
