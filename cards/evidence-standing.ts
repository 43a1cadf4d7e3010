import { entryState, returnNote } from "../src/domain/evidence/entry-state.ts";
import type { EvidenceEntry, EvidenceEvent } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";

const filePrefix = "file:";

/** By which paper or by whom it is vouched for; "" of what people enter themselves. */
const sourceOf = (source: string, { vouching: t }: Messages): string => {
  if (source.startsWith(filePrefix)) return t.byFile(source.slice(filePrefix.length));
  if (source === "officer") return t.byOfficer;
  return source === "confirmed" ? t.byConfirmation : "";
};

/** Whether one reads of oneself or of somebody else. */
export type OfWhom = "own" | "others";

/** Who vouches for an entry, and why not where it was given back. */
export const standingText = (entry: EvidenceEntry, messages: Messages, of: OfWhom = "own"): string => {
  const { vouching: t, evidence } = messages;
  const state = entryState(entry);
  if (state === "returned") return t.returned(returnNote(entry) ?? "");
  if (state === "verified") return t.state(state, sourceOf(entry.provenance.source, messages));
  return of === "own" ? evidence.standing.selfEntered : t.state(state, "");
};

/** One thing that happened to an entry, and when. */
export const eventText = (event: EvidenceEvent, messages: Messages): string => {
  const { vouching, evidence, dates } = messages;
  const { did, at, provenance, note = "" } = event;
  const { source, standing } = provenance;
  const moment = dates.moment(at);
  if (did === "removed") return evidence.did.removed(moment);
  if (did === "returned") return vouching.did.returned(moment, note);
  if (standing === "selfEntered" || did === "confirmed")
    return did === "confirmed" ? vouching.did.confirmed(moment) : evidence.did[did](moment);
  return source.startsWith(filePrefix)
    ? vouching.did.byFile(source.slice(filePrefix.length), moment)
    : vouching.did.byOfficer(moment);
};
