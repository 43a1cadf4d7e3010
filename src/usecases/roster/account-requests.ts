import { dayOf } from "../../domain/day.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { foldWords } from "../../domain/roster/fold-words.ts";
import type { RosterChange } from "../../domain/roster/roster-changes.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { Ports, Versioned } from "../ports.ts";
import type { AccountRequest, MarkedRoster } from "./roster-desk.ts";

/** Somebody whom an account may be. */
export type AccountCandidate = {
  readonly person: RosterPerson;
  /** Whether somebody has written to the bot as this person already. */
  readonly hasArrived: boolean;
};

/** An account that asks, and whom it may be. */
export type RequestDesk = {
  readonly request: Versioned<AccountRequest>;
  readonly roster: MarkedRoster;
  /** Those of the same name or e-mail, and then those who have never written. */
  readonly likely: readonly AccountCandidate[];
  /** Everybody on the roster. */
  readonly all: readonly AccountCandidate[];
};

type Desk = Pick<Ports, "roster">;

/** The request of an account; undefined where it was answered, or is over. */
export const openAccountRequest =
  ({ roster: desk }: Desk) =>
  async (id: string): Promise<RequestDesk | undefined> => {
    const request = (await desk.requests()).find(({ value }) => value.id === id);
    if (!request) return undefined;
    const [roster, arrived] = await Promise.all([desk.load(), desk.arrived()]);
    const { name, email } = request.value;
    const all = roster.people
      .map((person) => ({ person, hasArrived: arrived.has(person.id) }))
      .sort((one, other) => one.person.name.localeCompare(other.person.name, "vi"));
    const isAlike = ({ person }: AccountCandidate) =>
      (email !== null && person.email === email) || foldWords(person.name) === foldWords(name);
    const alike = all.filter(isAlike);
    const others = all.filter((one) => !one.hasArrived && !isAlike(one));
    return { request, roster, likely: [...alike, ...others], all };
  };

/** Leads an account to one person from now on, and whatever led there before no longer. */
export const confirmAccount =
  ({ roster: desk, now }: Pick<Ports, "roster" | "now">) =>
  async (
    { request, roster }: RequestDesk,
    person: RosterPerson,
  ): Promise<Result<RosterPerson, "roster-busy">> => {
    if (roster.jobId !== null) return refused("roster-busy");
    const { id: personId, objectId, email } = person;
    const { id, userId } = request.value;
    const changes: readonly (readonly RosterChange[])[] = [
      [{ do: "update", personId, facts: { objectId: userId } }],
      objectId === null && email === null ? [] : [{ do: "close-account", personId, objectId, email }],
      // The place under the e-mail is not opened again: this account has it.
      [{ do: "open-account", who: { personId }, objectId: userId, email: null }],
    ];
    desk.endRequest(request, "confirmed");
    const key = `${id} ${request.etag} ${personId}`;
    await desk.begin({ name: "account-link", changes, roster, key, on: dayOf(now), isShown: false });
    return ok({ ...person, objectId: userId });
  };

/** Leaves an account outside; it can't ask again for a while. */
export const declineAccount =
  ({ roster: desk }: Desk) =>
  ({ request }: RequestDesk): Result<AccountRequest> => {
    desk.endRequest(request, "declined");
    return ok(request.value);
  };
