import { consentOf, mayBeTold } from "../domain/choices.ts";
import { type PersonTitle, personTitles } from "../domain/codes.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { liveEntries } from "../domain/evidence/change-evidence.ts";
import { evidenceOf, isAchievement, type PlanPledge } from "../domain/evidence/evidence-of.ts";
import { titleSettingsOf } from "../domain/office-settings/settings-of.ts";
import type { AwardCode } from "../domain/plan/fields.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { pledgeableTitles } from "../domain/plan/pledgeable-titles.ts";
import type { Evidence } from "../domain/titles/evidence.ts";
import { noEvidence } from "../domain/titles/evidence.ts";
import { judgeTitle } from "../domain/titles/judge-title.ts";
import type { TitleSettings } from "../domain/titles/title-settings.ts";
import type { TitleVerdict } from "../domain/titles/title-verdict.ts";
import { plansToday } from "./current-plan.ts";
import type { Ports } from "./ports.ts";

/** How a person stands with one title or reward. */
export type TitleStanding = {
  readonly verdict: TitleVerdict;
  readonly isPledged: boolean;
  /** Whether a plan of the day opens it to the person. */
  readonly isAimedAt: boolean;
  /** Names of the person's initiatives and science works, by their ids. */
  readonly workNames: Readonly<Record<string, string>>;
  /** How many of the entries that are looked at the office vouches for, and how many only the person does. */
  readonly entryCounts: EntryCounts;
};

export type EntryCounts = { readonly verified: number; readonly selfEntered: number };

/** How a person stands with the titles of a year. */
export type TitlesOverview = {
  readonly year: number;
  readonly on: Day;
  /** Whether the person agreed that their data is kept; without that nothing of theirs is looked at. */
  readonly isPersonal: boolean;
  /** Those that were pledged first, then those a plan aims at, then the others, lowest first. */
  readonly standings: readonly TitleStanding[];
};

type Known = {
  readonly year: number;
  readonly on: Day;
  readonly isPersonal: boolean;
  readonly evidence: Evidence;
  readonly pledged: ReadonlySet<AwardCode>;
  readonly aimedAt: ReadonlySet<AwardCode>;
  readonly workNames: Readonly<Record<string, string>>;
  readonly settings: TitleSettings;
  readonly entryCounts: EntryCounts;
};

/** This year, or the plan's nearest to it. */
const yearOf = (plans: readonly EmulationPlan[], on: Day): number => {
  const thisYear = Number(on.slice(0, 4));
  const [plan] = plans;
  return plan ? Math.min(Math.max(thisYear, plan.period.fromYear), plan.period.toYear) : thisYear;
};

const gather = async (ports: Ports): Promise<Known> => {
  const { person, choices, now } = ports;
  const on = dayOf(now);
  const plans = plansToday(await ports.plans.active(), on);
  const isPersonal = mayBeTold(consentOf(choices.get()));
  const own = isPersonal ? await ownEvidence(ports, plans) : nothingOf(person.staffKind);
  const year = yearOf(plans, on);
  return {
    ...own,
    settings: titleSettingsOf(ports.settings),
    year,
    on,
    isPersonal,
    pledged: new Set(own.evidence.pledges.filter((fact) => fact.year === year).map(({ code }) => code)),
    aimedAt: new Set(plans.flatMap((plan) => pledgeableTitles(plan, person.staffKind))),
  };
};

type Own = Pick<Known, "evidence" | "workNames" | "entryCounts">;

const nothingOf = (staffKind: Evidence["staffKind"]): Own => ({
  evidence: noEvidence("person", staffKind),
  workNames: {},
  entryCounts: { verified: 0, selfEntered: 0 },
});

const ownEvidence = async (
  { person, pledges, evidence }: Ports,
  plans: readonly EmulationPlan[],
): Promise<Own> => {
  const [record, ...found] = await Promise.all([
    evidence.find(person.id),
    ...plans.map(async (plan): Promise<readonly PlanPledge[]> => {
      const pledge = await pledges.find(person.id, plan.id);
      return pledge ? [{ plan, pledge: pledge.value }] : [];
    }),
  ]);
  const entries = liveEntries(record?.value);
  const verified = entries.filter(({ provenance }) => provenance.standing === "verified").length;
  return {
    evidence: evidenceOf(entries, { person, pledges: found.flat() }),
    workNames: Object.fromEntries(entries.filter(isAchievement).map(({ id, content }) => [id, content.name])),
    entryCounts: { verified, selfEntered: entries.length - verified },
  };
};

const standingOf = (code: AwardCode, known: Known): TitleStanding => {
  const { year, on, evidence, pledged, aimedAt, workNames, entryCounts, settings } = known;
  return {
    verdict: judgeTitle(code, evidence, { year, on, settings }),
    isPledged: pledged.has(code),
    isAimedAt: aimedAt.has(code),
    workNames,
    entryCounts,
  };
};

/** A province's office leaves the ministry's title out unless it was pledged or is aimed at. */
const isShown = (code: PersonTitle, { pledged, aimedAt }: Known): boolean =>
  code !== "chien_si_thi_dua_bo" || pledged.has(code) || aimedAt.has(code);

/** Judges every title of persons for the year of the plan of the day, else for this year. */
export const showTitles = (ports: Ports) => async (): Promise<TitlesOverview> => {
  const known = await gather(ports);
  const { year, on, isPersonal, pledged, aimedAt } = known;
  const rank = (code: AwardCode): number => (pledged.has(code) ? 0 : aimedAt.has(code) ? 1 : 2);
  const shown = personTitles.filter((code) => isShown(code, known));
  const ordered = shown.toSorted((one, other) => rank(one) - rank(other));
  return { year, on, isPersonal, standings: ordered.map((code) => standingOf(code, known)) };
};

/** Judges one title or reward, for the same year; without consent by nothing of the person's. */
export const showTitle =
  (ports: Ports) =>
  async (code: AwardCode): Promise<TitleStanding & { readonly isPersonal: boolean }> => {
    const known = await gather(ports);
    return { ...standingOf(code, known), isPersonal: known.isPersonal };
  };
