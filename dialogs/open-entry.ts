import { consentNeededCard } from "../cards/consent-card.ts";
import { entryCard, entryGoneCard } from "../cards/evidence-entry-card.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { ClaimFault } from "../src/domain/evidence/check-claim.ts";
import type { EvidenceContent, EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { Refusal } from "../src/domain/result.ts";
import type { EvidenceDesk } from "../src/usecases/open-evidence.ts";
import { entryOf } from "../src/usecases/save-evidence.ts";

/** What a form about one entry is filled from: the entry that it corrects, or none. */
export type EntryDesk = {
  readonly desk: EvidenceDesk;
  readonly entry: EvidenceEntry | undefined;
  readonly thisYear: number;
};

/** What a form is filled from, by the name of its subject: an entry by its id, or something new. */
export type OpenedEntry = {
  readonly subject: string;
  readonly etag: string | null;
  readonly context: EntryDesk;
};

const idIn = (about: string): string | undefined => /^id:(\d{1,4})$/.exec(about)?.[1];

/** The entry that is asked about, and nothing new. */
export const openOldEntry = async (turn: Turn, about: string): Promise<OpenedEntry | Instead> => {
  const desk = await turn.use.openEvidence();
  const entry = entryOf(desk, idIn(about) ?? "");
  if (!entry) return instead(entryGoneCard(turn.messages));
  if (entry.provenance.standing === "verified") {
    const text = turn.messages.refusals({ word: "entry-verified", details: {} });
    return instead({ ...entryCard(entry, turn), notice: { tone: "info", text } });
  }
  const context = { desk, entry, thisYear: Number(turn.today.slice(0, 4)) };
  return { subject: `id:${entry.id}`, etag: String(entry.history.length), context };
};

/** The entry that is asked about where it is of these kinds, else a new one; the notice first where it is unanswered. */
export const openEntry = async (
  turn: Turn,
  about: string,
  { kinds, command }: { kinds: readonly EvidenceContent["kind"][]; command: "initiatives" | "evidence" },
): Promise<OpenedEntry | Instead> => {
  const needed = consentNeededCard(turn.use.consent(), turn.messages, { command });
  if (needed) return instead(needed);
  if (idIn(about) !== undefined) {
    const opened = await openOldEntry(turn, about);
    const isOther = "context" in opened && !kinds.some((kind) => kind === opened.context.entry?.content.kind);
    return isOther ? instead(entryGoneCard(turn.messages)) : opened;
  }
  const desk = await turn.use.openEvidence();
  const context = { desk, entry: undefined, thisYear: Number(turn.today.slice(0, 4)) };
  return { subject: about === "" ? "new" : about, etag: null, context };
};

/** The entries that a claim is held against: all but the one that it corrects. */
export const othersOf = ({ desk, entry }: EntryDesk): readonly EvidenceEntry[] =>
  desk.entries.filter((other) => other !== entry);

/** The field that a fault is about. */
export const fieldOfFault = ({
  word,
  details,
}: Refusal<ClaimFault>): "year" | "decidedOn" | "decisionNumber" | "usedYear" => {
  if (word === "used-in-future" || word === "used-before-year") return "usedYear";
  return word === "decision-not-yet" && details["part"] === "number"
    ? "decisionNumber"
    : fieldOfDecision({ word });
};

/** The field that a fault is about, where nothing is asked but the year and the decision. */
export const fieldOfDecision = ({ word }: Pick<Refusal<ClaimFault>, "word">): "year" | "decidedOn" =>
  word.startsWith("decision-") ? "decidedOn" : "year";
