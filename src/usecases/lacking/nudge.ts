import { nextOfficeTime } from "../../domain/calendar/next-office-time.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import type { Nudgeable } from "../../domain/lacking/nudgeable.ts";
import { lackOf, nudgeNotice } from "../../domain/reminder/nudge-notice.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";
import { mostLookedUp } from "./nudge-outcome.ts";
import type { LastNudge } from "./nudges.ts";
import type { NudgeDesk } from "./open-nudge.ts";

/** The desk as it is then, and how many were asked. */
export type Nudged = { readonly desk: NudgeDesk; readonly count: number };

/** Why nobody is asked: all who lack something can't be now. */
export type NudgeFault = "nobody-to-nudge";

/** Asks people, or one of them, to do what they lack; each at most once a day, whoever asks. */
export const nudge =
  (ports: Ports) =>
  (desk: NudgeDesk, personId: string | null): Result<Nudged, NudgeFault> => {
    const { notices, nudges, now, person, calendar } = ports;
    const asked = readyIn(desk).filter((one) => personId === null || one.personId === personId);
    if (asked.length === 0) return refused("nobody-to-nudge");
    const at = stampOf(now);
    const next = nextOfficeTime(calendar, now);
    const on = dayOf(next.ok ? next.value : now);
    const asHeadOf = headedBy(ports, desk);
    notices.tellAll(
      `nudge-${person.id}-${desk.unitId ?? "office"}-${at}`,
      asked.map((one) => ({
        personId: one.personId,
        notice: nudgeNotice({ byPersonId: person.id, asHeadOf, lacks: one.asked.map(lackOf) }),
      })),
    );
    const last = withAsked(desk.kept?.value, { at, on, byPersonId: person.id }, asked);
    nudges.saveLast(desk.unitId, last, desk.kept?.etag);
    return ok({ count: asked.length, desk: deskAfter(desk, asked, last, person.name) });
  };

/** Those who can be asked now. */
export const readyIn = ({ people, isTooMany }: NudgeDesk): readonly Nudgeable[] =>
  isTooMany ? [] : people.filter(({ not }) => not === null);

/** The unit as whose head the person asks, themselves or in their place. */
const headedBy = ({ person }: Ports, { unitId }: NudgeDesk): string | null =>
  person.grants.some(
    ({ role, scope }) => role === "unitHead" && scope !== "office" && scope.unitId === unitId,
  )
    ? unitId
    : null;

/** Whoever is asked on the same day belongs to the same time. */
const withAsked = (
  former: LastNudge | undefined,
  act: Pick<LastNudge, "at" | "on" | "byPersonId">,
  asked: readonly Nudgeable[],
): LastNudge => {
  const same = former?.on === act.on ? former : undefined;
  const ids = [...(same?.personIds ?? []), ...asked.map(({ personId }) => personId)];
  return { ...act, personIds: ids.slice(0, mostLookedUp), count: (same?.count ?? 0) + asked.length };
};

const deskAfter = (
  desk: NudgeDesk,
  asked: readonly Nudgeable[],
  { at, on, personIds, count }: LastNudge,
  byName: string,
): NudgeDesk => {
  const ids = new Set(asked.map(({ personId }) => personId));
  const after = (one: Nudgeable): Nudgeable => (ids.has(one.personId) ? { ...one, not: "reminded" } : one);
  const former = desk.last?.on === on ? desk.last : nothingYet;
  const added = personIds.length - former.lookedUp;
  return {
    ...desk,
    people: desk.people.map(after),
    shown: desk.shown.map((one) => ({ ...one, person: after(one.person) })),
    last: { ...former, at, on, byName, count, lookedUp: personIds.length, waiting: former.waiting + added },
  };
};

const nothingYet = {
  ...{ lookedUp: 0, delivered: 0, answered: 0, waiting: 0, unknown: 0, needless: 0, unreached: 0 },
  unreachedNames: [],
};
