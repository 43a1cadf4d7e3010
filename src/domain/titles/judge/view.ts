import type { Day } from "../../day.ts";
import type { AwardCode } from "../../plan/fields.ts";
import type { AchievementKind } from "../criterion.ts";
import type { Evidence } from "../evidence.ts";
import type { Provenance } from "../fact.ts";
import type { AchievementFact } from "../merit-facts.ts";
import type { RegisterFact } from "../office-facts.ts";
import type { Subject } from "../title-rule.ts";
import type { TitleSettings } from "../title-settings.ts";

/** What one judgement is about, and by which facts. */
export type View = {
  readonly code: AwardCode;
  readonly subject: Subject;
  readonly year: number;
  readonly on: Day;
  readonly settings: TitleSettings;
  readonly evidence: Evidence;
};

type Sourced = { readonly provenance: Provenance };

const kept = (evidence: Evidence, keeps: (fact: Sourced) => boolean): Evidence => ({
  ...evidence,
  ratings: evidence.ratings.filter(keeps),
  awards: evidence.awards.filter(keeps),
  disciplines: evidence.disciplines.filter(keeps),
  proceedings: evidence.proceedings.filter(keeps),
  attendance: evidence.attendance.filter(keeps),
  transfers: evidence.transfers.filter(keeps),
  achievements: evidence.achievements.filter(keeps),
  confirmations: evidence.confirmations.filter(keeps),
  members: evidence.members.filter(keeps),
  blocs: evidence.blocs.filter(keeps),
  movements: evidence.movements.filter(keeps),
  targets: evidence.targets.filter(keeps),
  pledges: evidence.pledges.filter(keeps),
  quotas: evidence.quotas.filter(keeps),
  registers: evidence.registers.filter(keeps),
  dissolutions: evidence.dissolutions.filter(keeps),
});

/** What was known on a day. */
export const asOf = (evidence: Evidence, on: Day): Evidence => {
  const known = kept(evidence, ({ provenance }) => provenance.on === null || provenance.on <= on);
  return {
    ...known,
    disciplines: known.disciplines.filter(({ decidedOn }) => decidedOn <= on),
    proceedings: known.proceedings.filter(({ openedOn }) => openedOn <= on),
    transfers: known.transfers.filter(({ movedOn }) => movedOn <= on),
    dissolutions: known.dissolutions.filter(({ dissolvedOn }) => dissolvedOn <= on),
  };
};

/** Whether somebody with the duty to do so has checked it. */
export const isVerified = ({ provenance }: Sourced): boolean => provenance.standing === "verified";

/** The facts that were verified. */
export const verifiedOnly = (evidence: Evidence): Evidence => kept(evidence, isVerified);

/** The register in which a kind of achievement is entered. */
export const registerOf = (kind: AchievementKind): "initiatives" | "scienceWorks" =>
  kind === "initiative" ? "initiatives" : "scienceWorks";

/**
 * The verified facts, with what speaks against the subject whoever said so, and with the initiatives and science works
 * of years whose complete register nobody has checked: a register speaks against what it does not hold, of its own
 * years alone.
 */
export const verifiedAndAdverse = (evidence: Evidence): Evidence => {
  const verified = verifiedOnly(evidence);
  const isOpen = ({ of, year }: AchievementFact): boolean => !isComplete(verified, registerOf(of), year);
  return {
    ...verified,
    achievements: evidence.achievements.filter((fact) => isVerified(fact) || isOpen(fact)),
    disciplines: evidence.disciplines,
    dissolutions: evidence.dissolutions,
  };
};

/** The facts of a year. */
export const ofYear = <One extends { readonly year: number }>(facts: readonly One[], year: number): One[] =>
  facts.filter((fact) => fact.year === year);

/** Whether everything of a kind is entered for a year. */
export const isComplete = (
  { registers }: Pick<Evidence, "registers">,
  of: RegisterFact["of"],
  year: number,
): boolean =>
  registers.some(
    (register) =>
      register.of === of &&
      (register.fromYear === null || register.fromYear <= year) &&
      year <= register.toYear,
  );
