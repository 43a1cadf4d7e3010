import { consentOf } from "../../domain/choices.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import { titleSettingsOf } from "../../domain/office-settings/settings-of.ts";
import { yearOf } from "../../domain/plan/in-year.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import { type Standing, takesPart, tellsWorkFrom } from "../../domain/standing/standing.ts";
import type { Ports } from "../ports.ts";
import { type MonthWork, monthOf, periodOf, workIn } from "../progress/progress-grounds.ts";
import { rateProgress } from "../progress/rate-progress.ts";
import { listedTitles } from "./judge-listed-titles.ts";
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
    const [active, first] = await Promise.all([
      ports.plans.active(),
      ports.standings.page({ unitId: unitId ?? undefined }),
    ]);
    const plan = active.find(({ id }) => id === planId);
    if (!plan) throw new Error(`Lists were asked for under plan ${planId}, which runs no more.`);
    const today = dayOf(now);
    const year = Math.min(Math.max(yearOf(today), plan.period.fromYear), plan.period.toYear);
    const of = { plan, year, today };
    const known = await knownOf(ports, first);
    const people: ListedPerson[] = [];
    for (
      let page = first;
      ;
      page = await ports.standings.page({ unitId: unitId ?? undefined, after: page.after })
    ) {
      people.push(...(await listedOf(ports, page.standings.filter(takesPart), { known, of })));
      if (people.length > mostListed) throw new Error(`More than ${mostListed} people were to be listed.`);
      if (page.after === undefined) break;
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

type Known = {
  readonly roster: ReadonlyMap<string, RosterPerson>;
  readonly evidence: ReadonlyMap<string, EvidenceRecord>;
};

/** People who are read one by one; of more of them everybody is. */
const mostOneByOne = 200;

const knownOf = async (
  { people, evidence }: ListPorts,
  { standings, after }: Awaited<ReturnType<Ports["standings"]["page"]>>,
): Promise<Known> => {
  const ids = standings.map(({ personId }) => personId);
  const isFew = after === undefined && ids.length <= mostOneByOne;
  const [found, records] = await Promise.all([
    isFew
      ? Promise.all(ids.map(people.find)).then((each) => each.flatMap((one) => one?.value ?? []))
      : people.all(),
    evidence.ofPeople(isFew ? ids : "everybody"),
  ]);
  return { roster: new Map(found.map((person) => [person.id, person])), evidence: records };
};

const listedOf = async (
  ports: ListPorts,
  standings: readonly Standing[],
  { known, of }: { readonly known: Known; readonly of: Pick<PeopleLists, "plan" | "year" | "today"> },
): Promise<readonly ListedPerson[]> => {
  const { plan, year } = of;
  const settings = titleSettingsOf(ports.settings);
  const listed = standings.map(async (standing): Promise<readonly ListedPerson[]> => {
    const person = known.roster.get(standing.personId);
    if (!person) return [];
    const reports = await reportsOf(ports, standing, plan);
    const record = known.evidence.get(standing.personId);
    return [
      {
        ...personFacts(person, ports.office.units),
        consent: consentOf(standing),
        pledge: standing.pledges[plan.id] ?? null,
        work: reports.filter(({ month }) => month.startsWith(`${year}-`)),
        progress: progressOf(standing, of, reports),
        titles: listedTitles(standing, record, { ...of, settings }),
      },
    ];
  });
  return (await Promise.all(listed)).flat();
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
