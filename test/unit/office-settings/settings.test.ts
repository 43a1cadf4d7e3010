import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { Holiday } from "../../../src/domain/calendar/holiday.ts";
import { withChange } from "../../../src/domain/office-settings/change-settings.ts";
import { holidaysOfYear, nextYearOf } from "../../../src/domain/office-settings/change-year.ts";
import {
  type OfficeRuleAnswer,
  type OfficeRuleName,
  officeRuleNames,
  shapeOf,
} from "../../../src/domain/office-settings/office-rule.ts";
import {
  noSettings,
  type OfficeSettings,
  type SettingsChange,
  topicOf,
} from "../../../src/domain/office-settings/office-settings.ts";
import { proposedOff } from "../../../src/domain/office-settings/proposed-off.ts";
import {
  calendarOf,
  excellentQuotaOf,
  keepingOf,
  partyFiguresOf,
  ratingSettingsOf,
  silenceConfirmsAfter,
  slotsOf,
  titleSettingsOf,
} from "../../../src/domain/office-settings/settings-of.ts";
import type { Grant } from "../../../src/domain/person.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import { openSettings } from "../../../src/domain/work/rating/rating-settings.ts";

const act = { at: "2026-06-22T01:00:00.000Z", byPersonId: "p" };

const tried = (change: SettingsChange, settings: OfficeSettings = noSettings) =>
  withChange(settings, { ...act, change });

const set = (...changes: readonly SettingsChange[]): OfficeSettings =>
  changes.reduce((settings, change) => {
    const changed = tried(change, settings);
    if (!changed.ok) throw new Error(`${change.sets} is refused: ${changed.refusal.word}`);
    return changed.value;
  }, noSettings);

const wordOf = (change: SettingsChange, settings?: OfficeSettings): string | undefined => {
  const result = tried(change, settings);
  return result.ok ? undefined : result.refusal.word;
};

/** Every answer that a rule takes, of numbers the least and the most. */
const answersOf = (rule: OfficeRuleName): readonly OfficeRuleAnswer[] => {
  const shape = shapeOf(rule);
  const plain = { from: null, name: null, basis: "Quy chế 1" };
  if ("least" in shape) return [shape.least, shape.most].map((value) => ({ ...plain, value }));
  return shape.options.map((value) => {
    const isNamed = value === shape.named;
    const isDated = shape.isDated === true && (shape.named === undefined || isNamed);
    return { ...plain, value, from: isDated ? "2026-07-01" : null, name: isNamed ? "Quy chế" : null };
  });
};

const cases = officeRuleNames.flatMap((rule) => answersOf(rule).map((answer) => ({ rule, answer })));

describe("an office that set nothing", () => {
  test("has the settings that were fixed before there were any", () => {
    expect(titleSettingsOf(noSettings)).toEqual({
      ...openTitleSettings,
      rating: { contractStaff: null, publicEmployeeRule: null },
    });
    expect(ratingSettingsOf(noSettings)).toEqual(openSettings);
    expect(slotsOf(noSettings)).toEqual(["08:00", "14:00"]);
    expect(silenceConfirmsAfter(noSettings)).toBeNull();
    expect([excellentQuotaOf(noSettings), partyFiguresOf(noSettings)]).toEqual(["usual", false]);
  });

  test("has the country's calendar, on every day that it covers", () => {
    const [own, ofCountry] = [calendarOf(noSettings), createCalendar()];
    for (let year = 2021; year <= 2032; year++)
      for (const month of ["01", "02", "04", "05", "09", "11", "12"])
        for (let day = 1; day <= 28; day++) {
          const on = `${year}-${month}-${String(day).padStart(2, "0")}`;
          expect(own.dayOff(on)).toEqual(ofCountry.dayOff(on));
          expect(own.officeHours(on)).toEqual(ofCountry.officeHours(on));
        }
  });
});

