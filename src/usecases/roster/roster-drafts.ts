import { ok, type Result, refused } from "../../domain/result.ts";
import { type ComparedRoster, comparedRoster } from "../../domain/roster/compared-roster.ts";
import type { Decisions } from "../../domain/roster/match-people.ts";
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

type Desk = Pick<Ports, "roster">;

/** The file that waits for the acting person's word; undefined where none does. */
export const openRosterDraft =
  ({ roster: desk }: Desk) =>
  async (): Promise<DraftDesk | undefined> => {
    const draft = await desk.drafts.find();
    return draft && rosterDeskOf({ draft: draft.value, etag: draft.etag }, await desk.load());
  };

/** A draft compared with the roster. */
export const rosterDeskOf = (kept: Pick<DraftDesk, "draft" | "etag">, roster: MarkedRoster): DraftDesk => ({
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
    if (!desk.drafts.save(draft, opened.etag)) return refused("roster-too-large");
    return ok(rosterDeskOf({ draft, etag: opened.etag }, opened.roster));
  };

/** Throws the file away that waits. */
export const discardRosterDraft =
  ({ roster: desk }: Desk) =>
  ({ etag, draft }: DraftDesk): Result<RosterDraft> => {
    if (etag !== undefined) desk.drafts.remove(etag);
    return ok(draft);
  };
