import { describe, expect, test } from "vitest";
import { titleCard } from "../../../cards/title-card.ts";
import { titleOverviewCard } from "../../../cards/title-overview-card.ts";
import { titleStandardCard } from "../../../cards/title-standard-card.ts";
import type { Card } from "../../../src/bot/card.ts";
import { awardCodes } from "../../../src/domain/plan/fields.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { groupsOf, judgeRow, tables } from "../titles/cases.ts";
import { gapWords, lackWords, needWords } from "../titles/words.ts";
import { holesIn, standing, textsOf, vietnameseIn } from "./title-texts.ts";

const verdicts = tables
  .flatMap(groupsOf)
  .flatMap((found) => found["trường hợp"].map((row) => judgeRow(found, row)));

const day = { year: 2026, on: "2026-12-20" } as const;

describe.each([messagesIn("vi"), messagesIn("en")])("in $language", (messages) => {
  const faults = (card: Card): readonly string[] =>
    textsOf(card).flatMap((text) => [
      ...holesIn(text),
      ...(messages.language === "en" ? vietnameseIn(text) : []),
    ]);

  test("every verdict of the tables can be told, whole and as one of many", () => {
    const found = verdicts.flatMap((verdict) => [
      ...faults(titleCard(standing(verdict), messages)),
      ...faults(titleOverviewCard({ ...day, isPersonal: true, standings: [standing(verdict)] }, messages)),
    ]);
    expect([...new Set(found)]).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(300);
  });

  test("every card of a title says on what it rests and who decides, in at most six buttons", () => {
    for (const verdict of verdicts) {
      const { sections = [], actions = [], footnote } = titleCard(standing(verdict), messages);
      expect(actions.length).toBeLessThanOrEqual(6);
      expect(actions.at(-1)).toMatchObject({ command: "titles" });
      expect(footnote).toContain(messages.titles.footnote);
      const ends = sections.map(({ title }) => title);
      expect(ends.includes(messages.titles.authority)).toBe(verdict.state !== "noBasis");
    }
  });

  test("the standard of every title and reward can be told by itself, with nothing but the law", () => {
    for (const code of awardCodes) {
      const card = titleStandardCard(code, "2026-11-20", messages);
      expect(faults(card)).toEqual([]);
      expect(card.sections?.length).toBeGreaterThanOrEqual(2);
      expect(card.actions).toBeUndefined();
      const before = titleStandardCard(code, "2023-12-31", messages);
      expect(before).toMatchObject({ text: [messages.titles.noBasis] });
    }
  });

  test("every word has its wording, each another", () => {
    const { lack, need, next } = messages.titles.verdict;
    const details = {
      year: 2026,
      of: "initiative",
      codes: "lao_dong_tien_tien",
      code: "spirit",
      review: "interim",
      lastingYears: 2,
      least: 3,
      have: 1,
      needed: 3,
      dissolvedOn: "2026-05-01",
      until: "2026-05-01",
      fromYear: 2024,
      toYear: 2026,
      count: 2,
      degree: "canh_cao",
      decree: "decree335",
      workedMonths: 4,
      months: 4,
      part: 1,
      whole: 4,
      percent: 70,
      candidateCount: 3,
      baseCount: 4,
      days: 41,
      limit: 40,
      rating: "hoan_thanh",
      reach: "co_so",
    };
    const words = [
      ...Object.keys(lackWords).map((word) => lack({ word: word as keyof typeof lackWords, details })),
      ...Object.keys(needWords).map((word) => need({ word: word as keyof typeof needWords, details })),
      ...Object.keys(gapWords).map((word) => next.gap(word as keyof typeof gapWords)),
    ];
    expect(words.flatMap((text) => textsOf({ language: "vi", title: text })).flatMap(holesIn)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("every step has its wording", () => {
    const { step } = messages.titles.verdict.next;
    const proceedings = [
      "disciplineReview",
      "investigation",
      "inspection",
      "complaint",
      "pressReport",
    ] as const;
    const steps = [
      ...proceedings.map((proceeding) => step({ step: "awaitConclusion", proceeding, since: "2026-11-01" })),
      step({ step: "awaitEndOfDiscipline", endsOn: null }),
      step({ step: "awaitEndOfDiscipline", endsOn: "2027-01-01" }),
      step({ step: "askFormerOffice", movedOn: "2026-07-01" }),
      step({ step: "askWhatHolds", criterion: "initiative", gap: "coAuthors" }),
      step({ step: "verifyEvidence" }),
      step({ step: "propose" }),
    ];
    expect(steps.flatMap(holesIn)).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
    const authorities = [
      ...["officeHead", "provincialChair", "minister", "primeMinister", "government", "president"],
      "issuingBody",
    ] as const;
    const { authority, cited } = messages.titles.verdict.law;
    expect(new Set(authorities.map((who) => authority(who as "minister"))).size).toBe(7);
    expect(cited({ text: "letter5007", article: "III.5c", status: "reported" })).toMatch(/^III\.5c, .*5007/);
  });
});
