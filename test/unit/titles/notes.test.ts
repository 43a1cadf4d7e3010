import { expect, test } from "vitest";
import type { Evidence } from "../../../src/domain/titles/evidence.ts";
import { noEvidence } from "../../../src/domain/titles/evidence.ts";
import { judgeMovement } from "../../../src/domain/titles/judge/judge-collective.ts";
import { judgeTitle } from "../../../src/domain/titles/judge-title.ts";
import { officeRequirement } from "../../../src/domain/titles/office-requirement.ts";
import { titleRuleFor } from "../../../src/domain/titles/title-rule-for.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import type { RequirementVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { askedBy, groupsOf, tables } from "./cases.ts";
import { verified } from "./fact-words.ts";

/** The values that the wording of each word needs. */
const lackDetails: Readonly<Record<string, string>> = {
  absentTooLong: "days limit year",
  afterDiscipline: "until year / id of",
  alreadyUsed: "id of",
  coAuthor: "id of",
  denied: "by year",
  disciplinedInYear: "degree year",
  dissolved: "dissolvedOn",
  laterYear: "id of",
  longAbsence: "decree months year",
  memberWarned: "count year",
  noMemberFighter: "year",
  noneInYear: "of year",
  notApplied: "id of",
  notExceeded: "year",
  notHeld: "codes",
  notLeader: "organiser year",
  notPledged: "year",
  notRated: "decree workedMonths year",
  notRecognised: "id of",
  quotaExceeded: "baseCount candidateCount percent year",
  ratingTooLow: "least rating year",
  reachTooNarrow: "id of",
  runTooShort: "have needed",
  shareTooLow: "part percent whole year",
  tooOld: "id of",
  withinTooFew: "fromYear have needed toYear",
  wrongRecogniser: "id of",
};

const needDetails: Readonly<Record<string, string>> = {
  application: "id of",
  attendance: "year",
  award: "codes count fromYear toYear / codes year",
  bloc: "year",
  confirmation: "code year",
  formerReward: "codes",
  initiative: "count fromYear toYear / reach year",
  memberCounts: "year",
  ownStandard: "",
  pledge: "year",
  quota: "year",
  rating: "count fromYear least toYear / year",
  recogniser: "id of",
  scienceWork: "count fromYear toYear / reach year",
  targets: "year",
};

type Notes = ReturnType<typeof notesOf>;
const notesOf = (verdict: RequirementVerdict): { lacks: string[][]; needs: string[][] } => {
  if (verdict.is === "group") {
    const parts = verdict.of.map(notesOf);
    return { lacks: parts.flatMap(({ lacks }) => lacks), needs: parts.flatMap(({ needs }) => needs) };
  }
  const named = ({ word, details }: { word: string; details: object }): string[] => [
    word,
    Object.keys(details).toSorted().join(" "),
  ];
  return { lacks: verdict.lacks.map(named), needs: verdict.needs.map(named) };
};

const gathered = (notes: readonly Notes[], kind: keyof Notes): Record<string, string> => {
  const shapes = new Map<string, Set<string>>();
  for (const [word = "", keys = ""] of notes.flatMap((note) => note[kind]))
    shapes.set(word, (shapes.get(word) ?? new Set()).add(keys));
  return Object.fromEntries([...shapes].map(([word, keys]) => [word, [...keys].toSorted().join(" / ")]));
};

test("every word comes with the values that its wording needs", () => {
  const notes = tables.flatMap(groupsOf).flatMap((found) =>
    found["trường hợp"].flatMap((row) => {
      const { code, evidence, question } = askedBy(found, row);
      const verdict = judgeTitle(code, evidence, question);
      return "requirement" in verdict ? [notesOf(verdict.requirement)] : [];
    }),
  );
  const [lacks, needs] = [gathered(notes, "lacks"), gathered(notes, "needs")];
  expect({
    ...lacks,
    afterDiscipline: lacks["afterDiscipline"]?.split(" / ").toSorted().join(" / "),
  }).toEqual({
    ...lackDetails,
    afterDiscipline: "id of / until year",
  });
  expect(needs).toEqual(needDetails);
});

