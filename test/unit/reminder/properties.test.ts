import fc from "fast-check";
import { DateTime, IANAZone } from "luxon";
import { expect, test } from "vitest";
import { type Day, plusDays } from "../../../src/domain/day.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { choosePush, untold } from "../../../src/domain/reminder/choose-push.ts";
import { milestonesOn } from "../../../src/domain/reminder/milestones-on.ts";
import { missingOf } from "../../../src/domain/reminder/missing-of.ts";
import type { OfficeReminderSettings } from "../../../src/domain/reminder/office-reminder-settings.ts";
import type { OpenItem, PastPush } from "../../../src/domain/reminder/open-item.ts";
import { openItemsOf } from "../../../src/domain/reminder/open-items-of.ts";
import type { OwnReminderSettings } from "../../../src/domain/reminder/own-reminder-settings.ts";
import type { RemindedPerson } from "../../../src/domain/reminder/reminded-person.ts";
import { slotAt, slotsOf } from "../../../src/domain/reminder/slots.ts";
import {
  anyFirstDay,
  anyOfficeSettings,
  anyOwnSettings,
  anyPlanAfter,
} from "../../support/reminders/any-office.ts";
import {
  daysThrough,
  type PlayedPush,
  playReminders,
  type Tick,
} from "../../support/reminders/play-reminders.ts";
import { type PlayedPerson, playedPerson } from "../../support/reminders/played-person.ts";
import { weeklyCounts } from "../../support/reminders/tell-pushes.ts";
import { calendar, headOf, officer, somebody } from "./reminder-desk.ts";

const works = (day: Day): boolean => {
  const working = calendar.isWorkingDay(day);
  return working.ok && working.value;
};

type Case = {
  readonly first: Day;
  readonly plan: EmulationPlan;
  readonly settings: OfficeReminderSettings;
  readonly own: OwnReminderSettings;
};

const anyCase: fc.Arbitrary<Case> = anyFirstDay.chain((first) =>
  fc.record({
    first: fc.constant(first),
    plan: anyPlanAfter(first),
    settings: anyOfficeSettings,
    own: anyOwnSettings,
  }),
);

const people: readonly RemindedPerson[] = [somebody("x"), headOf("a"), officer()];

const openAt = ({ plan, settings, own }: Case, person: RemindedPerson, day: Day): readonly OpenItem[] => {
  const milestones = milestonesOn({ plans: [plan], settings, calendar, day });
  const closedDuties = new Set<string>();
  const missing = missingOf(people, { milestones, closedDuties, day });
  return openItemsOf({
    person,
    own,
    office: { closedDuties, missing },
    milestones,
    calendar,
    day,
    time: "08:00",
  });
};

test("what is due stays due until its policy ends, under leads that only come nearer", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...people), (found, person) => {
      const days = daysThrough(found.first, plusDays(found.first, 70));
      const each = days.map((day) => openAt(found, person, day));
      expect(openAt(found, person, found.first)).toEqual(each[0]);
      for (const [index, items] of each.entries()) {
        const today = days[index] as Day;
        for (const item of items) {
          expect(item.since <= today && today <= item.openUntil).toBe(true);
          const tomorrow = days[index + 1];
          if (tomorrow === undefined || tomorrow > item.openUntil) continue;
          const after = each[index + 1]?.find(({ milestone }) => milestone === item.milestone);
          expect(after?.dueOn).toBe(item.dueOn);
          expect(after?.lead).toBeLessThanOrEqual(item.lead);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("of several leads that have come there is one item, the nearest, of every milestone", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...people), fc.nat(60), (found, person, days) => {
      const items = openAt(found, person, plusDays(found.first, days));
      expect(new Set(items.map(({ milestone }) => milestone)).size).toBe(items.length);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }),
  );
});

test("what is put off is not due before its day, and is due again from then on", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...people), fc.nat(60), fc.nat(9), (found, person, days, off) => {
      const today = plusDays(found.first, days);
      const until = plusDays(today, off);
      for (const { milestone, openUntil } of openAt(found, person, today)) {
        const own = { ...found.own, snoozes: [{ milestone, until }] };
        for (const day of daysThrough(today, plusDays(until, 3))) {
          const there = openAt({ ...found, own }, person, day).some((item) => item.milestone === milestone);
          expect(there).toBe(day >= until && day <= openUntil);
        }
      }
    }),
    { numRuns: 40 },
  );
});

