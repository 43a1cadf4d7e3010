import { consentOf, mayBeTold, noticeVersion } from "../../domain/choices.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { doneAtOnce, received } from "../../domain/rights/answer-request.ts";
import type { CorrectableField, DataRequest } from "../../domain/rights/data-request.ts";
import { datesOf, type RequestDates } from "../../domain/rights/request-clock.ts";
import type { Ports } from "../ports.ts";
import type { KeptRequest } from "./data-requests-port.ts";

/** Requests of one person that wait at once. */
const mostOpen = 10;

/** A correction that a person asks for. */
export type Correction = { readonly field: CorrectableField; readonly proposed: string };

/** Lists what the person asked for about their data, what became of it, and by when it is to be answered. */
export const listOwnRequests =
  ({ requests, calendar }: Ports) =>
  async (): Promise<readonly (KeptRequest & RequestDates)[]> =>
    (await requests.own()).map((kept) => ({ ...kept, ...datesOf(kept.value, calendar) }));

/** Asks the office to put right what its roster says of the person. */
export const askCorrection =
  ({ requests, person, now }: Ports) =>
  async ({ field, proposed }: Correction): Promise<Result<DataRequest, "request-open">> => {
    const open = (await requests.own()).filter(({ value }) => value.end === null);
    const isAsked = open.some(({ value }) => value.right === "correct" && value.field === field);
    if (isAsked || open.length >= mostOpen) return refused("request-open");
    const request = received({ personId: person.id, right: "correct", on: dayOf(now), field, proposed });
    requests.add(request);
    return ok(request);
  };

/** Takes consent back: nothing more is recorded of the person, and they are reminded of nothing. */
export const stopProcessing =
  ({ requests, choices, person, now }: Ports) =>
  (): void => {
    // Whoever never agreed takes nothing back.
    if (mayBeTold(consentOf({ consent: choices.get().consent })))
      requests.add(doneAtOnce({ personId: person.id, right: "stop", on: dayOf(now) }));
    choices.save({ consent: { state: "refused", noticeVersion, at: stampOf(now) } });
  };

/** Lets what is kept of the person be used no more, or used again; false where it is so already. */
export const restrictProcessing =
  ({ requests, choices, person, now }: Ports) =>
  (isRestricted: boolean): boolean => {
    if ((choices.get().restrictedAt !== undefined) === isRestricted) return false;
    const right = isRestricted ? "restrict" : "lift";
    requests.add(doneAtOnce({ personId: person.id, right, on: dayOf(now) }));
    choices.save({ restrictedAt: isRestricted ? stampOf(now) : undefined });
    return true;
  };

/**
 * Erases at once what the person entered themselves, and asks the office for the rest where they want all erased: while
 * the roster has them, it says whether they still work there.
 */
export const askErasure =
  ({ requests, choices, person, now }: Ports) =>
  async (right: "eraseEntered" | "eraseAll"): Promise<Result<DataRequest, "request-open">> => {
    const open = (await requests.own()).filter(({ value }) => value.end === null);
    if (open.some(({ value }) => value.right === right)) return refused("request-open");
    const on = dayOf(now);
    const entered = received({ personId: person.id, right: "eraseEntered", on });
    if (!open.some(({ value }) => value.right === "eraseEntered")) {
      const requestId = requests.add(entered);
      await requests.beginErasing({ person, scope: "entered", byPersonId: null, requestId });
    }
    choices.save({ consent: { state: "refused", noticeVersion, at: stampOf(now) } });
    if (right === "eraseEntered") return ok(entered);
    const all = received({ personId: person.id, right: "eraseAll", on });
    requests.add(all);
    return ok(all);
  };
