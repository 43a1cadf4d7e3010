import { ok, type Refusal, type Result, refused } from "../../domain/result.ts";
import { type ComparedRoster, comparedRoster } from "../../domain/roster/compared-roster.ts";
import { findRoster, type OtherSheet } from "../../domain/roster/find-roster.ts";
import type { Decisions } from "../../domain/roster/match-people.ts";
import type { SheetFault } from "../../domain/roster/sheet.ts";
import type { Ports } from "../ports.ts";
import type { MarkedRoster, RosterDraft } from "./roster-desk.ts";

/** A draft compared with the roster as it is now. */
export type DraftDesk = {
  readonly draft: RosterDraft;
  /** What the next save of the draft must name; undefined for one that was just made. */
  readonly etag: string | undefined;
  readonly roster: MarkedRoster;
  readonly compared: ComparedRoster;
  /** Of what was found: another once draft or roster are others. */
  readonly version: string;
};

/** A file that was sent and nothing else is known of. */
export type FileToRead<Fault extends string> = {
  readonly name: string;
  readonly fetch: () => Promise<Result<Uint8Array, Fault>>;
};

/** What became of a file: its difference, or why there is none. */
export type RosterFileRead<Fault extends string> =
  | { readonly is: "read"; readonly desk: DraftDesk }
  | { readonly is: "not-had"; readonly refusal: Refusal<Fault | "roster-too-large"> }
  | { readonly is: "no-table"; readonly refusal: Refusal<SheetFault> }
  | { readonly is: "no-roster"; readonly why: readonly OtherSheet[] };

type Desk = Pick<Ports, "roster">;

/** Fetches and reads a file of the roster, and keeps it in place of the one before; nothing is taken in. */
export const readRosterFile =
  ({ roster: desk }: Desk) =>
  async <Fault extends string>(file: FileToRead<Fault>, stamp: string): Promise<RosterFileRead<Fault>> => {
    const fetched = await file.fetch();
    if (!fetched.ok) return { is: "not-had", refusal: fetched.refusal };
    const sheets = desk.sheetsIn(fetched.value);
    if (!sheets.ok) return { is: "no-table", refusal: sheets.refusal };
    const found = findRoster(sheets.value);
    if (found.is === "none") return { is: "no-roster", why: found.why };
    const { sheet, reading } = found;
    const draft: RosterDraft = { stamp, fileName: file.name, sheet, reading, decided: new Map() };
    const [former, roster] = await Promise.all([desk.findDraft(), desk.load()]);
    if (!desk.saveDraft(draft, former?.etag)) {
      return { is: "not-had", refusal: { word: "roster-too-large", details: {} } };
    }
    return { is: "read", desk: deskOf({ draft, etag: former?.etag }, roster) };
  };

/** The file that waits for the acting person's word; undefined where none does. */
export const openRosterDraft =
  ({ roster: desk }: Desk) =>
  async (): Promise<DraftDesk | undefined> => {
    const draft = await desk.findDraft();
    return draft && deskOf({ draft: draft.value, etag: draft.etag }, await desk.load());
  };

const deskOf = (kept: Pick<DraftDesk, "draft" | "etag">, roster: MarkedRoster): DraftDesk => ({
  ...kept,
  roster,
  compared: comparedRoster(roster, kept.draft.reading, kept.draft.decided),
  version: `${kept.draft.stamp} ${roster.revision}`,
});

/** Keeps who unclear lines are; a line that is answered anew is that one from now on. */
export const answerRosterLines =
  ({ roster: desk }: Desk) =>
  (opened: DraftDesk, answers: Decisions, stamp: string): Result<DraftDesk, "roster-too-large"> => {
    const decided = new Map([...opened.draft.decided, ...answers]);
    const draft = { ...opened.draft, decided, stamp };
    if (!desk.saveDraft(draft, opened.etag)) return refused("roster-too-large");
    return ok(deskOf({ draft, etag: opened.etag }, opened.roster));
  };

/** Throws the file away that waits. */
export const discardRosterDraft =
  ({ roster: desk }: Desk) =>
  ({ etag, draft }: DraftDesk): Result<RosterDraft> => {
    if (etag !== undefined) desk.removeDraft(etag);
    return ok(draft);
  };
