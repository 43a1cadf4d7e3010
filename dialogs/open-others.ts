import { othersEntryCard, othersGoneCard } from "../cards/vouching-cards.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { entryState } from "../src/domain/evidence/entry-state.ts";
import type { EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { PersonFound } from "../src/usecases/find-people.ts";
import type { EvidenceOf } from "../src/usecases/vouch-evidence.ts";

/** What a form about somebody else is filled from. */
export type VouchDesk = { readonly found: PersonFound; readonly of: EvidenceOf; readonly thisYear: number };

/** The same with one of their entries. */
export type OthersDesk = VouchDesk & { readonly entry: EvidenceEntry };

/** Somebody else's evidence, by their id. */
export const openPerson = async (turn: Turn, personId: string): Promise<VouchDesk | Instead> => {
  const found = await turn.use.findPerson(personId);
  if (!found) return instead(othersGoneCard(turn.messages, "person-gone"));
  if (found.person.isRestricted) return instead(othersGoneCard(turn.messages, "person-restricted"));
  const of = await turn.use.openEvidenceOf(found.person);
  return { found, of, thisYear: Number(turn.today.slice(0, 4)) };
};

/** A form by which the office says something of somebody; its subject is their id. */
export const openVouch = async (turn: Turn, about: string) => {
  const desk = await openPerson(turn, about);
  if ("instead" in desk) return desk;
  return { subject: about, etag: etagOf(desk.of.record?.value.entries ?? []), context: desk };
};

/** As many things as happened to these entries: what changes one raises it. */
const etagOf = (entries: readonly EvidenceEntry[]): string =>
  String(entries.reduce((count, { history }) => count + history.length, 0));

/** A form about an entry of somebody, which its subject names as `<person>/<entry>`; `which`: only while it stands so. */
export const openOthers = async (turn: Turn, about: string, which: "waiting" | "verified") => {
  const [personId = "", entryId = ""] = about.split("/");
  const desk = await openPerson(turn, personId);
  if ("instead" in desk) return desk;
  const entry = desk.of.entries.find(({ id }) => id === entryId);
  if (!entry) return instead(othersGoneCard(turn.messages, "entry-gone"));
  const { person } = desk.found;
  if (entryState(entry) !== which) {
    const word = which === "waiting" ? "not-waiting" : "not-verified";
    const notice = { tone: "info", text: turn.messages.refusals({ word, details: {} }) } as const;
    return instead({ ...othersEntryCard({ person, entry }, turn.messages), notice });
  }
  const context: OthersDesk = { ...desk, entry };
  return { subject: about, etag: etagOf([entry]), context };
};

/** Whom the form is about. */
export const introOf = (_: Turn, { found }: VouchDesk): string =>
  [found.person.name, found.unit].filter((part) => part !== "").join(", ");
