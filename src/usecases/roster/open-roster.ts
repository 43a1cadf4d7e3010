import type { Unit } from "../../domain/person.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { JobProgress } from "../job-progress.ts";
import type { Ports, Versioned } from "../ports.ts";
import type { AccountRequest } from "./roster-desk.ts";

/** How a unit stands. */
export type UnitStanding = {
  readonly unit: Unit;
  readonly count: number;
  /** Of those, who has written to the bot. */
  readonly arrivedCount: number;
};

/** An office's roster at a glance. */
export type RosterOverview = {
  readonly people: readonly RosterPerson[];
  readonly units: readonly UnitStanding[];
  /** Who has never written to the bot, in the order of units. */
  readonly notArrived: readonly RosterPerson[];
  readonly refused: readonly RosterPerson[];
  /** Who has written, and neither agreed nor refused. */
  readonly unanswered: readonly RosterPerson[];
  readonly requests: readonly Versioned<AccountRequest>[];
  /** Whether a file of the roster waits for the acting person's word. */
  readonly hasDraft: boolean;
  readonly hasEvidenceDraft: boolean;
  readonly running: JobProgress | undefined;
  readonly last: JobProgress | undefined;
};

/** The office's roster at a glance. */
export const openRoster =
  ({ roster: desk }: Pick<Ports, "roster">) =>
  async (): Promise<RosterOverview> => {
    const [roster, arrived, requests, draft, evidenceDraft] = await Promise.all([
      desk.load(),
      desk.arrived(),
      desk.requests(),
      desk.drafts.find(),
      desk.evidenceDrafts.find(),
    ]);
    const { units, jobId, lastJobId, consents } = roster;
    const place = new Map(units.map(({ id }, index) => [id, index]));
    const people = [...roster.people].sort(
      (one, other) =>
        (place.get(one.unitId) ?? 0) - (place.get(other.unitId) ?? 0) ||
        one.name.localeCompare(other.name, "vi"),
    );
    const hasArrived = ({ id }: RosterPerson) => arrived.has(id);
    const [running, last] = await Promise.all(
      [jobId, lastJobId].map((id) => (id === null ? undefined : desk.progressOf(id))),
    );
    return {
      people,
      units: units.flatMap((unit) => {
        const there = people.filter(({ unitId }) => unitId === unit.id);
        const arrivedCount = there.filter(hasArrived).length;
        return there.length === 0 ? [] : [{ unit, count: there.length, arrivedCount }];
      }),
      notArrived: people.filter((person) => !hasArrived(person)),
      refused: people.filter(({ id }) => consents.get(id) === "refused"),
      unanswered: people.filter((person) => hasArrived(person) && !consents.has(person.id)),
      ...{ requests, running, last },
      hasDraft: draft !== undefined,
      hasEvidenceDraft: evidenceDraft !== undefined,
    };
  };
