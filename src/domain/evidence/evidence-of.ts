import type { PersonTitle } from "../codes.ts";
import { officeTimeOf } from "../day.ts";
import type { Person } from "../person.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Pledge } from "../pledge.ts";
import { type Evidence, noEvidence } from "../titles/evidence.ts";
import type { AchievementFact, AwardFact, RatingFact } from "../titles/merit-facts.ts";
import type { PledgeFact } from "../titles/office-facts.ts";
import type { AttendanceFact, DisciplineFact } from "../titles/service-facts.ts";
import type { AchievementContent, EvidenceContent, EvidenceEntry } from "./evidence-record.ts";

/** A pledge, and the plan that it is made under. */
export type PlanPledge = { readonly plan: Pick<EmulationPlan, "period">; readonly pledge: Pledge };

/** What else is known of a person. */
export type KnownOfPerson = {
  readonly person: Pick<Person, "staffKind">;
  readonly pledges: readonly PlanPledge[];
};

/** Everything known of a person, as titles are judged by it; removed entries and withdrawn pledges are left out. */
export const evidenceOf = (
  entries: readonly EvidenceEntry[],
  { person, pledges }: KnownOfPerson,
): Evidence => {
  const live = entries.filter(({ removedAt }) => removedAt === null);
  return {
    ...noEvidence("person", person.staffKind),
    achievements: live.flatMap((entry) => (isAchievement(entry) ? [achievementFact(entry)] : [])),
    awards: live.flatMap(awardFacts),
    ratings: live.flatMap(ratingFacts),
    disciplines: live.flatMap(disciplineFacts),
    attendance: live.flatMap(attendanceFacts),
    pledges: pledges.flatMap(pledgeFacts),
  };
};

/** Whether the entry is an initiative or a science work. */
export const isAchievement = (entry: EvidenceEntry): entry is EvidenceEntry<AchievementContent> =>
  isAchievementContent(entry.content);

const isAchievementContent = ({ kind }: EvidenceContent): boolean =>
  kind === "initiative" || kind === "scienceWork";

/** What was recognised on a day that nobody named was so by the day it was entered. */
const achievementFact = (entry: EvidenceEntry<AchievementContent>): AchievementFact => {
  const { id, content, provenance, history } = entry;
  const { kind, year, stage, recognition, isApplied, authorship, uses } = content;
  const saidOn = history.slice(-1).map(({ at }) => officeTimeOf(at).day);
  const [recognisedOn = null] = provenance.on === null ? saidOn : [provenance.on];
  return {
    id,
    of: kind === "scienceWork" ? "science" : "initiative",
    year,
    recognisedOn: stage === "recognised" ? recognisedOn : null,
    reach: recognition?.reach ?? "co_so",
    recogniser: recognition?.by ?? null,
    isApplied,
    authorship,
    uses,
    provenance,
  };
};

const awardFacts = ({ content, provenance }: EvidenceEntry): readonly AwardFact[] => {
  if (content.kind !== "award") return [];
  const { code, year, grantedFor } = content;
  return [{ code, year, grantedFor, provenance }];
};

const ratingFacts = ({ content, provenance }: EvidenceEntry): readonly RatingFact[] =>
  content.kind === "rating" ? [{ year: content.year, rating: content.rating, decree: null, provenance }] : [];

const disciplineFacts = ({ content, provenance }: EvidenceEntry): readonly DisciplineFact[] => {
  if (content.kind !== "discipline") return [];
  const { kind: _kind, year: _year, ...measure } = content;
  return [{ ...measure, countedIn: null, provenance }];
};

const attendanceFacts = ({ content, provenance }: EvidenceEntry): readonly AttendanceFact[] => {
  if (content.kind !== "attendance") return [];
  const { kind: _kind, ...stint } = content;
  return [{ ...stint, provenance }];
};

/** A pledge holds for the years of its plan from the one it was made in. */
const pledgeFacts = ({ plan, pledge }: PlanPledge): readonly PledgeFact[] => {
  if (pledge.state === "withdrawn") return [];
  return pledge.content.titles.flatMap((code) =>
    firstSaid(pledge, code).flatMap(({ at }) => {
      const on = officeTimeOf(at).day;
      const { fromYear, toYear } = plan.period;
      const first = Math.min(Math.max(fromYear, Number(on.slice(0, 4))), toYear);
      const provenance = { standing: "verified", source: "bot", on, decisionNumber: null } as const;
      return Array.from({ length: toYear - first + 1 }, (_, after) => ({
        code,
        year: first + after,
        provenance,
      }));
    }),
  );
};

/** The event since which the pledge names the title without a break. */
const firstSaid = ({ history }: Pledge, title: PersonTitle): Pledge["history"] => {
  const before = history.findLastIndex(
    ({ did, content }) => did === "withdrew" || !content.titles.includes(title),
  );
  return history.slice(before + 1, before + 2);
};
