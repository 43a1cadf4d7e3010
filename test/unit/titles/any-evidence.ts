import fc from "fast-check";
import { ratings } from "../../../src/domain/codes.ts";
import { manualCodes } from "../../../src/domain/titles/criterion.ts";
import type { Evidence } from "../../../src/domain/titles/evidence.ts";
import type { Provenance } from "../../../src/domain/titles/fact.ts";
import type { Subject } from "../../../src/domain/titles/title-rule.ts";
import { titleRules } from "../../../src/domain/titles/title-rule-for.ts";
import { openTitleSettings, type TitleSettings } from "../../../src/domain/titles/title-settings.ts";

const year = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 2024, max: 2026 }) },
  fc.integer({ min: 2019, max: 2027 }),
);
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([in_, month]) => `${in_}-${String(month).padStart(2, "0")}-10`);
const count = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
const codes = [...new Set(titleRules.map(({ code }) => code))];
const stepping = [
  "chien_si_thi_dua_co_so",
  "chien_si_thi_dua_tinh",
  "bang_khen_ubnd_tinh",
  "bang_khen_thu_tuong",
  "co_thi_dua_tinh",
] as const;
const code = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...stepping) }, fc.constantFrom(...codes));

const provenance: fc.Arbitrary<Provenance> = fc.record({
  standing: fc.constantFrom("verified", "selfEntered"),
  source: fc.constant("bảng"),
  on: fc.option(day, { nil: null }),
  decisionNumber: fc.constant(null),
});

const facts = <Shape extends object>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  maxLength = 3,
) =>
  fc.array(
    fc.record({ ...shape, provenance }) as unknown as fc.Arbitrary<Shape & { provenance: Provenance }>,
    {
      maxLength,
    },
  );

/** Any facts of a subject, true or not, at odds with each other or not. */
export const anyEvidence = (subject: Subject): fc.Arbitrary<Evidence> =>
  fc.record({
    subject: fc.constant(subject),
    staffKind:
      subject === "person"
        ? fc.constantFrom("can_bo", "cong_chuc", "vien_chuc", "nguoi_lao_dong")
        : fc.constant(null),
    ratings: facts(
      {
        year,
        rating: fc.constantFrom(...ratings, "hoan_thanh_tot", "hoan_thanh_xuat_sac", "hoan_thanh_xuat_sac"),
        decree: fc.constant(null),
      },
      12,
    ),
    awards: facts({ code, year, grantedFor: fc.constantFrom("merit", "thematic", "sudden") }, 12),
    disciplines: facts(
      {
        degree: fc.constantFrom("khien_trach", "canh_cao", "aboveCanhCao"),
        decidedOn: day,
        endsOn: fc.option(day, { nil: null }),
        cause: fc.constantFrom("duty", "conduct", "other"),
        countedIn: fc.option(year, { nil: null }),
      },
      1,
    ),
    proceedings: facts(
      {
        kind: fc.constantFrom("disciplineReview", "investigation", "inspection", "complaint", "pressReport"),
        openedOn: day,
        closedOn: fc.option(day, { nil: null }),
        hasSigns: fc.boolean(),
      },
      1,
    ),
    attendance: facts({
      year,
      workedMonths: fc.integer({ min: 0, max: 12 }),
      absences: fc.array(
        fc.record({
          reason: fc.constantFrom(
            "maternity",
            "sickness",
            "unpaid",
            "study",
            "newRecruit",
            "injuredInRescue",
            "other",
          ),
          months: fc.integer({ min: 0, max: 12 }),
          workingDays: fc.integer({ min: 0, max: 60 }),
        }),
        { maxLength: 2 },
      ),
    }),
    transfers: facts({ movedOn: day, monthsAtFormerThatYear: fc.integer({ min: 0, max: 11 }) }),
    achievements: facts(
      {
        id: fc.constantFrom("a", "b", "c"),
        of: fc.constantFrom("initiative", "science"),
        year,
        recognisedOn: fc.option(day, { nil: null }),
        reach: fc.constantFrom("co_so", "tinh", "bo", "toan_quoc"),
        recogniser: fc.constantFrom("office", "province", "ministry", null),
        isApplied: fc.constantFrom(true, false, null),
        authorship: fc.constantFrom("sole", "first", "coAuthor"),
        uses: fc.array(fc.record({ code, year }), { maxLength: 2 }),
      },
      4,
    ),
    confirmations: facts(
      { code: fc.constantFrom(...manualCodes), year, holds: fc.boolean(), by: fc.constant("x") },
      8,
    ),
    members: facts({
      year,
      memberCount: count,
      advancedWorkerCount: count,
      fighterCount: count,
      completedCount: count,
      unratedCount: count,
      warnedCount: count,
    }),
    blocs: facts({
      year,
      organiser: fc.constantFrom("province", "ministry", "central"),
      isLeader: fc.boolean(),
    }),
    movements: facts({
      year,
      launchedBy: fc.constantFrom("province", "ministry", "primeMinister"),
      lastingYears: fc.integer({ min: 1, max: 6 }),
      review: fc.constantFrom("interim", "final"),
      isLeader: fc.boolean(),
    }),
    targets: facts({ year, isExceeded: fc.boolean() }),
    pledges: facts({ code, year }),
    quotas: facts({
      code,
      year,
      candidateCount: fc.integer({ min: 0, max: 9 }),
      baseCount: fc.integer({ min: 0, max: 30 }),
    }),
    registers: facts({
      of: fc.constantFrom("awards", "initiatives", "scienceWorks", "pledges", "proceedings"),
      fromYear: fc.option(year, { nil: null }),
      toYear: year,
    }),
    dissolutions: facts({ dissolvedOn: day }, 1),
  }) as fc.Arbitrary<Evidence>;

/** Any settings of an office. */
export const anySettings: fc.Arbitrary<TitleSettings> = fc.record({
  officeRules: fc.constant([]),
  fighterQuotaPercent: fc.constantFrom(null, 15),
  absentDaysLimit: fc.constantFrom(null, 40),
  windows: fc.constantFrom(null, "overlapping", "separate"),
  reachesProposal: fc.boolean(),
  pledgeIsCondition: fc.boolean(),
  article74: fc.constantFrom("secondOnly", "both"),
  initiativeForTwoTitles: fc.constantFrom(null, "allowed", "barred"),
  achievementYears: fc.constantFrom(null, 1, 3),
  coAuthors: fc.constantFrom(null, "all", "firstOnly"),
  unratedInBase: fc.constantFrom(null, "in", "out"),
  rating: fc.constant(openTitleSettings.rating),
});
