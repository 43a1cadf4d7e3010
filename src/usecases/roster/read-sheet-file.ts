import { type AsideSheet, findEvidence } from "../../domain/evidence/sheets/find-evidence.ts";
import { readFigureLines } from "../../domain/figures/sheets/read-figure-lines.ts";
import type { Refusal, Result } from "../../domain/result.ts";
import { findRoster, type OtherSheet } from "../../domain/roster/find-roster.ts";
import type { SheetFault } from "../../domain/roster/sheet.ts";
import { type FigureFileDesk, figureDeskOf } from "../figures/figure-drafts.ts";
import type { FigureDraft } from "../figures/figures.ts";
import type { Ports } from "../ports.ts";
import { type EvidenceDesk, evidenceDeskOf } from "./evidence-drafts.ts";
import type { EvidenceDraft, MarkedRoster, RosterDesk, RosterDraft } from "./roster-desk.ts";
import { type DraftDesk, rosterDeskOf } from "./roster-drafts.ts";

/** A file that was sent and nothing else is known of. */
export type FileToRead<Fault extends string> = {
  readonly name: string;
  readonly fetch: () => Promise<Result<Uint8Array, Fault>>;
};

/** What became of a file: what it changes, and whether something of the other sort waits too; or why it is of no use. */
export type SheetFileRead<Fault extends string> =
  | { readonly is: "roster"; readonly desk: DraftDesk; readonly hasOther: boolean }
  | { readonly is: "evidence"; readonly desk: EvidenceDesk; readonly hasOther: boolean }
  | { readonly is: "figures"; readonly desk: FigureFileDesk }
  | { readonly is: "not-had"; readonly refusal: Refusal<Fault | "roster-too-large"> }
  | { readonly is: "no-table"; readonly refusal: Refusal<SheetFault> }
  | {
      readonly is: "neither";
      readonly noRoster: readonly OtherSheet[];
      readonly noEvidence: readonly AsideSheet[];
    };

const tooLarge = { is: "not-had", refusal: { word: "roster-too-large", details: {} } } as const;

/**
 * Fetches a table, reads it as figures, as a roster, as evidence or as the latter both, and keeps it in place of the one before; nothing is
 * taken in.
 */
export const readSheetFile =
  (ports: Ports) =>
  async <Fault extends string>(file: FileToRead<Fault>, stamp: string): Promise<SheetFileRead<Fault>> => {
    const { roster: desk } = ports;
    const fetched = await file.fetch();
    if (!fetched.ok) return { is: "not-had", refusal: fetched.refusal };
    const sheets = desk.sheetsIn(fetched.value);
    if (!sheets.ok) return { is: "no-table", refusal: sheets.refusal };
    const lines = readFigureLines(sheets.value);
    if (lines !== undefined) return keepFigures(ports, { stamp, fileName: file.name, lines });
    const found = findRoster(sheets.value);
    const { readings, aside } = findEvidence(sheets.value);
    if (found.is === "none" && readings.length === 0)
      return { is: "neither", noRoster: found.why, noEvidence: aside };
    const kept = { stamp, fileName: file.name };
    const roster = await desk.load();
    const ofRoster = found.is === "found" && (await keepRoster(desk, { ...kept, ...found }, roster));
    const ofEvidence =
      readings.length > 0 && (await keepEvidence(ports, { ...kept, readings, aside }, roster));
    if (ofRoster === undefined || ofEvidence === undefined) return tooLarge;
    // A list of who was awarded may well have all the columns of a roster; taken as one it would end everybody else.
    const isApart = found.is === "found" && !readings.some(({ sheet }) => sheet === found.sheet);
    if (ofRoster && (isApart || !ofEvidence))
      return { is: "roster", desk: ofRoster, hasOther: ofEvidence !== false };
    if (ofEvidence) return { is: "evidence", desk: ofEvidence, hasOther: ofRoster !== false };
    return { is: "neither", noRoster: [], noEvidence: aside };
  };

const keepFigures = async (
  ports: Ports,
  draft: FigureDraft,
): Promise<Extract<SheetFileRead<never>, { is: "figures" | "not-had" }>> => {
  const { drafts } = ports.figures;
  const etag = (await drafts.find())?.etag;
  return drafts.save(draft, etag)
    ? { is: "figures", desk: await figureDeskOf(ports, { draft, etag }) }
    : tooLarge;
};

const keepRoster = async (
  { drafts }: RosterDesk,
  { stamp, fileName, sheet, reading }: Omit<RosterDraft, "decided">,
  roster: MarkedRoster,
): Promise<DraftDesk | undefined> => {
  const draft = { stamp, fileName, sheet, reading, decided: new Map() };
  const etag = (await drafts.find())?.etag;
  return drafts.save(draft, etag) ? rosterDeskOf({ draft, etag }, roster) : undefined;
};

const keepEvidence = async (
  ports: Ports,
  draft: EvidenceDraft,
  roster: MarkedRoster,
): Promise<EvidenceDesk | undefined> => {
  const { evidenceDrafts } = ports.roster;
  const etag = (await evidenceDrafts.find())?.etag;
  return evidenceDrafts.save(draft, etag) ? evidenceDeskOf(ports, { draft, etag }, roster) : undefined;
};
