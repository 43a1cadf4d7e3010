import fc from "fast-check";
import { personTitles, ratings, staffKinds } from "../../../src/domain/codes.ts";
import { plusDays } from "../../../src/domain/day.ts";
import { inYear, yearOf } from "../../../src/domain/plan/in-year.ts";

const words = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text.length > 0);
const note = fc.option(words);
const day = fc.integer({ min: 0, max: 150_000 }).map((count) => plusDays("1700-01-01", count));
const recentDay = fc.integer({ min: 0, max: 12_000 }).map((count) => plusDays("2010-01-01", count));
const span = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.nat(10))
  .map(([fromYear, length]) => ({ fromYear, toYear: fromYear + length }));

/** The items with ids of their own: `phase-0`, `phase-1` … */
const numbered = (name: string, item: fc.Arbitrary<object>, maxLength = 4) =>
  fc
    .array(item, { maxLength })
    .map((items) => items.map((found, index) => ({ ...found, id: `${name}-${index}` })));

const phase = fc
  .record({ name: words, first: recentDay, length: fc.nat(200), known: fc.nat(3), onDemand: fc.boolean() })
  .map(({ name, first, length, known, onDemand }) => ({
    name,
    kind: "regular",
    onDemand,
    start: known === 0 ? null : known === 1 ? { month: first.slice(0, 7) } : { on: first },
    end: known === 3 ? { on: plusDays(first, length) } : null,
  }));

const deadline = fc.record(
  {
    name: words,
    dueOn: recentDay,
    dueInclusive: fc.boolean(),
    who: note,
    to: note,
    at: fc.constantFrom(null, "08:00", "14:30"),
    attendees: fc.constantFrom(null, { of: "unitHeads" }, { of: "unit", unitId: "van-phong" }),
  },
  { requiredKeys: ["name", "dueOn", "dueInclusive"] },
);

const anniversary = fc
  .record({ name: words, from: day, year: fc.integer({ min: 2010, max: 2040 }), known: fc.nat(2) })
  .map(({ name, from, year, known }) => ({
    name,
    from: known === 0 ? null : from,
    on: known < 2 ? null : inYear(from, year),
    years: known < 2 ? null : year - yearOf(from),
  }))
  .filter(({ years }) => years === null || years >= 0);

const figure = fc.integer({ min: 0, max: 90 });
const goal = fc.oneof(
  fc.record({ operator: fc.constantFrom("equal", "about", "moreThan"), value: figure }),
  fc.record({ operator: fc.constant("atLeast"), value: figure, upTo: fc.constantFrom(null, 95) }),
  fc.record({ operator: fc.constant("between"), from: figure, to: fc.constant(99.99) }),
  fc.record({ operator: fc.constant("increase"), by: fc.option(figure) }),
  fc.record({ operator: fc.constant("atLevel"), level: fc.constantFrom(...ratings), orBetter: fc.boolean() }),
  fc.record({ operator: fc.constantFrom("achieved", "qualitative") }),
);

const target = fc.record({
  name: words,
  audience: fc.constantFrom("collective", "individual", "party", "sector"),
  subject: words,
  metric: fc.constant("other"),
  goal,
  unit: fc.constantFrom("percent", "person", "rank"),
  years: fc.option(span),
  staffKinds: fc.option(fc.uniqueArray(fc.constantFrom(...staffKinds), { minLength: 1 })),
  cadence: fc.constantFrom(null, "phase", "quarter", "year", "term"),
  base: fc.option(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value: fc.option(figure) })),
});

const titles = fc
  .uniqueArray(fc.constantFrom(...personTitles))
  .map((found) => found.map((title) => ({ title, staffKinds: ["cong_chuc"] })));

/** Plan files that are right, every part of them now known and now not. */
export const anyPlanFile = fc.record({
  id: fc.constant("any"),
  document: fc.record({
    kind: fc.constantFrom("plan", "officialLetter"),
    number: note,
    date: fc.option(
      fc.record({ day: fc.option(fc.integer({ min: 1, max: 28 })), month: fc.constantFrom(2, 9) }),
    ),
    issuer: words,
    title: words,
    recipients: fc.array(words, { maxLength: 3 }),
  }),
  period: span.map((years) => ({ kind: "multiYear", ...years })),
  theme: fc.option(fc.record({ text: words, owner: note })),
  respondsTo: fc.option(fc.array(fc.record({ number: note, issuedOn: fc.option(day) }), { maxLength: 3 })),
  phases: numbered("phase", phase),
  deadlines: numbered("deadline", deadline),
  targets: numbered("target", target),
  anniversaries: numbered("anniversary", anniversary),
  events: numbered("event", fc.record({ name: words, on: fc.option(day) })),
  movements: numbered("movement", fc.record({ name: words, sponsor: note, years: fc.option(span) })),
  duties: numbered(
    "duty",
    fc.record({
      role: fc.constantFrom("monitor", "reporter"),
      actor: note,
      tasks: fc.array(words, { minLength: 1, maxLength: 2 }),
      until: fc.option(recentDay),
    }),
  ),
  workReportDay: fc.option(fc.integer({ min: 1, max: 28 })),
  notes: numbered("note", fc.record({ text: words })),
  pledging: fc.record({
    deadline: fc.option(deadline.map((found) => ({ ...found, id: "pledge" }))),
    leastTargetRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((rate) => rate + 0)),
    titles,
  }),
});