describe.each(cases)("$rule answered by $answer.value", ({ rule, answer }) => {
  const settings = set({ sets: "rule", rule, answer });

  test("changes this in what titles, ratings, confirming and keeping read, and nothing else", () => {
    const changedIn = (one: object, other: object): readonly string[] =>
      Object.keys(one).filter(
        (key) => JSON.stringify(Reflect.get(one, key)) !== JSON.stringify(Reflect.get(other, key)),
      );
    const changed = [
      ...changedIn(titleSettingsOf(settings), titleSettingsOf(noSettings)).filter((key) => key !== "rating"),
      ...changedIn(ratingSettingsOf(settings), ratingSettingsOf(noSettings)),
      ...(silenceConfirmsAfter(settings) === null ? [] : ["silenceConfirmsAfter"]),
      ...(excellentQuotaOf(settings) === "usual" ? [] : ["excellentQuota"]),
      ...(partyFiguresOf(settings) ? ["partyFigures"] : []),
      ...(keepingOf(settings).leaverMonths === null ? [] : ["leaversErasedAfterMonths"]),
      ...(keepingOf(settings).factYears === null ? [] : ["factsKeptYears"]),
    ];
    expect(changed).toEqual(answer.value === shapeOf(rule).otherwise ? [] : [rule]);
    const { contractStaff, publicEmployeeRule } = ratingSettingsOf(settings);
    expect(titleSettingsOf(settings).rating).toEqual({ contractStaff, publicEmployeeRule });
    expect([slotsOf(settings), settings.years, settings.hours]).toEqual([slotsOf(noSettings), [], null]);
  });

  test("stands with who set it and when, and can be taken back", () => {
    expect(settings.since).toEqual({ [`rule:${rule}`]: act });
    expect(settings.history).toHaveLength(1);
    const back = tried({ sets: "rule", rule, answer: null }, settings);
    expect(back).toMatchObject({ ok: true, value: { rules: {} } });
  });

  test("is refused once more as it is", () => {
    expect(wordOf({ sets: "rule", rule, answer }, settings)).toBe("nothing-changed");
  });
});

test.each([
  ["pledgeIsCondition", { value: "maybe" }],
  ["pledgeIsCondition", { value: 1 }],
  ["pledgeIsCondition", { value: "yes", from: "2026-07-01" }],
  ["fighterQuotaPercent", { value: 0 }],
  ["fighterQuotaPercent", { value: 101 }],
  ["fighterQuotaPercent", { value: 1.5 }],
  ["fighterQuotaPercent", { value: "15" }],
  ["fighterQuotaPercent", { value: 15, from: "2026-07-01" }],
  ["fighterQuotaPercent", { value: 15, name: "Quy chế" }],
  ["contractStaff", { value: "decree90" }],
  ["publicEmployeeRule", { value: "own", from: "2026-07-01" }],
  ["publicEmployeeRule", { value: "own", name: "Quy chế" }],
  ["publicEmployeeRule", { value: "none", from: "2026-07-01" }],
] as const)("%s can't be answered by %o", (rule, said) => {
  const answer = { from: null, name: null, basis: null, ...said };
  expect(wordOf({ sets: "rule", rule, answer })).toBe("rule-answer-unknown");
});

test("an answer that lacks what it needs counts as none", () => {
  const rules = {
    contractStaff: { value: "decree90", from: null, name: null, basis: null },
    publicEmployeeRule: { value: "own", from: null, name: null, basis: null },
  };
  expect(ratingSettingsOf({ rules })).toEqual(openSettings);
});

