import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { type Day, type Month, plusDays, plusMonths } from "../../../src/domain/day.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { defaultOfficeReminders } from "../../../src/domain/reminder/office-reminder-settings.ts";
import { defaultOwnReminders } from "../../../src/domain/reminder/own-reminder-settings.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import type { PlayedOffice } from "./play-reminders.ts";
import { type PlayedPerson, playedPerson } from "./played-person.ts";

const calendar = createCalendar();

/** The day of the month after, so that `reportsAt(5)` is in time and `reportsAt(9)` is not. */
const reportsAt =
  (day: number) =>
  (month: Month): Day =>
    plusDays(`${plusMonths(month, 1)}-01`, day - 1);

const heads = (unitId: string) => [{ role: "unitHead", scope: { unitId } }] as const;

/** Twelve people of three units, prompt and late, with every role. */
const people = (planId: string, pledgeDay: Day): readonly PlayedPerson[] => {
  const pledges = (days: number) => ({ [planId]: plusDays(pledgeDay, days) });
  return [
    playedPerson("director", {
      unitId: "leaders",
      grants: [{ role: "leader", scope: "office" }],
      pledgesOn: pledges(-3),
      reportsOn: reportsAt(4),
    }),
    playedPerson("officer", {
      unitId: "office",
      grants: [{ role: "officer", scope: "office" }],
      pledgesOn: pledges(-9),
      reportsOn: reportsAt(1),
    }),
    playedPerson("staff-office", { unitId: "office", reportsOn: reportsAt(1), pledgesOn: pledges(-5) }),
    playedPerson("head-industry", {
      grants: heads("industry"),
      pledgesOn: pledges(-8),
      reportsOn: reportsAt(2),
    }),
    playedPerson("staff-prompt", { pledgesOn: pledges(-8), reportsOn: reportsAt(1) }),
    playedPerson("staff-last-day", { pledgesOn: pledges(0), reportsOn: reportsAt(5) }),
    playedPerson("staff-late", { pledgesOn: pledges(4), reportsOn: reportsAt(9) }),
    playedPerson("staff-silent", {}),
    playedPerson("staff-evening", {
      own: { ...defaultOwnReminders, hour: "17:30", kinds: { phaseStart: { isOff: true } } },
      reportsOn: reportsAt(5),
      pledgesOn: pledges(-1),
    }),
    playedPerson("head-trade", {
      unitId: "trade",
      grants: heads("trade"),
      pledgesOn: pledges(2),
      reportsOn: reportsAt(12),
    }),
    playedPerson("staff-trade", { unitId: "trade", reportsOn: reportsAt(4), pledgesOn: pledges(-2) }),
    playedPerson("worker-trade", { unitId: "trade", staffKind: "nguoi_lao_dong", reportsOn: reportsAt(8) }),
  ];
};

const readyPlan = (id: string): EmulationPlan => {
  const plan = readyPlans().find((one) => one.id === id);
  if (!plan) throw new Error(`No ready plan ${id}.`);
  return plan;
};

const bare = { phaseId: null, who: null, to: null, note: null };

/** The plan of Hà Tĩnh for 2022, active since the middle of March, with what an officer adds. */
export const office2022 = (): PlayedOffice => {
  const source = readyPlan("ha-tinh-2022");
  const plan: EmulationPlan = {
    ...source,
    phases: [
      ...source.phases,
      {
        ...(source.phases[0] as EmulationPlan["phases"][number]),
        id: "added-1",
        name: "Đợt thi đua chuyên đề chào mừng Quốc khánh",
        kind: "thematic",
        start: { on: "2022-08-08" },
        end: { on: "2022-09-01" },
      },
    ],
    deadlines: [
      ...source.deadlines,
      {
        ...bare,
        id: "added-1",
        name: "Họp bình xét",
        dueOn: "2022-12-10",
        dueInclusive: true,
        at: "14:00",
        attendees: { of: "unitHeads" },
      },
    ],
    pledging: {
      ...source.pledging,
      deadline: { ...bare, id: "pledging", name: "Đăng ký thi đua", dueOn: "2022-03-31", dueInclusive: true },
    },
  };
  return {
    plans: [{ plan, activeFrom: "2022-03-14" }],
    people: people(plan.id, "2022-03-31"),
    closesOn: {
      [`${plan.id}:deadline:phase-1-review:office`]: "2022-07-13",
      [`${plan.id}:duty:units-report.phase-1:industry`]: "2022-07-04",
      [`${plan.id}:deadline:year-review:office`]: "2022-12-29",
    },
    settings: defaultOfficeReminders,
    calendar,
  };
};

/** The demo's plan of this year, as if the demo had been started on its first working day. */
export const demoOffice = (year: number): PlayedOffice => {
  const first = calendar.nextWorkingDay(`${year}-01-01`);
  if (!first.ok) throw new Error(`The holidays of ${year} are not known.`);
  const plan = demoPlan(readyPlan("ha-tinh-2022"), first.value, calendar);
  const pledgeDay = plan.pledging.deadline?.dueOn ?? first.value;
  return {
    plans: [{ plan, activeFrom: first.value }],
    people: people(plan.id, pledgeDay),
    closesOn: {},
    settings: defaultOfficeReminders,
    calendar,
  };
};
