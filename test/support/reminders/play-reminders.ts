import type { Calendar } from "../../../src/domain/calendar/calendar.ts";
import { type Day, type Month, plusDays, plusMonths } from "../../../src/domain/day.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { missingOf } from "../../../src/domain/reminder/missing-of.ts";
import type { OfficeReminderSettings } from "../../../src/domain/reminder/office-reminder-settings.ts";
import type { OpenItem, PastPush } from "../../../src/domain/reminder/open-item.ts";
import { planPush } from "../../../src/domain/reminder/plan-push.ts";
import { type Slot, slotsOf } from "../../../src/domain/reminder/slots.ts";
import { milestonesIn, weekAhead } from "../../../src/domain/reminder/week-ahead.ts";
import { closedBy, factsOf, type PlayedPerson } from "./played-person.ts";

/** An office whose reminders are played: plans with the day on which each was activated, people, what gets done. */
export type PlayedOffice = {
  readonly plans: readonly { readonly plan: EmulationPlan; readonly activeFrom: Day }[];
  readonly people: readonly PlayedPerson[];
  /** By duty key. */
  readonly closesOn: Readonly<Record<string, Day>>;
  readonly settings: OfficeReminderSettings;
  readonly calendar: Calendar;
};

/** A push that was made. */
export type PlayedPush = {
  readonly personId: string;
  readonly slot: Slot;
  readonly items: readonly OpenItem[];
};

/** A slot of somebody's day that comes to be worked. */
export type Tick = { readonly slot: Slot; readonly person: PlayedPerson };

/** The days from one through another. */
export const daysThrough = (from: Day, through: Day): readonly Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= through; day = plusDays(day, 1)) days.push(day);
  return days;
};

/** The ticks of a day in their order; `stir` may repeat, leave out and reorder them. */
const ticksOn = ({ people, calendar }: PlayedOffice, day: Day): readonly Tick[] =>
  people
    .flatMap((person) => {
      const slots = slotsOf(day, { calendar, hour: person.own.hour });
      return slots.ok ? slots.value.map((slot) => ({ slot, person })) : [];
    })
    .toSorted((one, other) =>
      one.slot.time < other.slot.time ? -1 : Number(one.slot.time > other.slot.time),
    );

/** Plays every slot of the days, and gives the pushes in the order in which they were made. */
export const playReminders = (
  office: PlayedOffice,
  days: readonly Day[],
  stir: (ticks: readonly Tick[]) => readonly Tick[] = (ticks) => ticks,
): readonly PlayedPush[] => {
  const pushes: PlayedPush[] = [];
  const histories = new Map<string, PastPush[]>();
  for (const day of days) {
    const ticks = stir(ticksOn(office, day));
    if (ticks.length === 0) continue;
    const plans = office.plans.filter(({ activeFrom }) => activeFrom <= day).map(({ plan }) => plan);
    const activeSince = Object.fromEntries(office.plans.map(({ plan, activeFrom }) => [plan.id, activeFrom]));
    const week = weekAhead({ ...office, plans, day, activeSince });
    const known = new Map<string, ReturnType<typeof factsAt>>();
    const factsIn = (slot: Slot) => known.get(slot.time) ?? factsAt(office, slot, week);
    for (const { slot, person } of ticks) {
      if (
        pushes.some(
          (push) =>
            push.personId === person.personId && push.slot.day === day && push.slot.time === slot.time,
        )
      )
        continue;
      const facts = factsIn(slot);
      known.set(slot.time, facts);
      const me = facts.people.find(({ personId }) => personId === person.personId);
      if (!me) throw new Error(`Nobody is called ${person.personId}.`);
      const history = histories.get(person.personId) ?? [];
      const items = planPush({
        person: me,
        own: person.own,
        office: facts,
        week,
        history,
        capPerWeek: office.settings.capPerWeek,
        calendar: office.calendar,
        time: slot.time,
      });
      if (items.length === 0) continue;
      pushes.push({ personId: person.personId, slot, items });
      histories.set(person.personId, [...history, { day, keys: items.map(({ key }) => key), isSure: true }]);
    }
  }
  return pushes;
};

const monthsBefore = (day: Day): readonly Month[] =>
  Array.from({ length: 14 }, (_, index) => plusMonths(day.slice(0, 7), 1 - index));

const factsAt = (office: PlayedOffice, slot: Slot, week: ReturnType<typeof weekAhead>) => {
  const moment = { ...slot, months: monthsBefore(slot.day) };
  const people = office.people.map((person) => factsOf(person, moment));
  const closedDuties = closedBy(office.closesOn, slot);
  const missing = missingOf(people, { milestones: milestonesIn(week), closedDuties, day: slot.day });
  return { people, closedDuties, missing };
};
