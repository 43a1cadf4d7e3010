import { z } from "zod";
import type { Holiday, HolidayName, Swap } from "../domain/calendar/holiday.ts";
import type { HoursRule } from "../domain/calendar/office-hours.ts";
import type { YearOverride } from "../domain/calendar/year-override.ts";
import { isDay } from "../domain/day.ts";
import {
  answersRule,
  type OfficeRuleAnswer,
  type OfficeRuleName,
  officeRuleNames,
} from "../domain/office-settings/office-rule.ts";
import type {
  OfficeSettings,
  SettingsChange,
  SettingsEvent,
} from "../domain/office-settings/office-settings.ts";
import { createCodec, nextVersion } from "./codec.ts";

const day = z.string().refine(isDay);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const year = z.int().min(1900).max(2200);

const holidayNames = [
  "newYear",
  "lunarNewYear",
  "hungKings",
  "victory",
  "labour",
  "nationalDay",
  "cultureDay",
  "officeDay",
] as const satisfies readonly HolidayName[];

const basis = {
  name: z.enum(holidayNames),
  status: z.enum(["fixed", "announced", "reported", "toBeAnnounced", "fromMemory"]),
  source: z.string(),
};

const hoursSchema: z.ZodType<HoursRule> = z.strictObject({
  season: z.strictObject({ from: monthDay, through: monthDay }).nullable(),
  windows: z.array(z.strictObject({ from: time, until: time })),
});

const slots = z.tuple([time, time]);

const dayOff: z.ZodType<Holiday> = z.strictObject({ ...basis, on: day });
const swap: z.ZodType<Swap> = z.strictObject({ ...basis, dayOff: day, workedDay: day });

const override: z.ZodType<YearOverride> = z.strictObject({
  year,
  announced: z.array(z.enum(holidayNames)),
  daysOff: z.array(dayOff),
  swaps: z.array(swap),
  workedDays: z.array(day),
});

const answer: z.ZodType<OfficeRuleAnswer> = z.strictObject({
  value: z.union([z.string(), z.number()]),
  from: day.nullable(),
  name: z.string().nullable(),
  basis: z.string().nullable(),
});

/** Each of the rules with answers that it takes, and no other rule. */
const rulesSchema = (names: readonly OfficeRuleName[]) =>
  z.strictObject(
    Object.fromEntries(
      names.map((name) => [name, answer.refine((given) => answersRule(name, given)).optional()]),
    ),
  ) as unknown as z.ZodType<OfficeSettings["rules"]>;

const source = z.string();
const changeSchema = (names: readonly OfficeRuleName[]): z.ZodType<SettingsChange> =>
  z.discriminatedUnion("sets", [
    z.strictObject({ sets: z.literal("hours"), hours: z.array(hoursSchema).nullable() }),
    z.strictObject({ sets: z.literal("slots"), slots: slots.nullable() }),
    z.strictObject({ sets: z.literal("rule"), rule: z.enum(names), answer: answer.nullable() }),
    z.strictObject({
      sets: z.literal("daysOff"),
      name: z.enum(holidayNames),
      from: day,
      through: day,
      source,
    }),
    z.strictObject({ sets: z.literal("worked"), workedDay: day, dayOff: day.nullable(), source }),
    z.strictObject({ sets: z.literal("dayBack"), day }),
    z.strictObject({ sets: z.literal("year"), year, daysOff: z.array(dayOff) }),
    z.strictObject({ sets: z.literal("yearBack"), year }),
    z.strictObject({ sets: z.literal("units"), offUnitIds: z.array(z.string()) }),
  ]);

const act = { at: z.string(), byPersonId: z.string() };

const settingsSchema = (names: readonly OfficeRuleName[]): z.ZodType<OfficeSettings> => {
  const event: z.ZodType<SettingsEvent> = z.strictObject({ ...act, change: changeSchema(names) });
  return z.strictObject({
    hours: z.array(hoursSchema).nullable(),
    slots: slots.nullable(),
    rules: rulesSchema(names),
    years: z.array(override),
    givenYears: z.array(year),
    offUnitIds: z.array(z.string()).nullable(),
    since: z.record(z.string(), z.strictObject(act)),
    history: z.array(event),
  });
};

/** Rules that came with the second version. */
const laterRules: readonly OfficeRuleName[] = [
  "excellentQuota",
  "partyFigures",
  "leaversErasedAfterMonths",
  "factsKeptYears",
];

const firstRules = officeRuleNames.filter((name) => !laterRules.includes(name));

/** What an office set; since the second version also quotas, Party figures, and how long what is kept of people stays. */
export const settingsCodec = nextVersion(
  createCodec("office-settings", 1, settingsSchema(firstRules)),
  settingsSchema(officeRuleNames),
  (former) => former,
);