const test26 = {
  kind: "leadsMovement",
  launchedBy: ["province"],
  leastYears: 3,
  reviews: ["final"],
} as const;
const movements = (...found: readonly Partial<Evidence["movements"][number]>[]): Evidence => ({
  ...noEvidence("collective", null),
  movements: found.map((one) => ({
    year: 2026,
    launchedBy: "province",
    lastingYears: 3,
    review: "final",
    isLeader: true,
    provenance: verified,
    ...one,
  })),
});
const view = (evidence: Evidence) =>
  ({
    code: "co_thi_dua_tinh",
    subject: evidence.subject,
    year: 2026,
    on: "2026-12-20",
    settings: openTitleSettings,
    evidence,
  }) as const;

test("of several movements one that is led to its end suffices", () => {
  const short = { lastingYears: 2 };
  expect(judgeMovement(view(movements(short, {})), test26)).toMatchObject({ status: "met" });
  expect(judgeMovement(view(movements({}, short)), test26)).toMatchObject({ status: "met" });
  expect(judgeMovement(view(movements(short)), test26).lacks).toEqual([
    { word: "movementTooShort", details: { year: 2026, lastingYears: 2, least: 3 } },
  ]);
  expect(judgeMovement(view(movements({ isLeader: false })), test26).lacks).toEqual([
    { word: "notLeader", details: { year: 2026, launchedBy: "province" } },
  ]);
  expect(judgeMovement(view(movements({ review: "interim" })), test26).lacks).toEqual([
    { word: "notAtThisReview", details: { year: 2026, review: "interim" } },
  ]);
  expect(judgeMovement(view(movements({ launchedBy: "ministry" })), test26)).toMatchObject({
    status: "unknown",
    needs: [{ word: "movement", details: { year: 2026 } }],
  });
});

test("what an office adds names the office as its basis, for the subject it is meant for", () => {
  const settings = {
    ...openTitleSettings,
    absentDaysLimit: 40,
    pledgeIsCondition: true,
    officeRules: (["person", "collective"] as const).map((subject) => ({
      code: `office:${subject}` as const,
      award: "lao_dong_tien_tien" as const,
      subject,
      article: "Điều 5",
      from: "2026-01-01",
      through: null,
    })),
  };
  const rule = titleRuleFor("lao_dong_tien_tien", "person", { year: 2026, on: "2026-12-20" });
  const asked = { ...view(noEvidence("person", "cong_chuc")), code: "lao_dong_tien_tien", settings } as const;
  const basis = { text: "office", status: "office" };
  expect(rule && officeRequirement(asked, rule)).toMatchObject({
    code: "standard",
    needs: "all",
    of: [
      {
        code: "standard",
        of: [
          { code: "paths" },
          { code: "office:person", basis: { ...basis, article: "Điều 5" } },
          { code: "absence", basis: { ...basis, article: "" }, test: { kind: "absence", fewerThanDays: 40 } },
        ],
      },
      { code: "pledged", basis: { ...basis, article: "" } },
    ],
  });
  const fighters = titleRuleFor("chien_si_thi_dua_co_so", "person", { year: 2026, on: "2026-12-20" });
  const quota = { ...openTitleSettings, fighterQuotaPercent: 15 };
  expect(fighters && officeRequirement({ ...asked, settings: quota }, fighters)).toMatchObject({
    of: [{ code: "paths" }, { code: "withinQuota", basis, test: { percent: 15 } }],
  });
  const flag = titleRuleFor("co_thi_dua_tinh", "collective", { year: 2026, on: "2026-12-20" });
  expect(flag && officeRequirement(view(noEvidence("collective", null)), flag)).toMatchObject({
    of: [
      { code: "paths" },
      { code: "stillExists", basis: { text: "circular15", article: "", status: "reported" } },
    ],
  });
});

test("nothing is known of a subject to begin with", () => {
  const { subject, staffKind, ...lists } = noEvidence("person", "vien_chuc");
  expect([subject, staffKind]).toEqual(["person", "vien_chuc"]);
  expect(Object.values(lists).flat()).toEqual([]);
  expect(Object.keys(lists)).toHaveLength(16);
});

test("an office that has said nothing switched nothing on", () => {
  expect(openTitleSettings).toMatchObject({
    officeRules: [],
    fighterQuotaPercent: null,
    absentDaysLimit: null,
    windows: null,
    reachesProposal: false,
    pledgeIsCondition: false,
    article74: "secondOnly",
    initiativeForTwoTitles: null,
    achievementYears: null,
    coAuthors: null,
    unratedInBase: null,
  });
});
