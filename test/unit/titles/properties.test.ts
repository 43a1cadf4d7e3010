import fc from "fast-check";
import { expect, test } from "vitest";
import type { CriterionTest } from "../../../src/domain/titles/criterion.ts";
import type { Evidence } from "../../../src/domain/titles/evidence.ts";
import type { Provenance } from "../../../src/domain/titles/fact.ts";
import { judgeCriterion } from "../../../src/domain/titles/judge/judge-criterion.ts";
import { asOf, type View } from "../../../src/domain/titles/judge/view.ts";
import { judgeTitle } from "../../../src/domain/titles/judge-title.ts";
import { titleRuleFor, titleRules } from "../../../src/domain/titles/title-rule-for.ts";
import type { Status } from "../../../src/domain/titles/title-verdict.ts";
import { anyEvidence, anySettings } from "./any-evidence.ts";
import { askedBy, groupsOf, tables } from "./cases.ts";
import { criteriaOf } from "./criteria-of.ts";

const on = "2026-12-20";
const year = 2026;
const anyRule = fc.constantFrom(...titleRules);

type Lists = Omit<Evidence, "subject" | "staffKind">;
const listNames = (evidence: Evidence): readonly (keyof Lists)[] =>
  Object.keys(evidence).filter((key): key is keyof Lists => key !== "subject" && key !== "staffKind");

const mapped = (evidence: Evidence, change: (facts: readonly unknown[]) => readonly unknown[]): Evidence =>
  Object.assign({ ...evidence }, ...listNames(evidence).map((name) => ({ [name]: change(evidence[name]) })));

const joined = (one: Evidence, other: Evidence): Evidence =>
  Object.assign({ ...one }, ...listNames(one).map((name) => ({ [name]: [...one[name], ...other[name]] })));

const standing = (evidence: Evidence, as: Provenance["standing"]): Evidence =>
  mapped(evidence, (facts) =>
    facts.map((fact) => {
      const { provenance, ...content } = fact as { provenance: Provenance };
      return { ...content, provenance: { ...provenance, standing: as } };
    }),
  );

const rows = tables.flatMap(groupsOf).flatMap((found) =>
  found["trường hợp"].flatMap((row) => {
    const { code, evidence, question } = askedBy(found, row);
    const rule = titleRuleFor(code, evidence.subject, question);
    return rule
      ? criteriaOf(rule.requirement).map((criterion) => ({ code, evidence, question, criterion }))
      : [];
  }),
);

const statusBy = ({ code, question, criterion }: (typeof rows)[number], evidence: Evidence): Status => {
  const { subject } = evidence;
  const view: View = { code, subject, ...question, evidence: asOf(evidence, question.on) };
  return judgeCriterion(view, criterion).status;
};

const metRows = rows.filter((row) => statusBy(row, row.evidence) === "met");
const withMore = (...kinds: readonly CriterionTest["kind"][]) =>
  fc
    .constantFrom(...metRows.filter(({ criterion }) => kinds.includes(criterion.test.kind)))
    .chain((row) => fc.tuple(fc.constant(row), anyEvidence(row.evidence.subject)));

test("more evidence, even at odds with the known, never turns a criterion that is met into an unknown one", () => {
  const kinds = ["rating", "confirmed", "held", "share", "noneWarned", "memberFighter"] as const;
  const ofCollectives = ["leadsBloc", "leadsMovement", "targetsExceeded"] as const;
  fc.assert(
    fc.property(withMore(...kinds, ...ofCollectives), ([row, added]) => {
      expect(statusBy(row, joined(row.evidence, added))).not.toBe("unknown");
    }),
    { numRuns: 600 },
  );
});

test("an initiative or science work that counts still does with more evidence, unless discipline voids it or a register lacks it", () => {
  fc.assert(
    fc.property(withMore("achievement"), ([row, added]) => {
      expect(statusBy(row, joined(row.evidence, { ...added, disciplines: [], registers: [] }))).toBe("met");
    }),
    { numRuns: 300 },
  );
});