const anyItem = fc
  .record({
    kind: fc.constantFrom("phaseStart", "pledgeDeadline", "unitDuty", "meeting", "monthlyReport"),
    name: fc.nat(5),
    due: fc.integer({ min: -5, max: 20 }),
    lead: fc.integer({ min: -3, max: 10 }),
  })
  .map(({ kind, name, due, lead }): OpenItem => {
    const dueOn = plusDays("2024-07-10", due);
    const milestone = `${kind}:${name}`;
    return {
      kind,
      milestone,
      planId: null,
      subjectId: null,
      phaseId: null,
      month: null,
      at: null,
      precision: "day",
      dueOn,
      lastCallOn: dueOn,
      openUntil: plusDays(dueOn, 14),
      lead,
      key: `${milestone}@${dueOn}:${lead}`,
      since: "2024-07-01",
      why: { is: "own" },
      missing: { is: "pledge" },
    };
  });
const items = fc.uniqueArray(anyItem, { selector: ({ milestone }) => milestone, maxLength: 6 });
const anyHistory: fc.Arbitrary<readonly PastPush[]> = fc.array(
  fc.record({
    day: fc.nat(13).map((days) => plusDays("2024-07-01", days)),
    keys: items.map((found) => found.map(({ key }) => key)),
    isSure: fc.boolean(),
  }),
  { maxLength: 5 },
);

test("whatever the history, the cap of the week is kept, and nothing is pushed that was told", () => {
  fc.assert(
    fc.property(
      items,
      anyHistory,
      fc.integer({ min: 1, max: 3 }),
      fc.array(items, { maxLength: 3 }),
      (open, history, capPerWeek, later) => {
        const ahead = later.map((found, index) => ({ day: plusDays("2024-07-11", index), open: found }));
        const chosen = choosePush({ open, history, capPerWeek, day: "2024-07-10", ahead });
        const inWeek = history.filter(({ day }) => "2024-07-08" <= day && day <= "2024-07-14").length;
        if (inWeek >= capPerWeek) expect(chosen).toEqual([]);
        expect(untold(chosen, history)).toEqual(chosen);
        if (chosen.length > 0) {
          const pushed = { day: "2024-07-10", keys: chosen.map(({ key }) => key), isSure: true };
          const next = choosePush({ open, history: [...history, pushed], capPerWeek, day: "2024-07-10" });
          expect(next).toEqual([]);
        }
      },
    ),
  );
});

const playedPeople = (own: OwnReminderSettings): readonly PlayedPerson[] => [
  playedPerson("x", { unitId: "a", own }),
  playedPerson("head-a", { unitId: "a", grants: [{ role: "unitHead", scope: { unitId: "a" } }] }),
  playedPerson("officer", { unitId: "o", grants: [{ role: "officer", scope: "office" }] }),
];

const officeOf = ({ plan, settings, own }: Case) => ({
  plans: [{ plan, activeFrom: "2021-01-01" }],
  people: playedPeople(own),
  closesOn: {},
  settings,
  calendar,
});

const keysIn = (pushes: readonly PlayedPush[]): readonly string[] =>
  pushes
    .flatMap(({ personId, slot, items: found }) => found.map(({ key }) => `${personId} ${slot.day} ${key}`))
    .toSorted();

/** Ticks in another order, some of them worked more than once. */
const stirredBy =
  (seed: number) =>
  (ticks: readonly Tick[]): readonly Tick[] => {
    const rank = ({ person, slot }: Tick, round: number): number =>
      (((person.personId.length + round * 31) * Number(slot.time.slice(0, 2)) + seed) * 7919) % 104729;
    return [0, 1, 2]
      .flatMap((round) => ticks.map((tick) => ({ tick, rank: rank(tick, round) })))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ tick }) => tick);
  };

