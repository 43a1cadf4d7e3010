import type { DateTime } from "luxon";
import type { Push } from "../../bot/push/push.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { nextOfficeTime } from "../../domain/calendar/next-office-time.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { type Notice, oncePerDay } from "../../domain/reminder/notice.ts";
import type { Entry } from "../documents.ts";
import { pushEntry } from "./push-codec.ts";

/** What a notice is made by. */
export type NoticeParts = {
  readonly calendar: Calendar;
  /** Calendar time. */
  readonly now: DateTime;
  readonly newId: () => string;
};

/** How long a notice is worth sending: the longest holidays and some days more. */
const worthDays = 21;

/** The slot of what is told once a day: whoever tells it again finds it taken. */
export const onceSlot = (what: Notice["what"]): string => `n-${what}`;

/** The push of a notice, to go out at the next office time; what has the same id on one day is told once. */
export const noticeEntry = (
  { calendar, now, newId }: NoticeParts,
  personId: string,
  notice: Notice,
): Entry => {
  const next = nextOfficeTime(calendar, now);
  const isOncePerDay = oncePerDay.has(notice.what);
  const push: Push = {
    personId,
    on: dayOf(isOncePerDay && next.ok ? next.value : now),
    slot: isOncePerDay ? onceSlot(notice.what) : `n-${newId()}`,
    items: [],
    notice,
    state: "pending",
    atOwnHour: false,
    expiresMs: now.plus({ days: worthDays }).toMillis(),
    term: null,
    tries: 0,
    messageId: null,
    reason: null,
    stateAt: stampOf(now),
  };
  // Where it is not known which days are worked, the pump says so when its turn has come.
  return pushEntry(push, (next.ok ? next.value : now).toMillis());
};