test("a verified initiative or science work that counts still does whatever registers are complete", () => {
  fc.assert(
    fc.property(withMore("achievement"), ([row, added]) => {
      const checked = standing(row.evidence, "verified");
      expect(statusBy(row, joined(checked, { ...added, disciplines: [] }))).toBe("met");
    }),
    { numRuns: 300 },
  );
});

test("a run that is met still is with more evidence, unless that breaks one of its years", () => {
  fc.assert(
    fc.property(withMore("run"), ([row, added]) => {
      const rated = new Set(row.evidence.ratings.map(({ year: ratedYear }) => ratedYear));
      const more: Evidence = {
        ...added,
        ratings: added.ratings.filter((rating) => !rated.has(rating.year)),
        attendance: [],
        disciplines: [],
        awards: row.question.settings.windows === "separate" ? [] : added.awards,
      };
      expect(statusBy(row, joined(row.evidence, more))).toBe("met");
    }),
    { numRuns: 300 },
  );
});

const runs = { numRuns: 150 };

test("the order of facts does not matter", () => {
  fc.assert(
    fc.property(
      anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyEvidence(rule.subject))),
      anySettings,
      fc.infiniteStream(fc.nat()),
      ([{ code }, evidence], settings, stream) => {
        const numbers = stream[Symbol.iterator]();
        const shuffled = mapped(evidence, (facts) =>
          facts
            .map((fact) => ({ fact, at: numbers.next().value }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ fact }) => fact),
        );
        const question = { year, on, settings };
        expect(judgeTitle(code, shuffled, question)).toEqual(judgeTitle(code, evidence, question));
      },
    ),
    runs,
  );
});

test("verified facts never stand worse than the same facts self-entered, and rest on nothing unverified", () => {
  const rank = { noBasis: 0, suspended: 1, missing: 2, unknown: 3, projected: 4 };
  fc.assert(
    fc.property(
      anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyEvidence(rule.subject))),
      anySettings,
      ([{ code }, evidence], settings) => {
        const question = { year, on, settings };
        const verified = judgeTitle(code, standing(evidence, "verified"), question);
        const selfEntered = judgeTitle(code, standing(evidence, "selfEntered"), question);
        expect(rank[verified.state]).toBeGreaterThanOrEqual(rank[selfEntered.state]);
        if ("restsOnUnverified" in verified) expect(verified.restsOnUnverified).toBe(false);
      },
    ),
    runs,
  );
});

test("facts alone that nobody verified leave no settled verdict unmarked", () => {
  fc.assert(
    fc.property(
      anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyEvidence(rule.subject))),
      anySettings,
      ([{ code }, evidence], settings) => {
        const verdict = judgeTitle(code, standing(evidence, "selfEntered"), { year, on, settings });
        if (verdict.state === "projected" || verdict.state === "missing")
          expect(verdict.restsOnUnverified).toBe(true);
      },
    ),
    runs,
  );
});

test("what is dated after the day of the judgement changes nothing", () => {
  fc.assert(
    fc.property(
      anyRule.chain((rule) =>
        fc.tuple(fc.constant(rule), anyEvidence(rule.subject), anyEvidence(rule.subject)),
      ),
      anySettings,
      ([{ code }, known, later], settings) => {
        const after = mapped(later, (facts) =>
          facts.map((fact) => {
            const { provenance, ...content } = fact as { provenance: Provenance };
            return { ...content, provenance: { ...provenance, on: "2026-12-21" } };
          }),
        );
        const question = { year, on, settings };
        expect(judgeTitle(code, joined(known, after), question)).toEqual(judgeTitle(code, known, question));
      },
    ),
    runs,
  );
});

test("nothing known is never missing, and every title is then unknown", () => {
  for (const { code, subject } of titleRules) {
    const evidence = mapped(fc.sample(anyEvidence(subject), 1)[0] as Evidence, () => []);
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(judgeTitle(code, evidence, { year, on, settings }).state).toBe("unknown");
      }),
      { numRuns: 5 },
    );
  }
});
