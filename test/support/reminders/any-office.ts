import fc from "fast-check";
import { type Day, plusDays } from "../../../src/domain/day.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";
import {
  defaultOfficeReminders,
  type OfficeReminderSettings,
} from "../../../src/domain/reminder/office-reminder-settings.ts";
import {
  defaultOwnReminders,
  type OwnReminderSettings,
} from "../../../src/domain/reminder/own-reminder-settings.ts";

/** Days that are awkward: the turn of a year, 29 February, long holidays, and any other. */
export const anyFirstDay: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom("2023-12-20", "2024-02-01", "2024-02-20", "2025-01-15", "2026-02-05", "2026-08-20"),
  fc.nat(1800).map((days) => plusDays("2022-01-03", days)),
);

const deadlines = (first: Day) =>
  fc
    .array(
      fc.record({
        at: fc.constantFrom(null, null, "09:30"),
        who: fc.constantFrom(null, "Các phòng chuyên môn"),
        days: fc.nat(45),
        dueInclusive: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map((found) =>
      found.map(({ at, who, days, dueInclusive }, index) => ({
        id: `d-${index}`,
        name: "Việc",
        dueOn: plusDays(first, days),
        dueInclusive,
        who,
        ...(at ? { at } : {}),
      })),
    );

const phases = (first: Day) =>
  fc
    .array(fc.record({ kind: fc.constantFrom("regular", "thematic"), days: fc.nat(40) }), { maxLength: 3 })
    .map((found) =>
      found.map(({ kind, days }, index) => ({
        id: `p-${index}`,
        name: "Đợt",
        kind,
        start: { on: plusDays(first, days) },
        end: { on: plusDays(first, days + 9) },
      })),
    );

/** A plan with dated things in the weeks after a day. */
export const anyPlanAfter = (first: Day): fc.Arbitrary<EmulationPlan> =>
  fc
    .record({ deadlines: deadlines(first), phases: phases(first), pledgeDays: fc.option(fc.nat(40)) })
    .map(({ pledgeDays, ...lists }) => {
      const reading = readPlan({
        id: "any",
        document: { kind: "plan", issuer: "Sở A", title: "Kế hoạch" },
        period: { kind: "multiYear", fromYear: 2021, toYear: 2031 },
        ...lists,
        duties: [
          {
            id: "report",
            role: "reporter",
            actor: "Các phòng, đơn vị",
            tasks: ["Báo cáo"],
            frequency: "eachPhase",
          },
        ],
        pledging: {
          deadline:
            pledgeDays === null
              ? null
              : { id: "p", name: "Đăng ký", dueOn: plusDays(first, pledgeDays), dueInclusive: true },
        },
      });
      if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
      return reading.plan;
    });

/** Settings of an office, with any cap. */
export const anyOfficeSettings: fc.Arbitrary<OfficeReminderSettings> = fc
  .record({ capPerWeek: fc.integer({ min: 1, max: 4 }), workReportDay: fc.integer({ min: 1, max: 28 }) })
  .map((settings) => ({ ...defaultOfficeReminders, ...settings }));

const anyLeads = fc.option(fc.uniqueArray(fc.integer({ min: -5, max: 30 }), { minLength: 1, maxLength: 4 }), {
  nil: undefined,
});

/** Settings of a person, who puts nothing off. */
export const anyOwnSettings: fc.Arbitrary<OwnReminderSettings> = fc
  .record({
    hour: fc.constantFrom(null, null, "07:00", "17:30"),
    pledgeDeadline: anyLeads,
    unitDuty: anyLeads,
    phaseStart: anyLeads,
    isOff: fc.boolean(),
  })
  .map(({ hour, isOff, pledgeDeadline, unitDuty, phaseStart }) => ({
    ...defaultOwnReminders,
    hour,
    kinds: {
      pledgeDeadline: { leads: pledgeDeadline },
      unitDuty: { leads: unitDuty },
      phaseStart: { leads: phaseStart },
      monthlyReport: { isOff },
    },
  }));
