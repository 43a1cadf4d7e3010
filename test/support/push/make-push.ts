import { DateTime } from "luxon";
import type { Push } from "../../../src/bot/push/push.ts";
import { officeZone } from "../../../src/domain/day.ts";
import type { OpenItem } from "../../../src/domain/reminder/open-item.ts";

/** A push of the day with one item, the work report of a month. */
export const makePush = (personId: string, over: Partial<Push> = {}): Push => {
  const on = over.on ?? "2026-12-03";
  return {
    personId,
    on,
    slot: "08:00",
    items: [makeItem()],
    notice: null,
    state: "pending",
    atOwnHour: false,
    expiresMs: DateTime.fromISO(`${on}T16:30`, { zone: officeZone }).toMillis(),
    term: null,
    tries: 0,
    messageId: null,
    reason: null,
    stateAt: `${on}T01:00:00.000Z`,
    ...over,
  };
};

export const makeItem = (over: Partial<OpenItem> = {}): OpenItem => ({
  kind: "monthlyReport",
  planId: null,
  subjectId: null,
  phaseId: null,
  month: "2026-11",
  at: null,
  dueOn: "2026-12-05",
  precision: "day",
  lastCallOn: "2026-12-04",
  openUntil: "2026-12-18",
  milestone: "work:2026-11",
  lead: 2,
  key: "work:2026-11@2026-12-05:2",
  since: "2026-12-03",
  why: { is: "own" },
  missing: { is: "workReport" },
  ...over,
});
