import type { Day } from "../../domain/day.ts";
import type { RosterChange } from "../../domain/roster/roster-changes.ts";
import type { RosterFacts } from "../../domain/roster/roster-person.ts";
import type { personCodec } from "../codecs.ts";

type PersonDocument = ReturnType<typeof personCodec.read>;

/** What a change did to a person; skipped where it no longer fits who is there. */
export type Did = PersonDocument["rosterHistory"][number]["did"] | "skipped";

/** A change of somebody who has a document, or is to get one. */
export type PersonChange = Extract<RosterChange, { readonly do: "add" | "update" | "return" | "leave" }>;

/** Entries kept of what imports did to one person. */
const mostHistory = 200;

const withDid = (person: PersonDocument, did: Exclude<Did, "skipped">, on: Day): PersonDocument => ({
  ...person,
  rosterHistory: [...person.rosterHistory, { on, did, unitId: person.unitId }].slice(-mostHistory),
});

const withFacts = (person: PersonDocument, facts: Partial<RosterFacts>): PersonDocument => ({
  ...person,
  ...facts,
  grants: [...(facts.grants ?? person.grants)],
});

const created = (facts: RosterFacts): PersonDocument => ({
  ...facts,
  grants: [...facts.grants],
  ...{ language: null, consent: null, planId: null, leftOn: null, rosterHistory: [] },
});

/** The person after a change, and what it did; whatever a roster does not know of them stays. */
export const changePerson = (
  before: PersonDocument | undefined,
  change: PersonChange,
  on: Day,
): { readonly did: Did; readonly after?: PersonDocument } => {
  if (change.do === "add")
    return before ? { did: "skipped" } : { did: "added", after: withDid(created(change.facts), "added", on) };
  if (!before) return { did: "skipped" };
  if (change.do === "return") {
    const did = before.leftOn === null ? "changed" : "returned";
    return { did, after: withDid({ ...withFacts(before, change.facts), leftOn: null }, did, on) };
  }
  if (before.leftOn !== null) return { did: "skipped" };
  if (change.do === "leave") return { did: "left", after: withDid({ ...before, leftOn: on }, "left", on) };
  const after = withFacts(before, change.facts);
  const did = after.unitId === before.unitId ? "changed" : "moved";
  return { did, after: withDid(after, did, on) };
};
