import { consentOf, mayBeTold } from "../../domain/choices.ts";
import { liveEntries } from "../../domain/evidence/change-evidence.ts";
import { evidenceOf, isAchievement } from "../../domain/evidence/evidence-of.ts";
import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import { standingPledgeFacts } from "../../domain/evidence/standing-pledge-facts.ts";
import { titleSettingsOf } from "../../domain/office-settings/settings-of.ts";
import type { Standing, StandingPledge } from "../../domain/standing/standing.ts";
import { judgeTitle } from "../../domain/titles/judge-title.ts";
import type { TitleSettings } from "../../domain/titles/title-settings.ts";
import type { Ports } from "../ports.ts";
import type { ListedTitle, PeopleLists } from "./people-lists.ts";

type Judging = Pick<PeopleLists, "plan" | "year" | "today">;

/** How the titles that people registered stand, by the people's ids; whoever did not agree is looked at in nothing. */
export const titlesOfPeople = async (
  { evidence, settings }: Pick<Ports, "evidence" | "settings">,
  standings: readonly Standing[],
  of: Judging,
): Promise<ReadonlyMap<string, readonly ListedTitle[]>> => {
  const pledged = standings.flatMap((standing): readonly Pledged[] => {
    const pledge = standing.pledges[of.plan.id];
    return pledge?.state === "registered" && pledge.titles.length > 0 ? [{ standing, pledge }] : [];
  });
  const told = pledged.filter(({ standing }) => mayBeTold(consentOf(standing)));
  const records = await evidence.ofPeople(told.map(({ standing }) => standing.personId));
  const rules = titleSettingsOf(settings);
  return new Map(
    pledged.map((one) => {
      const isTold = mayBeTold(consentOf(one.standing));
      const titles = isTold
        ? judged(one, records.get(one.standing.personId), { ...of, settings: rules })
        : one.pledge.titles.map((title) => ({ title, verdict: null, workNames: {} }));
      return [one.standing.personId, titles];
    }),
  );
};

type Pledged = { readonly standing: Standing; readonly pledge: StandingPledge };

const judged = (
  { standing, pledge }: Pledged,
  record: EvidenceRecord | undefined,
  { plan, year, today, settings }: Judging & { readonly settings: TitleSettings },
): readonly ListedTitle[] => {
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
