import fc from "fast-check";
import { expect, test } from "vitest";
import { plusDays } from "../../../src/domain/day.ts";
import type { Looking } from "../../../src/domain/reminder/milestones-on.ts";
import { milestonesOn } from "../../../src/domain/reminder/milestones-on.ts";
import { addMissing, missingOf } from "../../../src/domain/reminder/missing-of.ts";
import { defaultOfficeReminders } from "../../../src/domain/reminder/office-reminder-settings.ts";
import {
  addAudiences,
  countAudiences,
  pushesOf,
  type Span,
  scheduleOf,
} from "../../../src/domain/reminder/pushes-of.ts";
import type { RemindedPerson } from "../../../src/domain/reminder/reminded-person.ts";
import { anyFirstDay, anyPlanAfter } from "../../support/reminders/any-office.ts";
import { daysThrough, playReminders } from "../../support/reminders/play-reminders.ts";
import { factsOf, playedPerson } from "../../support/reminders/played-person.ts";
import { calendar, headOf, officer, planWith, somebody } from "./reminder-desk.ts";

const rules = { calendar, settings: defaultOfficeReminders };

const preview = (plans: Looking["plans"], span: Span, people: readonly RemindedPerson[]) => {
  const schedule = scheduleOf(plans, span, rules);
  const counts = countAudiences(people, schedule.milestones, { closedDuties: new Set(), day: span.from });
  return { ...schedule, counts, pushes: pushesOf(schedule, counts) };
};

test("a plan's reminders are told day by day, to how many people at most, as things stand", () => {
  const plan = planWith({
    pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2024-07-15", dueInclusive: true } },
    phases: [
      { id: "a", name: "Đợt", kind: "regular", start: { on: "2024-07-08" }, end: { on: "2024-07-31" } },
    ],
    deadlines: [{ id: "r", name: "Sơ kết", dueOn: "2024-07-12", dueInclusive: true }],
    duties: [
      { id: "watch", role: "monitor", tasks: ["Theo dõi"], frequency: "monthly" },
      { id: "praise", role: "publisher", tasks: ["Đăng tin"] },
    ],
  });
  const people = [
    somebody("1", { pledges: { small: { state: "registered" } } }),
    somebody("2"),
    headOf("a"),
    officer(),
  ];
  const { pushes, silent, gaps } = preview([plan], { from: "2024-07-08", through: "2024-07-19" }, people);
  expect(
    pushes.map(({ on, milestone, lead, to, most }) => `${on} ${milestone.id} ${lead} ${to} ${most}`),
  ).toEqual([
    "2024-07-08 work:2024-06 -1 concerned 4",
    "2024-07-08 phase:small:a 0 concerned 4",
    "2024-07-08 pledge:small 7 concerned 3",
    "2024-07-09 work:2024-06 -2 unitHeads 1",
    "2024-07-11 work:2024-06 -4 officers 1",
    "2024-07-11 duty:small:deadline:r 1 concerned 1",
    "2024-07-12 pledge:small 1 concerned 3",
    "2024-07-15 duty:small:deadline:r -1 concerned 1",
    "2024-07-16 pledge:small -1 concerned 3",
    "2024-07-17 pledge:small -2 unitHeads 1",
    "2024-07-19 pledge:small -4 officers 1",
  ]);
  expect(silent).toEqual([
    { planId: "small", dutyId: "duty:watch", why: "recurs" },
    { planId: "small", dutyId: "duty:praise", why: "undated" },
  ]);
  expect(gaps).toEqual([]);
});

test("nobody is told of what everybody has done", () => {
  const plan = planWith({
    pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2024-03-15", dueInclusive: true } },
    period: { kind: "year", fromYear: 2025, toYear: 2025 },
  });
  const people = [somebody("1", { pledges: { small: { state: "registered" } } })];
  const { pushes } = preview([plan], { from: "2024-03-01", through: "2024-03-31" }, people);
  expect(pushes.map(({ most }) => most)).toEqual([0, 0, 0, 0, 0]);
  const schedule = scheduleOf([plan], { from: "2024-03-15", through: "2024-03-18" }, rules);
  expect(pushesOf(schedule, { concerned: {}, unitHeads: 1, officers: 1 }).map(({ most }) => most)).toEqual([
    0,
  ]);
});

