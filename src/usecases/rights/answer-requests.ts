import type { Day } from "../../domain/day.ts";
import { dayOf } from "../../domain/day.ts";
import { dataRequestNotice } from "../../domain/reminder/data-request-notice.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { type RequestAct, type RequestFault, withAct } from "../../domain/rights/answer-request.ts";
import type { DataRequest, RequestRefusal } from "../../domain/rights/data-request.ts";
import { datesOf, pressureOn, type RequestDates } from "../../domain/rights/request-clock.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { Ports } from "../ports.ts";
import type { KeptRequest } from "./data-requests-port.ts";

/** A request as whoever answers it sees it. */
export type RequestFile = KeptRequest &
  RequestDates & {
    readonly pressure: ReturnType<typeof pressureOn>;
    /** Null for somebody who is not on the roster any more. */
    readonly person: RosterPerson | null;
  };

const pressures: readonly RequestFile["pressure"][] = [
  "overdue",
  "acknowledgeLate",
  "acknowledge",
  "open",
  "ended",
];

/** Lists the requests of the office's people, the most pressing first, and those that were answered last. */
export const listDataRequests =
  ({ requests, people, calendar, now }: Ports) =>
  async (): Promise<readonly RequestFile[]> => {
    const [open, ended, all] = await Promise.all([requests.open(), requests.ended(), people.all()]);
    const byId = new Map(all.map((person) => [person.id, person]));
    const today = dayOf(now);
    return [...open, ...ended]
      .map((kept): RequestFile => {
        const dates = datesOf(kept.value, calendar);
        const person = byId.get(kept.value.personId) ?? null;
        return { ...kept, ...dates, pressure: pressureOn(kept.value, dates, today), person };
      })
      .toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
  };

const rankOf = ({ pressure, dueOn, value, id }: RequestFile): string =>
  `${pressures.indexOf(pressure)} ${latestFirst(pressure, dueOn ?? value.receivedOn)} ${id}`;

/** Of those that are over the newest comes first. */
const latestFirst = (pressure: RequestFile["pressure"], day: Day): string =>
  pressure === "ended" ? day.replace(/\d/g, (digit) => String(9 - Number(digit))) : day;

/** Opens one request; undefined where there is none. */
export const openDataRequest =
  ({ requests, people, calendar, now }: Ports) =>
  async (id: string): Promise<RequestFile | undefined> => {
    const kept = await requests.find(id);
    if (!kept) return undefined;
    const dates = datesOf(kept.value, calendar);
    const person = (await people.find(kept.value.personId))?.value ?? null;
    return { ...kept, ...dates, pressure: pressureOn(kept.value, dates, dayOf(now)), person };
  };

/** What is done with a request; the reason where it is refused. */
export type RequestAnswer = { readonly act: RequestAct; readonly reason: RequestRefusal | null };

/** Acknowledges a request, lengthens its time, refuses it, or does what it asks. */
export const answerDataRequest =
  (ports: Ports) =>
  async (
    { id, value, etag, person: whose }: RequestFile,
    answer: RequestAnswer,
  ): Promise<Result<DataRequest, RequestFault>> => {
    const { requests, person, people, notices, now } = ports;
    const answered = withAct(value, answer, { personId: person.id, on: dayOf(now) });
    if (!answered.ok) return answered;
    if (answer.act === "do" && !whose) return refused("request-gone");
    if (answer.act === "do" && whose && value.right === "eraseAll") {
      // It ends when everything is erased, and says so itself.
      await requests.beginErasing({ person: whose, scope: "all", byPersonId: person.id, requestId: id });
      requests.save(id, { ...answered.value, end: null }, etag);
      return answered;
    }
    if (
      answer.act === "do" &&
      whose &&
      (value.field === "name" || value.field === "position") &&
      value.proposed
    )
      people.saveFact(whose.id, { [value.field]: value.proposed });
    requests.save(id, answered.value, etag);
    if (whose) notices.tell(whose.id, dataRequestNotice(id));
    return ok(answered.value);
  };
