import { expect, test } from "vitest";
import { checkLeads } from "../../../src/domain/reminder/check-leads.ts";
import { checkOfficeReminders } from "../../../src/domain/reminder/check-office-reminders.ts";
import {
  defaultOfficeReminders,
  type OfficeReminderSettings,
} from "../../../src/domain/reminder/office-reminder-settings.ts";
import { reminderKindNames } from "../../../src/domain/reminder/reminder-kind.ts";
import { reminderKinds } from "../../../src/domain/reminder/reminder-kinds.ts";

const leads = (...given: readonly number[]) => {
  const checked = checkLeads(given);
  return checked.ok ? checked.value : checked.refusal.word;
};

test("leads are kept once each, the earliest to come first", () => {
  expect(leads(-1, 7, 1, 7)).toEqual([7, 1, -1]);
  expect(leads(30, -5)).toEqual([30, -5]);
});

test("leads are refused where there are none, too many, or some out of reach", () => {
  expect(leads()).toBe("leads-none");
  expect(leads(1, 2, 3, 4, 5)).toBe("leads-too-many");
  for (const lead of [31, -6, 1.5, Number.NaN]) expect(leads(lead)).toBe("lead-out-of-range");
});

const checked = (settings: Partial<OfficeReminderSettings>) => {
  const found = checkOfficeReminders({ ...defaultOfficeReminders, ...settings });
  return found.ok ? "good" : found.refusal.word;
};

test("an office's settings are refused by the first thing that can't be", () => {
  expect(checked({})).toBe("good");
  expect(
    checked({
      kinds: {
        pledgeDeadline: { leads: [3], escalation: { unitHead: 10, officer: null } },
        meeting: { isOn: false },
      },
    }),
  ).toBe("good");
  expect(checked({ capPerWeek: 0 })).toBe("cap-out-of-range");
  expect(checked({ capPerWeek: 6 })).toBe("cap-out-of-range");
  expect(checked({ workReportDay: 29 })).toBe("report-day-out-of-range");
  expect(checked({ workReportDay: 1.5 })).toBe("report-day-out-of-range");
  expect(checked({ kinds: { meeting: { leads: [] } } })).toBe("leads-none");
  expect(checked({ kinds: { meeting: { escalation: { officer: 0 } } } })).toBe("escalation-out-of-range");
  expect(checked({ kinds: { meeting: { escalation: { unitHead: 11 } } } })).toBe("escalation-out-of-range");
});

test("every kind has its defaults, under its own name", () => {
  expect(Object.keys(reminderKinds).toSorted()).toEqual(reminderKindNames.toSorted());
  for (const name of reminderKindNames) expect(reminderKinds[name].name).toBe(name);
});

test("what holds by default is what an office may set itself", () => {
  const kinds = Object.fromEntries(
    Object.values(reminderKinds).map(({ name, leads: own, escalation }) => [
      name,
      { leads: own, escalation },
    ]),
  );
  expect(checked({ kinds })).toBe("good");
  for (const { leads: own, openFor, escalation } of Object.values(reminderKinds)) {
    expect(checkLeads(own)).toEqual({ ok: true, value: own });
    for (const after of [escalation.unitHead, escalation.officer])
      expect(after ?? 0).toBeLessThanOrEqual(openFor);
  }
});
