import { consentOf, mayBeTold } from "../../domain/choices.ts";
import { liveEntries } from "../../domain/evidence/change-evidence.ts";
import { evidenceOf, isAchievement } from "../../domain/evidence/evidence-of.ts";
import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import { standingPledgeFacts } from "../../domain/evidence/standing-pledge-facts.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import { judgeTitle } from "../../domain/titles/judge-title.ts";
import type { TitleSettings } from "../../domain/titles/title-settings.ts";
import type { ListedTitle, PeopleLists } from "./people-lists.ts";

type Judging = Pick<PeopleLists, "plan" | "year" | "today"> & { readonly settings: TitleSettings };

/** How the titles that somebody registered stand; of whoever did not agree nothing is looked at. */
export const listedTitles = (
  standing: Standing,
  record: EvidenceRecord | undefined,
  { plan, year, today, settings }: Judging,
): readonly ListedTitle[] => {
  const pledge = standing.pledges[plan.id];
  if (pledge?.state !== "registered") return [];
  if (!mayBeTold(consentOf(standing)))
    return pledge.titles.map((title) => ({ title, verdict: null, workNames: {} }));
  const entries = liveEntries(record);
  const facts = {
    ...evidenceOf(entries, { person: standing, pledges: [] }),
    pledges: standingPledgeFacts(plan.period, pledge),
  };
  const workNames = Object.fromEntries(
    entries.filter(isAchievement).map(({ id, content }) => [id, content.name]),
  );
  return pledge.titles.map((title) => ({
    title,
    verdict: judgeTitle(title, facts, { year, on: today, settings }),
    workNames,
  }));
};