describe("hours and reminder times", () => {
  const day = {
    season: null,
    windows: [
      { from: "07:00", until: "11:30" },
      { from: "13:30", until: "17:00" },
    ],
  };
  const winter = {
    season: { from: "10-16", through: "04-15" },
    windows: [{ from: "07:30", until: "16:30" }],
  };

  test("are those of the season, in the office's calendar", () => {
    const calendar = calendarOf(set({ sets: "hours", hours: [winter, day] }));
    expect(calendar.officeHours("2026-06-22")).toEqual({ ok: true, value: day.windows });
    expect(calendar.officeHours("2026-12-22")).toEqual({ ok: true, value: winter.windows });
    expect(calendar.officeHours("2026-06-21")).toEqual({ ok: true, value: [] });
  });

  test.each([
    [
      "overlap",
      [
        { from: "07:00", until: "11:30" },
        { from: "11:00", until: "17:00" },
      ],
      "hours-disordered",
    ],
    ["end before they begin", [{ from: "17:00", until: "07:00" }], "hours-disordered"],
    ["are none", [], "hours-disordered"],
    ["leave a reminder out", [{ from: "07:00", until: "14:00" }], "slot-outside-hours"],
  ])("that %s are refused", (_name, windows, word) => {
    expect(wordOf({ sets: "hours", hours: [{ season: null, windows }] })).toBe(word);
  });

  test("reminders go out at two times within the hours of every season", () => {
    const settings = set({ sets: "hours", hours: [winter, day] });
    expect(slotsOf(set({ sets: "slots", slots: ["09:00", "15:00"] }))).toEqual(["09:00", "15:00"]);
    expect(wordOf({ sets: "slots", slots: ["07:15", "15:00"] }, settings)).toBe("slot-outside-hours");
    expect(wordOf({ sets: "slots", slots: ["08:00", "16:30"] }, settings)).toBe("slot-outside-hours");
    expect(wordOf({ sets: "slots", slots: ["15:00", "09:00"] })).toBe("slots-disordered");
    expect(wordOf({ sets: "slots", slots: ["09:00", "09:00"] })).toBe("slots-disordered");
  });
});

const daysOff = (from: string, through: string, name: Holiday["name"] = "officeDay"): SettingsChange => ({
  sets: "daysOff",
  name,
  from,
  through,
  source: "45/TB",
});
const worked = (workedDay: string, dayOff: string | null = null): SettingsChange => ({
  sets: "worked",
  workedDay,
  dayOff,
  source: "46/TB",
});
const isWorked = (settings: OfficeSettings, day: string): unknown => calendarOf(settings).isWorkingDay(day);
const yes = { ok: true, value: true };
const no = { ok: true, value: false };