test("slots worked out of order and more than once push the same keys on the same days", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(10_000), (found, seed) => {
      const days = daysThrough(found.first, plusDays(found.first, 40));
      const office = officeOf({ ...found, plan: withoutHours(found.plan) });
      expect(keysIn(playReminders(office, days, stirredBy(seed)))).toEqual(
        keysIn(playReminders(office, days)),
      );
    }),
    { numRuns: 25 },
  );
});

/** Between the slots of a day nothing changes, but that a meeting begins. */
const withoutHours = (plan: EmulationPlan): EmulationPlan => ({
  ...plan,
  deadlines: plan.deadlines.map(({ at: _at, ...deadline }) => deadline),
});

test("pushes keep to working days, office hours or the person's own, the cap, and each key once", () => {
  fc.assert(
    fc.property(anyCase, (found) => {
      const days = daysThrough(found.first, plusDays(found.first, 45));
      const office = officeOf(found);
      const pushes = playReminders(office, days);
      for (const { slot, personId } of pushes) {
        const hour = office.people.find((person) => person.personId === personId)?.own.hour ?? null;
        expect(works(slot.day)).toBe(true);
        expect(hour === null ? ["08:00", "14:00"] : [hour]).toContain(slot.time);
      }
      const keys = pushes.flatMap(({ personId, items: told }) => told.map(({ key }) => `${personId} ${key}`));
      expect(new Set(keys).size).toBe(keys.length);
      expect(Math.max(...weeklyCounts(pushes, office.people, days))).toBeLessThanOrEqual(
        found.settings.capPerWeek,
      );
    }),
    { numRuns: 40 },
  );
});

test("whatever slots are missed, a week ends with everything told, unless its pushes are used up", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(10_000), (found, seed) => {
      const days = daysThrough(found.first, plusDays(found.first, 45));
      const last = days.filter((day) => works(day)).filter((day) => isLastOfWeek(day));
      const office = officeOf({ ...found, plan: withoutHours(found.plan) });
      const missed = (ticks: readonly Tick[]) =>
        ticks.filter(
          ({ slot }, index) =>
            last.includes(slot.day) || (Number(slot.day.slice(8)) * 13 + index + seed) % 3 > 0,
        );
      const pushes = playReminders(office, days, missed);
      for (const day of last) {
        for (const person of office.people) {
          const history = pushes
            .filter((push) => push.personId === person.personId && push.slot.day <= day)
            .map(
              (push): PastPush => ({
                day: push.slot.day,
                keys: push.items.map(({ key }) => key),
                isSure: true,
              }),
            );
          const me = people.find(({ personId }) => personId === person.personId) as RemindedPerson;
          const left = untold(
            openAt({ ...found, plan: withoutHours(found.plan), own: person.own }, me, day),
            history,
          );
          const week = daysThrough(plusDays(day, -6), day);
          const count = weeklyCounts(pushes, [person], week).at(-1) ?? 0;
          if (left.length > 0) expect(count).toBe(found.settings.capPerWeek);
        }
      }
    }),
    { numRuns: 25 },
  );
});

const isLastOfWeek = (day: Day): boolean => {
  const next = calendar.nextWorkingDay(day);
  return next.ok && weekOf(next.value) !== weekOf(day);
};

const weekOf = (day: Day): string => DateTime.fromISO(day, { zone: "utc" }).toFormat("kkkk-WW");

test.each(["Asia/Ho_Chi_Minh", "Europe/London", "America/New_York", "Australia/Lord_Howe"])(
  "every slot of every working day of a year is met by a heartbeat, and no other, in %s",
  (name) => {
    const zone = IANAZone.create(name);
    const met = new Set<string>();
    const first = DateTime.fromISO("2024-01-01", { zone });
    const end = DateTime.fromISO("2025-01-01", { zone }).toMillis();
    for (let ms = first.toMillis(); ms < end; ms += 15 * 60_000) {
      const slot = slotAt(DateTime.fromMillis(ms), { calendar, zone, hour: null });
      if (slot) met.add(`${slot.day} ${slot.time}`);
    }
    const wanted = daysThrough("2024-01-01", "2024-12-31").flatMap((day) => {
      const slots = slotsOf(day, { calendar, hour: null });
      return slots.ok ? slots.value.map(({ time }) => `${day} ${time}`) : [];
    });
    expect([...met]).toEqual(wanted);
  },
);
