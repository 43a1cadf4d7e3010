import type { Day } from "../../domain/day.ts";
import { closedDutiesOf, dutyKeyOf } from "../../domain/reminder/duty-key.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { DeliveryRow, Ports } from "../ports.ts";

/** What became of the pushes of one slot, or of one day's notices. */
export type DeliveredSlot = {
  readonly on: Day;
  /** `HH:mm`; null of what people caused. */
  readonly time: string | null;
  readonly sent: number;
  /** Of those that arrived: what they asked for is done since. */
  readonly answered: number;
  readonly gone: number;
  readonly unknown: number;
  readonly held: number;
  readonly waiting: number;
  /** What was done, or over, before it was sent. */
  readonly needless: number;
  /** Whether there may be more than was looked at. */
  readonly isCut: boolean;
};

/** Somebody whom a push did not reach, and why: a code. */
export type Unreached = { readonly personId: string; readonly name: string; readonly reason: string };

/** How the last pushes of the office went; names only of those who can't be reached. */
export type Delivery = { readonly slots: readonly DeliveredSlot[]; readonly unreached: readonly Unreached[] };

/** Slots that are shown, and people who can't be reached. */
const mostSlots = 5;
const mostPeople = 20;

/** Pages of a thousand people. */
const mostPages = 10;

type DeliveryPorts = Pick<Ports, "deliveries" | "people" | "standings" | "duties" | "plans">;

/** Shows how the last pushes of the office went. */
export const showDelivery = (ports: DeliveryPorts) => async (): Promise<Delivery> => {
  const { rows, isCutBefore } = await ports.deliveries.newest();
  const done = await doneIn(ports, rows);
  const slots = [...Map.groupBy(rows, slotOf).entries()]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, mostSlots)
    .map(([slot, some]) => delivered(slot, some, { done, isCutBefore }));
  const gone = rows.filter(({ state }) => state === "gone");
  const people = [...new Map(gone.toReversed().map((row) => [row.personId, row])).values()];
  return { slots, unreached: await unreachedOf(ports.people, people.slice(0, mostPeople)) };
};

/** By name whom a push did not reach; of whoever restricted the use of their data since nothing is told. */
export const unreachedOf = async (
  people: Pick<Ports["people"], "named" | "find">,
  rows: readonly Pick<DeliveryRow, "personId" | "reason">[],
): Promise<readonly Unreached[]> => {
  const [names, found] = await Promise.all([
    people.named(rows.map(({ personId }) => personId)),
    Promise.all(rows.map(({ personId }) => people.find(personId))),
  ]);
  return rows.flatMap(({ personId, reason }, index) =>
    found[index]?.value.isRestricted
      ? []
      : [{ personId, name: names.get(personId) ?? "", reason: reason ?? "" }],
  );
};

const isNotice = ({ slot }: Pick<DeliveryRow, "slot">): boolean => slot.startsWith("n-");

const slotOf = (row: DeliveryRow): string => `${row.on} ${isNotice(row) ? "" : row.slot}`;

const delivered = (
  slot: string,
  rows: readonly DeliveryRow[],
  {
    done,
    isCutBefore,
  }: { readonly done: (row: DeliveryRow) => boolean; readonly isCutBefore: string | null },
): DeliveredSlot => {
  const [on = "", time = ""] = slot.split(" ");
  const having = (...states: readonly DeliveryRow["state"][]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    on,
    time: time === "" ? null : time,
    sent: having("sent"),
    answered: rows.filter((row) => row.state === "sent" && done(row)).length,
    gone: having("gone"),
    unknown: having("unknown"),
    held: having("held"),
    waiting: having("pending", "posting"),
    needless: having("needless"),
    isCut: isCutBefore !== null && on <= isCutBefore,
  };
};

/** Tells whether all that a push asked for is done by now. */
const doneIn = async (
  { standings, duties, plans }: DeliveryPorts,
  rows: readonly DeliveryRow[],
): Promise<(row: DeliveryRow) => boolean> => {
  const asking = new Set(rows.filter(({ items }) => items.some(asks)).map(({ personId }) => personId));
  const people = new Map<string, Standing>();
  let after: string | undefined;
  for (let page = 0; page < mostPages && asking.size > 0; page++) {
    const read = await standings.page({ after });
    for (const standing of read.standings)
      if (asking.has(standing.personId)) people.set(standing.personId, standing);
    after = read.after;
    if (after === undefined) break;
  }
  const active = await plans.active();
  const records = await Promise.all(active.map(({ id }) => duties.ofPlan(id)));
  const closed = closedDutiesOf(records.flat().map(({ value }) => value));
  return ({ personId, items }) => {
    const asked = items.filter(asks);
    const person = people.get(personId);
    return asked.length > 0 && person !== undefined && asked.every((item) => isDone(item, person, closed));
  };
};

const asks = ({ missing }: OpenItem): boolean =>
  missing.is === "pledge" || missing.is === "workReport" || missing.is === "dutyRecord";

const isDone = (
  { missing, planId, month, subjectId, why }: OpenItem,
  { pledges, work }: Standing,
  closed: ReadonlySet<string>,
): boolean => {
  if (missing.is === "pledge") return Object.hasOwn(pledges, `${planId}`);
  if (missing.is === "workReport") return Object.hasOwn(work, `${month}`);
  return closed.has(dutyKeyOf({ planId, subjectId }, why.is === "unitHead" ? why.unitId : null));
};