describe("days off and make-up days", () => {
  test("of the office take working days away, and those alone", () => {
    const settings = set(daysOff("2026-06-24", "2026-06-25"));
    expect(calendarOf(settings).workingDaysLeft("2026-06-22", "2026-06-26")).toEqual({ ok: true, value: 2 });
    expect(
      ["2026-06-23", "2026-06-24", "2026-06-25", "2026-06-26"].map((day) => isWorked(settings, day)),
    ).toEqual([yes, no, no, yes]);
  });

  test("of a holiday replace what was not given by law alone", () => {
    const settings = set(daysOff("2027-02-05", "2027-02-09", "lunarNewYear"));
    expect(isWorked(settings, "2027-02-05")).toEqual(no);
    expect(isWorked(settings, "2027-02-10")).toEqual(yes);
    const moved = set(
      daysOff("2027-02-05", "2027-02-09", "lunarNewYear"),
      daysOff("2027-02-08", "2027-02-10", "lunarNewYear"),
    );
    expect(isWorked(moved, "2027-02-05")).toEqual(yes);
    expect(isWorked(moved, "2027-02-10")).toEqual(no);
    expect(moved.years[0]?.announced).toEqual(["lunarNewYear"]);
  });

  test("a swap makes a Saturday worked and a working day off", () => {
    const settings = set(worked("2026-06-27", "2026-06-26"));
    expect([isWorked(settings, "2026-06-26"), isWorked(settings, "2026-06-27")]).toEqual([no, yes]);
  });

  test("a day worked by itself takes none away, also of days that the office had set off", () => {
    expect(isWorked(set(worked("2026-06-27")), "2026-06-27")).toEqual(yes);
    expect(isWorked(set(daysOff("2026-06-24", "2026-06-24"), worked("2026-06-24")), "2026-06-24")).toEqual(
      yes,
    );
    expect(isWorked(set(worked("2026-06-27"), daysOff("2026-06-27", "2026-06-27")), "2026-06-27")).toEqual(
      no,
    );
  });

  test.each([
    ["that end before they begin", daysOff("2026-06-25", "2026-06-24"), "end-before-start"],
    ["of more than a month", daysOff("2026-06-01", "2026-07-02"), "days-too-many"],
    ["of two years", daysOff("2026-12-31", "2027-01-01"), "days-of-two-years"],
    ["of a year without holidays", daysOff("2032-06-01", "2032-06-01"), "year-without-table"],
    ["worked in a year without holidays", worked("2032-06-05"), "year-without-table"],
    ["worked for one of another year", worked("2026-12-26", "2027-01-04"), "days-of-two-years"],
    ["worked for one of a year without holidays", worked("2031-12-27", "2032-01-02"), "year-without-table"],
    ["worked that are worked", worked("2026-06-26"), "day-worked-already"],
    ["off that are off", worked("2026-06-27", "2026-06-28"), "day-off-already"],
    ["that were not set", { sets: "dayBack", day: "2026-06-26" } as const, "day-not-set"],
  ])("days %s are refused", (_name, change, word) => {
    expect(wordOf(change)).toBe(word);
  });

  test("of a year are so many at most", () => {
    const months = ["01", "02", "03"].map((month) => daysOff(`2026-${month}-01`, `2026-${month}-26`));
    expect(wordOf(daysOff("2026-04-01", "2026-04-03"), set(...months))).toBe("days-full");
    expect(wordOf(worked("2026-04-04"), set(...months, daysOff("2026-06-02", "2026-06-03")))).toBe(
      "days-full",
    );
  });

  test("are taken back one by one, a swap as a whole", () => {
    const back = (day: string) => ({ sets: "dayBack", day }) as const;
    const one = set(daysOff("2026-06-24", "2026-06-25"), back("2026-06-24"));
    expect([isWorked(one, "2026-06-24"), isWorked(one, "2026-06-25")]).toEqual([yes, no]);
    for (const day of ["2026-06-26", "2026-06-27"])
      expect(set(worked("2026-06-27", "2026-06-26"), back(day)).years).toEqual([]);
    const tet = set(daysOff("2027-02-05", "2027-02-05", "lunarNewYear"), back("2027-02-05"));
    expect(tet.years).toEqual([]);
  });

  test("of several years stand earliest first", () => {
    const settings = set(daysOff("2027-06-24", "2027-06-24"), daysOff("2026-06-24", "2026-06-24"));
    expect(settings.years.map(({ year }) => year)).toEqual([2026, 2027]);
  });
});

