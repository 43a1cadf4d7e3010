import { consentOf } from "../../domain/choices.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { yearOf } from "../../domain/plan/in-year.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import { type Standing, takesPart, tellsWorkFrom } from "../../domain/standing/standing.ts";
import type { Ports } from "../ports.ts";
import { type MonthWork, monthOf, periodOf, workIn } from "../progress/progress-grounds.ts";
import { rateProgress } from "../progress/rate-progress.ts";
import { titlesOfPeople } from "./judge-listed-titles.ts";
import { type ListedPerson, type ListsOf, mostListed, type PeopleLists } from "./people-lists.ts";

type ListPorts = Pick<
  Ports,
  "office" | "plans" | "standings" | "people" | "work" | "evidence" | "settings" | "now"
>;

/**
 * Gathers what the lists of a unit or the office tell of each person who takes part. It reads by pages, not by person,
 * where there are many, and is made after the turn: a large office takes seconds.
 * @throws Error where the plan runs no more, or there are more people than may be listed
 */
export const reportLists =
  (ports: ListPorts) =>
  async ({ unitId, planId }: ListsOf): Promise<PeopleLists> => {
    const { office, now } = ports;
    const [active, standings] = await Promise.all([ports.plans.active(), standingsOf(ports, unitId)]);
    const plan = active.find(({ id }) => id === planId);
    if (!plan) throw new Error(`Lists were asked for under plan ${planId}, which runs no more.`);
    const today = dayOf(now);
    const year = Math.min(Math.max(yearOf(today), plan.period.fromYear), plan.period.toYear);
    const of = { plan, year, today };
    const [known, titles] = await Promise.all([
      rosterOf(ports, standings),
      titlesOfPeople(ports, standings, of),
    ]);
    const people: ListedPerson[] = [];
    for (const standing of standings) {
      const person = known.get(standing.personId);
      if (!person) continue;
      const reports = await reportsOf(ports, standing, plan);
      people.push({
        ...personFacts(person, office.units),
        consent: consentOf(standing),
        pledge: standing.pledges[plan.id] ?? null,
        work: reports.filter(({ month }) => month.startsWith(`${year}-`)),
        progress: progressOf(standing, { plan, today }, reports),
        titles: titles.get(standing.personId) ?? [],
      });
    }
    return {
      office: office.name,
      unit: unitId === null ? null : unitName(office.units, unitId),
      ...of,
      hasEnded: today > periodOf(plan).to,
      asOf: stampOf(now),
      people: ordered(people, office.units),
    };
  };

/** Those who take part, page after page. */
const standingsOf = async ({ standings }: ListPorts, unitId: string | null): Promise<readonly Standing[]> => {
  const all: Standing[] = [];
  let after: string | undefined;
  do {
    const page = await standings.page({ unitId: unitId ?? undefined, after });
    all.push(...page.standings.filter(takesPart));
    if (all.length > mostListed) throw new Error(`More than ${mostListed} people were to be listed.`);
    after = page.after;
  } while (after !== undefined);
  return all;
};

/** People who are read one by one; of more of them the whole roster is. */
const mostOneByOne = 200;

const rosterOf = async (
  { people }: ListPorts,
  standings: readonly Standing[],
): Promise<ReadonlyMap<string, RosterPerson>> => {
  const found =
    standings.length > mostOneByOne
      ? await people.all()
      : (await Promise.all(standings.map(({ personId }) => people.find(personId)))).flatMap(
          (one) => one?.value ?? [],
        );
  return new Map(found.map((person) => [person.id, person]));
};

/** All months that the plan's progress is told from: of those longer back than a standing keeps, the reports. */
const reportsOf = async (
  { work }: ListPorts,
  standing: Standing,
  plan: EmulationPlan,
): Promise<readonly MonthWork[]> =>
  tellsWorkFrom(standing, monthOf(periodOf(plan).from)) ? workIn(standing) : work.ofPerson(standing.personId);

const progressOf = (
  { pledges }: Standing,
  { plan, today }: Pick<PeopleLists, "plan" | "today">,
  reports: readonly MonthWork[],
): ListedPerson["progress"] =>
  rateProgress({
    ...{ plan, today, reports, hasOthers: false },
    period: periodOf(plan),
    pledge: pledges[plan.id] ?? null,
  });

type Units = Ports["office"]["units"];

const unitName = (units: Units, unitId: string): string =>
  units.find(({ id }) => id === unitId)?.name ?? unitId;

const personFacts = ({ code, name, unitId, position, staffKind }: RosterPerson, units: Units) => ({
  ...{ code, name, position, staffKind },
  unit: unitName(units, unitId),
});

const byName = new Intl.Collator("vi");

const ordered = (people: readonly ListedPerson[], units: Units): readonly ListedPerson[] => {
  const place = new Map(units.map(({ name }, index) => [name, index]));
  const placeOf = ({ unit }: ListedPerson): number => place.get(unit) ?? units.length;
  return people.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || byName.compare(one.name, other.name),
  );
};
