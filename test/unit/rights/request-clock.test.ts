import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { consentOf } from "../../../src/domain/choices.ts";
import { refused } from "../../../src/domain/result.ts";
import {
  doneAtOnce,
  isExtendable,
  type RequestAct,
  received,
  withAct,
} from "../../../src/domain/rights/answer-request.ts";
import type { DataRight } from "../../../src/domain/rights/data-request.ts";
import { clockRuleOn, datesOf, pressureOn } from "../../../src/domain/rights/request-clock.ts";

const calendar = createCalendar();
const asked = (right: DataRight, on: string) => received({ personId: "p1", right, on });

test.each([
  // A Monday: two working days later is Wednesday.
  ["correct", "2026-06-22", "2026-06-24", "2026-07-02"],
  ["eraseAll", "2026-06-22", "2026-06-24", "2026-07-02"],
  ["restrict", "2026-06-22", "2026-06-24", "2026-07-07"],
  ["stop", "2026-06-22", "2026-06-24", "2026-07-07"],
  // A Friday: Monday and Tuesday follow.
  ["correct", "2026-06-26", "2026-06-30", "2026-07-06"],
  // Before 30/4 and 1/5/2026, a Thursday and a Friday, and the weekend.
  ["correct", "2026-04-29", "2026-05-05", "2026-05-09"],
] as const)(
  "a request to %s of %s is to be acknowledged by %s and due on %s",
  (right, on, acknowledgeBy, dueOn) => {
    expect(datesOf(asked(right, on), calendar)).toEqual({ acknowledgeBy, dueOn });
  },
);

test("before the law was in force no date has a basis", () => {
  expect(clockRuleOn("2025-12-31")).toBeUndefined();
  expect(datesOf(asked("correct", "2025-12-31"), calendar)).toEqual({ acknowledgeBy: null, dueOn: null });
  expect(isExtendable(asked("restrict", "2025-12-31"))).toBe(false);
});

test("where the holidays are not known there is no working day to name, and the date to answer holds", () => {
  const unknown = { nextWorkingDay: () => refused("no-holiday-table", { day: "2026-06-23" }) } as never;
  expect(datesOf(asked("correct", "2026-06-22"), unknown)).toEqual({
    acknowledgeBy: null,
    dueOn: "2026-07-02",
  });
});

test("time is lengthened once, and only where the rule says so", () => {
  const answering = { personId: "p2", on: "2026-06-23" };
  const extend = { act: "extend", reason: null } as const;
  const once = withAct(asked("restrict", "2026-06-22"), extend, answering);
  if (!once.ok) throw new Error("It was not lengthened.");
  expect(datesOf(once.value, calendar).dueOn).toBe("2026-07-22");
  expect(once.value.acknowledged).toEqual({ on: "2026-06-23", byPersonId: "p2" });
  expect(withAct(once.value, extend, answering)).toEqual(refused("request-not-extendable"));
  expect(withAct(asked("correct", "2026-06-22"), extend, answering)).toEqual(
    refused("request-not-extendable"),
  );
  const forced = { ...asked("correct", "2026-06-22"), isExtended: true };
  expect(datesOf(forced, calendar).dueOn).toBe("2026-07-02");
});

test("what presses most is told of a request", () => {
  const request = asked("correct", "2026-06-22");
  const dates = datesOf(request, calendar);
  const on = (day: string, of = request) => pressureOn(of, dates, day);
  expect(on("2026-06-24")).toBe("acknowledge");
  expect(on("2026-06-25")).toBe("acknowledgeLate");
  expect(on("2026-07-03")).toBe("overdue");
  const known = { ...request, acknowledged: { on: "2026-06-23", byPersonId: "p2" } };
  expect(on("2026-06-25", known)).toBe("open");
  expect(pressureOn(request, { acknowledgeBy: null, dueOn: null }, "2030-01-01")).toBe("acknowledge");
  expect(on("2026-07-03", doneAtOnce({ personId: "p1", right: "stop", on: "2026-06-22" }))).toBe("ended");
});

const act = (name: RequestAct, reason: "notTrue" | null = null) =>
  withAct(
    received({ personId: "p1", right: "correct", on: "2026-06-22", field: "name", proposed: "Lê Thị An" }),
    { act: name, reason },
    { personId: "p2", on: "2026-06-25" },
  );

test("an answer ends a request, and what was proposed goes with it", () => {
  expect(act("acknowledge")).toMatchObject({ ok: true, value: { end: null, proposed: "Lê Thị An" } });
  expect(act("do")).toMatchObject({
    value: { proposed: null, end: { did: "done", reason: null, byPersonId: "p2" } },
  });
  expect(act("refuse")).toEqual(refused("request-reason-needed"));
  const ended = act("refuse", "notTrue");
  expect(ended).toMatchObject({
    value: { proposed: null, field: "name", end: { did: "refused", reason: "notTrue" } },
  });
  if (!ended.ok) throw new Error("It was not refused.");
  const again = withAct(ended.value, { act: "do", reason: null }, { personId: "p2", on: "2026-06-26" });
  expect(again).toEqual(refused("request-gone"));
  expect(isExtendable(ended.value)).toBe(false);
});

test("whoever acknowledged first stays the one who did", () => {
  const first = act("acknowledge");
  if (!first.ok) throw new Error("It was not acknowledged.");
  const then = withAct(first.value, { act: "do", reason: null }, { personId: "p3", on: "2026-06-26" });
  expect(then).toMatchObject({ value: { acknowledged: { on: "2026-06-25", byPersonId: "p2" } } });
});

test("whoever restricts the use of their data is asked for nothing, whatever they said to a notice", () => {
  expect(consentOf({ consent: null, restrictedAt: "2026-06-22T01:00:00.000Z" })).toBe("restricted");
  expect(consentOf({ consent: null })).toBe("notAsked");
});
