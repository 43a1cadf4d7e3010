import { othersEntryCard, vouchPreviewCard } from "../cards/vouching-cards.ts";
import type { Card } from "../src/bot/card.ts";
import type { Turn } from "../src/bot/turn.ts";
import { type ClaimFault, checkClaim } from "../src/domain/evidence/check-claim.ts";
import type { Claim, EvidenceEntry } from "../src/domain/evidence/evidence-record.ts";
import type { Refusal, Result } from "../src/domain/result.ts";
import type { RosterPerson } from "../src/domain/roster/roster-person.ts";
import type { RefusalWord } from "../src/messages/refusal-word.ts";
import type { VouchDesk } from "./open-others.ts";
import { quotaWarnings } from "./quota-warning.ts";

type Saved = {
  readonly person: RosterPerson;
  readonly entry: EvidenceEntry;
  readonly warnings: readonly string[];
};

/** Why the office cannot say this of somebody; undefined where it can, or where it is not all said yet. */
export const vouchFault = ({ today }: Turn, claim: Claim | undefined): Refusal<ClaimFault> | undefined => {
  const checked = claim && checkClaim(claim, { today, others: [] });
  return checked && !checked.ok ? checked.refusal : undefined;
};

/** What the office would say of somebody, before it counts. */
export const vouchPreview = ({ messages }: Turn, { of }: VouchDesk, claim: Claim): Card =>
  vouchPreviewCard(claim, of, messages);

/** Keeps what the office says of somebody. */
export const vouchSubmit = async (
  turn: Turn,
  { of }: VouchDesk,
  claim: Claim,
): Promise<Result<Saved, RefusalWord>> => {
  const result = await turn.use.enterEvidenceFor(of, { claim, saysAuthorship: true });
  if (!result.ok) return result;
  const { person } = of;
  const warnings = await quotaWarnings(turn, [{ personId: person.id, content: claim.content }]);
  return { ok: true, value: { person, entry: result.value, warnings } };
};

/** What is kept now. */
export const vouchDone = ({ messages }: Turn, saved: Saved): Card =>
  othersEntryCard({ ...saved, done: messages.vouching.enteredNow }, messages);

/** The claim of answers that were found good. @throws where something is not answered that must be */
export const allSaid = (claim: Claim | undefined): Claim => {
  if (!claim) throw new Error("The form was sent without what must be answered.");
  return claim;
};
