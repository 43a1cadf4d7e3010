import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { withChange } from "../../../src/domain/office-settings/change-settings.ts";
import { holidaysOfYear } from "../../../src/domain/office-settings/change-year.ts";
import {
  type OfficeRuleAnswer,
  officeRuleNames,
  shapeOf,
} from "../../../src/domain/office-settings/office-rule.ts";
import {
  noSettings,
  type OfficeSettings,
  type SettingsChange,
} from "../../../src/domain/office-settings/office-settings.ts";
import {
  createCalendars,
  createOfficeDesk,
  settingsId,
  settingsIn,
} from "../../../src/store/repositories/office-desk.ts";
import { settingsCodec } from "../../../src/store/settings-codec.ts";
import { StoreError } from "../../../src/store/store-error.ts";
import { openUnitOfWork } from "../../../src/store/unit-of-work.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const words = fc.constantFrom("45/TB-SCT", "Quy chế “thi đua”", "x");
const plain = { from: null, name: null };

const anyRule: fc.Arbitrary<SettingsChange> = fc
  .tuple(fc.constantFrom(...officeRuleNames), fc.nat(), fc.option(words))
  .map(([rule, number, basis]) => {
    const shape = shapeOf(rule);
    if ("least" in shape) {
      const value = shape.least + (number % (shape.most - shape.least + 1));
      return { sets: "rule", rule, answer: { ...plain, value, basis } };
    }
    const value = shape.options[number % shape.options.length] ?? "";
    const isNamed = value === shape.named;
    const answer: OfficeRuleAnswer = {
      value,
      from: shape.isDated && (!shape.named || isNamed) ? "2026-07-01" : null,
      name: isNamed ? "Quy chế" : null,
      basis,
    };
    return { sets: "rule", rule, answer };
  });

const anyDay = fc
  .tuple(
    fc.integer({ min: 2026, max: 2033 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  anyRule,
  fc.constantFrom<SettingsChange>(
    { sets: "hours", hours: null },
    { sets: "hours", hours: [{ season: null, windows: [{ from: "07:00", until: "17:00" }] }] },
    { sets: "slots", slots: ["09:00", "15:00"] },
    { sets: "slots", slots: null },
    { sets: "units", offUnitIds: ["a"] },
    { sets: "yearBack", year: 2032 },
    {
      sets: "year",
      year: 2032,
      daysOff: holidaysOfYear.map((name, index) => ({
        on: `2032-0${index + 1}-05`,
        name,
        status: "announced",
        source: "9/TB",
      })),
    },
  ),
  fc
    .tuple(anyDay, fc.constantFrom(...holidaysOfYear, "officeDay" as const), words)
    .map(([day, name, source]) => ({ sets: "daysOff", name, from: day, through: day, source }) as const),
  fc
    .tuple(anyDay, fc.option(anyDay), words)
    .map(([workedDay, dayOff, source]) => ({ sets: "worked", workedDay, dayOff, source }) as const),
  anyDay.map((day) => ({ sets: "dayBack", day }) as const),
);

const settingsAfter = (changes: readonly SettingsChange[]): OfficeSettings =>
  changes.reduce((settings, change) => {
    const changed = withChange(settings, { at: "2026-06-22T01:00:00.000Z", byPersonId: "p", change });
    return changed.ok ? changed.value : settings;
  }, noSettings);

test("whatever an office sets is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      const settings = settingsAfter(changes);
      const { body } = settingsCodec.write(settingsId, settings);
      const stored = JSON.parse(JSON.stringify({ id: settingsId, etag: "1", body }));
      expect(settingsCodec.read(stored)).toEqual(settings);
    }),
  );
});

test.each([
  ["a setting that nobody knows", { anything: 1 }],
  [
    "a rule that nobody knows",
    { rules: { anything: { value: "yes", from: null, name: null, basis: null } } },
  ],
  [
    "an answer that a rule does not take",
    { rules: { windows: { value: "x", from: null, name: null, basis: null } } },
  ],
  [
    "an answer with more in it",
    { rules: { windows: { value: "separate", ...plain, basis: null, more: 1 } } },
  ],
  ["a time that is none", { slots: ["25:00", "26:00"] }],
  [
    "a day that is none",
    { years: [{ year: 2026, announced: [], daysOff: [], swaps: [], workedDays: ["2026-02-30"] }] },
  ],
])("a document with %s is refused", (_name, more) => {
  const { body } = settingsCodec.write(settingsId, noSettings);
  const settings = { ...noSettings, ...(more as Partial<OfficeSettings>) };
  expect(() => settingsCodec.read({ id: settingsId, body: { ...body, ...more } })).toThrow(StoreError);
  expect(() => settingsCodec.write(settingsId, settings)).toThrow(StoreError);
});

test("an office without the document set nothing, and has the calendar of the country itself", async () => {
  const ofCountry = createCalendar();
  expect(settingsIn(undefined)).toBe(noSettings);
  expect(createCalendars(ofCountry)("office:o1", undefined)).toBe(ofCountry);
});

test("what is saved is found by the next turn, and its calendar is made once", async () => {
  const documents = createMemoryDocuments(() => 1_000_000);
  const work = openUnitOfWork(documents, "office:o1");
  const settings = settingsAfter([
    { sets: "daysOff", name: "officeDay", from: "2026-06-24", through: "2026-06-24", source: "x" },
  ]);
  createOfficeDesk(work, undefined).save(settings);
  expect((await work.commit()).ok).toBe(true);
  const stored = await openUnitOfWork(documents, "office:o1").get(settingsId);
  expect(settingsIn(stored)).toEqual(settings);
  const calendars = createCalendars(createCalendar());
  const calendar = calendars("office:o1", stored);
  expect(calendar.isWorkingDay("2026-06-24")).toEqual({ ok: true, value: false });
  expect(calendars("office:o1", stored)).toBe(calendar);
  expect(calendars("office:o2", stored)).not.toBe(calendar);
  const again = openUnitOfWork(documents, "office:o1");
  createOfficeDesk(again, undefined).save(settings);
  expect((await again.commit()).ok).toBe(false);
});

test("a hundred calendars are kept, then the oldest is made anew", () => {
  const calendars = createCalendars(createCalendar());
  const { body } = settingsCodec.write(settingsId, noSettings);
  const of = (office: number) => calendars(`office:${office}`, { id: settingsId, etag: "1", body } as never);
  const first = of(0);
  for (let office = 1; office < 100; office++) of(office);
  expect(of(0)).toBe(first);
  of(100);
  expect(of(0)).not.toBe(first);
}, 30_000);