describe("a whole year", () => {
  const days = (year: number, names: readonly Holiday["name"][] = holidaysOfYear): readonly Holiday[] =>
    names.map((name, index) => ({
      on: `${year}-0${index + 1}-05`,
      name,
      status: "announced",
      source: "9/TB-BNV",
    }));
  const given = (year: number): SettingsChange => ({ sets: "year", year, daysOff: days(year) });

  test("that the country has no table of is given with all its holidays, and known from then on", () => {
    expect(calendarOf(noSettings).checkYear(2032).ok).toBe(false);
    const calendar = calendarOf(set(given(2032)));
    expect(calendar.checkYear(2032)).toEqual({ ok: true, value: 2032 });
    expect(calendar.dayOff("2032-01-05")).toMatchObject({ value: { name: "newYear", source: "9/TB-BNV" } });
    expect(calendar.isWorkingDay("2032-01-01")).toEqual(yes);
    expect(nextYearOf(set(given(2032), given(2033)))).toBe(2034);
  });

  test("can be given again, and its days changed like those of any year", () => {
    const again = { sets: "year", year: 2032, daysOff: [...days(2032), ...days(2032).slice(0, 1)] } as const;
    expect(set(given(2032), given(2033), again).givenYears).toEqual([2032, 2033]);
    const more = set(given(2032), daysOff("2032-03-01", "2032-03-01"));
    expect(isWorked(more, "2032-03-01")).toEqual(no);
  });

  test.each([
    ["two years on", { sets: "year", year: 2033, daysOff: days(2033) }, "year-not-next"],
    ["that the country has", { sets: "year", year: 2030, daysOff: days(2030) }, "year-not-next"],
    ["with a day of another", { sets: "year", year: 2032, daysOff: days(2033) }, "year-other-day"],
    ["without a holiday", { sets: "year", year: 2032, daysOff: days(2032).slice(1) }, "year-lacks-holidays"],
    ["that was not given, taken back", { sets: "yearBack", year: 2032 }, "year-not-last"],
  ] as const)("%s is refused", (_name, change, word) => {
    expect(wordOf(change)).toBe(word);
  });

  test("keeps its last day of each holiday, and goes as a whole, the last first", () => {
    const settings = set(given(2032), given(2033));
    expect(wordOf({ sets: "dayBack", day: "2032-01-05" }, settings)).toBe("year-lacks-holidays");
    expect(wordOf({ sets: "yearBack", year: 2032 }, settings)).toBe("year-not-last");
    const back = set(
      given(2032),
      given(2033),
      { sets: "yearBack", year: 2033 },
      { sets: "yearBack", year: 2032 },
    );
    expect([back.givenYears, back.years]).toEqual([[], []]);
  });
});

test("units that take part are all until the office leaves some out", () => {
  expect(noSettings.offUnitIds).toBeNull();
  expect(set({ sets: "units", offUnitIds: ["a"] }).offUnitIds).toEqual(["a"]);
  expect(set({ sets: "units", offUnitIds: [] }).offUnitIds).toEqual([]);
});

test("units of leaders, and those that nobody heads, are proposed to be left out", () => {
  const units = [
    { id: "lanh-dao", name: "Lãnh đạo Sở" },
    { id: "ban", name: "Ban Lãnh đạo" },
    { id: "a", name: "Phòng A" },
    { id: "b", name: "Phòng B" },
    { id: "c", name: "Phòng Lãnh đạo cấp cao" },
  ];
  const heads = (unitId: string): Grant => ({ role: "unitHead", scope: { unitId } });
  const acting = { standsInForId: "x", from: "2026-01-01", to: "2026-12-31" };
  const people = [
    { grants: [heads("a"), heads("lanh-dao"), { role: "leader", scope: "office" } as const] },
    { grants: [{ ...heads("b"), acting }, { role: "unitHead", scope: "office" } as const] },
    { grants: [{ role: "staff", scope: { unitId: "c" } } as const] },
  ];
  expect(proposedOff(units, people)).toEqual([
    { unitId: "lanh-dao", why: "leaders" },
    { unitId: "ban", why: "leaders" },
    { unitId: "b", why: "noHead" },
    { unitId: "c", why: "noHead" },
  ]);
});

test("the newest hundred events are kept, and since when each thing is set", () => {
  const changes = Array.from(
    { length: 130 },
    (_, index): SettingsChange => ({
      sets: "units",
      offUnitIds: [String(index)],
    }),
  );
  const settings = set({ sets: "slots", slots: ["09:00", "15:00"] }, ...changes);
  expect(settings.history).toHaveLength(100);
  expect(settings.history.at(-1)?.change).toEqual(changes.at(-1));
  expect(Object.keys(settings.since)).toEqual(["slots", "units"]);
});

test("every change is about one thing of the settings", () => {
  expect(topicOf({ sets: "hours", hours: null })).toBe("hours");
  for (const change of [daysOff("2026-06-24", "2026-06-24"), worked("2026-06-27")])
    expect(topicOf(change)).toBe("calendar");
  expect(topicOf({ sets: "dayBack", day: "2026-06-24" })).toBe("calendar");
  expect(topicOf({ sets: "yearBack", year: 2032 })).toBe("calendar");
  expect(topicOf({ sets: "year", year: 2032, daysOff: [] })).toBe("calendar");
});
