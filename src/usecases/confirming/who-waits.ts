import type { ActedOn } from "../../domain/authority/acted-on.ts";
import { longestFirst, type WaitingRef, waitingRefs } from "../../domain/confirming/waiting-refs.ts";
import {
  confirmsFor,
  holds,
  leadsOthers,
  type OfficePerson,
  rolesIn,
  unitsHeadedOn,
} from "../../domain/confirming/who-confirms.ts";
import { dayOf } from "../../domain/day.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Ports } from "../ports.ts";

type Asking = Pick<Ports, "person" | "standings" | "plans" | "now">;

const actorOf = ({ person }: Pick<Ports, "person">): OfficePerson => ({ ...person, personId: person.id });

const seesOffice = (actor: OfficePerson, day: string): boolean =>
  holds(actor, "officer", day) || holds(actor, "leader", day);

/** Whose things the person may look at to confirm them: the office's, or those of the unit they head. */
export const whereWaiting = (ports: Pick<Ports, "person" | "now">): ActedOn => {
  const actor = actorOf(ports);
  const day = dayOf(ports.now);
  const [unitId] = unitsHeadedOn(actor, day);
  return seesOffice(actor, day) || unitId === undefined ? { is: "office" } : { is: "unit", unitId };
};

/** Pages of a thousand that are read of one unit or office. */
const mostPages = 100;

const standingsIn = async (
  { standings }: Pick<Ports, "standings">,
  unitId?: string,
): Promise<readonly Standing[]> => {
  const all: Standing[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await standings.page({ unitId, after });
    all.push(...read.standings);
    after = read.after;
    if (after === undefined) break;
  }
  return all;
};

/** Everything that waits for the person to confirm it, what waits longest first; told from standings alone. */
export const waitingFor = async (ports: Asking): Promise<readonly WaitingRef[]> => {
  const actor = actorOf(ports);
  const day = dayOf(ports.now);
  const plans = await ports.plans.active();
  const planIds = plans.map(({ id }) => id);
  const read = seesOffice(actor, day)
    ? await standingsIn(ports)
    : (await Promise.all(unitsHeadedOn(actor, day).map((unitId) => standingsIn(ports, unitId)))).flat();
  const roles = rolesIn(withActor(read, actor), day);
  return read
    .filter((standing) => confirmsFor(actor, standing, { roles, day }))
    .flatMap((standing) => waitingRefs(standing, planIds))
    .toSorted(longestFirst);
};

/** Whoever heads two units stands in one of them. */
const withActor = (people: readonly OfficePerson[], actor: OfficePerson): readonly OfficePerson[] => [
  ...people.filter(({ personId }) => personId !== actor.personId),
  actor,
];

/** Whether the person is the one who confirms what somebody enters; the office is looked through only where it must be. */
export const confirmsThem = async (
  ports: Asking,
  them: { readonly id: string; readonly unitId: string; readonly grants: OfficePerson["grants"] },
): Promise<boolean> => {
  const actor = actorOf(ports);
  const person = { ...them, personId: them.id };
  const day = dayOf(ports.now);
  if (actor.personId === person.personId) return false;
  const isLed = !leadsOthers(person);
  if (isLed && unitsHeadedOn(actor, day).includes(person.unitId)) return true;
  if (!isLed && holds(actor, "officer", day)) return true;
  if (!seesOffice(actor, day)) return false;
  const roles = rolesIn(withActor(await standingsIn(ports), actor), day);
  return confirmsFor(actor, person, { roles, day });
};
