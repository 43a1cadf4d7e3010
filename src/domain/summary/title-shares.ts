import { type PersonTitle, personTitles } from "../codes.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { type TitleCount, titleCounts } from "../plan/title-counts.ts";
import type { VerdictCounts } from "../standing/paces.ts";

/** How many strive for a title, how they stand, and how many the plan wants. */
export type TitleShare = {
  readonly title: PersonTitle;
  readonly registered: number;
  readonly states: VerdictCounts;
  /** Null where the plan says no number for this title alone. */
  readonly planned: TitleCount | null;
};

type Pledged = Readonly<Partial<Record<PersonTitle, number>>>;
type States = Readonly<Partial<Record<PersonTitle, VerdictCounts>>>;

/** The titles that a plan opens, counts, or somebody strives for, lowest first. */
export const titleShares = (
  plan: Pick<EmulationPlan, "targets" | "pledging">,
  pledged: Pledged,
  states: States,
): readonly TitleShare[] => {
  const counts = titleCounts(plan).filter(({ audience }) => audience === "individual");
  const open = plan.pledging.titles.map(({ title }) => title);
  return personTitles.flatMap((title) => {
    const planned = counts.find(({ awards }) => awards.length === 1 && awards[0] === title) ?? null;
    const registered = pledged[title] ?? 0;
    const isNamed = planned !== null || registered > 0 || open.includes(title);
    return isNamed ? [{ title, registered, states: states[title] ?? {}, planned }] : [];
  });
};

/** How many are still to register so that the plan's number is there; null where it says none in persons. */
export const shortOf = ({ registered, planned }: TitleShare): number | null =>
  planned === null || planned.unit === "percent"
    ? null
    : Math.max(0, Math.ceil(planned.from) + (planned.fromIncluded ? 0 : 1) - registered);
