import type { Action } from "../src/bot/card.ts";
import type { EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A list, and the part of it that a card shows. */
export type PageAsked<Entry> = {
  readonly entries: readonly Entry[];
  /** How many entries stand before the page. */
  readonly from: number;
  /** The most that one card shows. */
  readonly most: number;
  readonly command: "initiatives" | "evidence";
};

/** The entries of one page with their numbers in the list, and the buttons that go with them. */
export const pageOf = <Entry extends EvidenceEntry>(
  { entries, from, most, command }: PageAsked<Entry>,
  { evidence: t, vouching }: Messages,
) => {
  const first = from < entries.length ? from : 0;
  const page = entries
    .slice(first, first + most)
    .map((entry, index) => ({ entry, position: first + index + 1 }));
  const next = first + most;
  const hasMore = entries.length > next;
  const edits: readonly Action[] = page.map(({ entry, position }) => ({
    does: "open",
    label: entry.provenance.standing === "verified" ? vouching.item(position) : t.editItem(position),
    command,
    about: `id:${entry.id}`,
  }));
  const more: readonly Action[] = [{ does: "open", label: t.more, command, about: `from:${next}` }];
  return {
    entries: page,
    hasMore,
    /** Which part of the list it is, where that is not all. */
    shown: entries.length > most ? [t.shown(first + 1, first + page.length, entries.length)] : [],
    actions: hasMore ? [...edits, ...more] : edits,
  };
};
