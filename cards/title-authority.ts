import type { Section } from "../src/bot/card.ts";
import type { LegalBasis } from "../src/domain/titles/legal-text.ts";
import type { CouncilVote } from "../src/domain/titles/procedure.ts";
import type { Authority } from "../src/domain/titles/title-rule.ts";
import type { Messages } from "../src/messages/messages.ts";

/** On what a title rests, and who decides on it. */
export type TitleBasis = {
  readonly basis: LegalBasis;
  readonly decidedBy: Authority;
  readonly authority: LegalBasis;
  readonly vote: CouncilVote | null;
  readonly suspension?: LegalBasis;
};

/** Who decides, which council votes, by which texts and since when. */
export const authoritySection = (
  { basis, decidedBy, authority, vote, suspension }: TitleBasis,
  { titles: t }: Messages,
): Section => {
  const { law } = t.verdict;
  return {
    title: t.authority,
    text: [
      t.labelled(t.standard, law.citedInForce(basis)),
      t.labelled(t.decidedBy, t.place(law.authority(decidedBy), law.place(authority))),
      ...(vote === null ? [] : [t.labelled(t.vote, law.vote(vote))]),
      ...(suspension ? [t.labelled(t.suspendedBy, law.citedInForce(suspension))] : []),
    ],
  };
};
