import { readSheet } from "../../documents/read-sheet.ts";
import type { Decisions } from "../../domain/roster/match-people.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { Messages } from "../../messages/messages.ts";

type Notes = { readonly decided: Decisions; readonly faults: readonly string[] };

/** What a file of answers decides: a line of the roster in its first column, in its second who that is. */
export const readNotes = (
  bytes: Uint8Array,
  people: readonly RosterPerson[],
  { roster: t }: Messages,
): Notes => {
  const read = readSheet(bytes);
  if (!read.ok) return { decided: new Map(), faults: [t.refusals[read.refusal.word](read.refusal.details)] };
  const decided = new Map<number, { readonly personId: string } | "new">();
  const faults: string[] = [];
  for (const { line, cells } of read.value[0]?.lines ?? []) {
    const [number = "", who = ""] = cells;
    // Titles, and lines without an answer.
    if (!/^\d{1,6}$/.test(number) || who === "") continue;
    const found = people.filter((person) => isMeant(person, who));
    const [person] = found;
    if (t.newcomer(who)) decided.set(Number(number), "new");
    else if (person && found.length === 1) decided.set(Number(number), { personId: person.id });
    else faults.push(t.badNote(line, who));
  }
  return { decided, faults };
};

const isMeant = ({ id, code, email }: RosterPerson, who: string): boolean =>
  id === who || code?.toLowerCase() === who.toLowerCase() || email === who.toLowerCase();