test("where a year has no table of holidays, what can't be told is named, and nothing is made up", () => {
  const plan = planWith({
    pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2032-01-02", dueInclusive: true } },
    deadlines: [{ id: "r", name: "Sơ kết", dueOn: "2031-12-31", dueInclusive: true }],
    period: { kind: "year", fromYear: 2033, toYear: 2033 },
  });
  const { pushes, gaps, milestones } = preview([plan], { from: "2031-12-01", through: "2032-02-28" }, [
    somebody("1"),
    headOf("a"),
    officer(),
  ]);
  expect(pushes.map(({ on, milestone, lead }) => `${on} ${milestone.id} ${lead}`)).toEqual([
    "2031-12-24 duty:small:deadline:r 7",
    "2031-12-26 pledge:small 7",
    "2031-12-30 duty:small:deadline:r 1",
  ]);
  expect(gaps.map(({ milestone, lead, why }) => `${milestone} ${lead} ${why}`)).toEqual([
    "pledge:small 1 no-holiday-table",
    "pledge:small -1 no-holiday-table",
    "pledge:small -2 no-holiday-table",
    "pledge:small -4 no-holiday-table",
    "duty:small:deadline:r -1 no-holiday-table",
  ]);
  expect(milestones.map(({ id, openUntil, lastCallOn }) => `${id} ${openUntil} ${lastCallOn}`)).toEqual([
    "pledge:small 2032-01-02 null",
    "duty:small:deadline:r 2031-12-31 2031-12-31",
  ]);
});

const office = [
  playedPerson("a1", { unitId: "a" }),
  playedPerson("a2", { unitId: "a", grants: [{ role: "unitHead", scope: { unitId: "a" } }] }),
  playedPerson("b1", { unitId: "b" }),
  playedPerson("b2", { unitId: "b", grants: [{ role: "unitHead", scope: { unitId: "b" } }] }),
  playedPerson("o1", { unitId: "b", grants: [{ role: "officer", scope: "office" }] }),
];

test("what is told before is what a played office gets where nobody does anything and nothing caps it", () => {
  fc.assert(
    fc.property(
      anyFirstDay.chain((first) => fc.record({ first: fc.constant(first), plan: anyPlanAfter(first) })),
      ({ first, plan }) => {
        const span = { from: plusDays(first, 10), through: plusDays(first, 45) };
        const people = office.map((person) => factsOf(person, { day: first, time: "08:00", months: [] }));
        const told = preview([plan], span, people).pushes.map(
          ({ on, milestone, lead, most }) => `${on} ${milestone.id} ${lead} ${most}`,
        );
        const played = playReminders(
          {
            plans: [{ plan, activeFrom: "2021-01-01" }],
            people: office,
            closesOn: {},
            settings: { ...defaultOfficeReminders, capPerWeek: 100 },
            calendar,
          },
          daysThrough(plusDays(first, -30), span.through),
        ).filter(({ slot }) => slot.day >= span.from);
        const counts = new Map<string, number>();
        for (const { slot, items } of played)
          for (const { milestone, lead } of items) {
            const id = `${slot.day} ${plainId(milestone)} ${lead}`;
            counts.set(id, (counts.get(id) ?? 0) + 1);
          }
        expect([...counts].map(([id, count]) => `${id} ${count}`).toSorted()).toEqual(told.toSorted());
      },
    ),
    { numRuns: 20 },
  );
});

/** The milestone's own id: without the unit or office that an item adds. */
const plainId = (milestone: string): string =>
  milestone.startsWith("late:")
    ? milestone.replace(/^late:/, "").replace(/:[^:]+$/, "")
    : milestone.startsWith("duty:")
      ? milestone.replace(/:[^:]+$/, "")
      : milestone;

test("counts added up page by page are those of all people", () => {
  const plan = planWith({
    pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2024-07-15", dueInclusive: true } },
    deadlines: [{ id: "r", name: "Báo cáo", dueOn: "2024-07-15", dueInclusive: true, who: "Các đơn vị" }],
  });
  const people = [somebody("1"), headOf("a"), headOf("a", { personId: "2" }), headOf("b"), officer()];
  const day = "2024-07-19";
  const milestones = milestonesOn({ plans: [plan], day, ...rules });
  const facts = { closedDuties: new Set<string>(), day };
  for (let cut = 0; cut <= people.length; cut += 1) {
    const [one, other] = [people.slice(0, cut), people.slice(cut)];
    const counted = (page: readonly RemindedPerson[]) => missingOf(page, { milestones, ...facts });
    expect(addMissing(counted(one), counted(other))).toEqual(counted(people));
    const audiences = (page: readonly RemindedPerson[]) => countAudiences(page, milestones, facts);
    expect(addAudiences(audiences(one), audiences(other))).toEqual(audiences(people));
  }
  expect(addMissing(missingOf(people, { milestones, ...facts }), {})).toEqual(
    missingOf(people, { milestones, ...facts }),
  );
  expect(
    addAudiences({ concerned: {}, unitHeads: 0, officers: 0 }, countAudiences(people, milestones, facts)),
  ).toEqual(countAudiences(people, milestones, facts));
  expect(addMissing({}, missingOf(people, { milestones, ...facts }))["duty:small:deadline:r"]).toEqual({
    people: {},
    units: ["a", "b"],
  });
});
