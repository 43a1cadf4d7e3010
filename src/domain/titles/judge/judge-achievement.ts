import { rewards } from "../../codes.ts";
import type { AwardCode } from "../../plan/fields.ts";
import type { AchievementKind, CriterionTest } from "../criterion.ts";
import type { AchievementFact } from "../merit-facts.ts";
import type { LackWord, NeedWord, Note, TitleGap } from "../title-verdict.ts";
import { countsAfter } from "./discipline.ts";
import { anyFinding, type Finding, met, missing, note, unknown } from "./finding.ts";
import { isComplete, registerOf, type View } from "./view.ts";

/** What is asked of an initiative or science work. */
export type AchievementTest = Pick<
  Extract<CriterionTest, { kind: "achievement" }>,
  "of" | "reach" | "mustBeApplied"
> & {
  /** The years it must be of; `null`: the year judged, or earlier ones as the office says. */
  readonly years: { readonly from: number; readonly to: number } | null;
};

type Doubts = {
  readonly lacks: readonly (LackWord | false)[];
  readonly needs: readonly (NeedWord | false)[];
  readonly gaps: readonly (TitleGap | false)[];
  /** Pointed out, and no obstacle. */
  readonly noted: readonly (TitleGap | false)[];
};

const said = <Word extends string>(words: readonly (Word | false)[]): Word[] =>
  words.filter((word): word is Word => word !== false);

const isReward = (code: AwardCode): boolean => rewards.some((reward) => reward === code);

/** One initiative for a title and a reward, or for two rewards: Letter 5007, III.5c; Law, Art. 5(2)c. */
const usesDoubts = ({ of, uses }: AchievementFact, { code, year, settings }: View): Doubts => {
  const others = uses.filter((use) => use.code !== code || use.year !== year);
  const forRewards = others.some((use) => isReward(use.code));
  const forTitles = others.some((use) => !isReward(use.code));
  const isCrossed = isReward(code) ? forTitles : forRewards;
  const isTwice = !isReward(code) && forTitles;
  return {
    lacks: [
      ((isReward(code) && forRewards) ||
        (isCrossed && of === "initiative") ||
        (isTwice && settings.initiativeForTwoTitles === "barred")) &&
        "alreadyUsed",
    ],
    needs: [],
    gaps: [isCrossed && of === "science" && "scienceReuse"],
    noted: [isTwice && settings.initiativeForTwoTitles === null && "initiativeForTwoTitles"],
  };
};

const timeDoubts = (fact: AchievementFact, view: View, years: AchievementTest["years"]): Doubts => {
  const { achievementYears } = view.settings;
  const until = countsAfter(view);
  const isRecognised = fact.recognisedOn !== null && fact.recognisedOn <= view.on;
  const to = years?.to ?? view.year;
  const from = years?.from ?? (achievementYears === null ? null : view.year - achievementYears + 1);
  return {
    lacks: [
      !isRecognised && "notRecognised",
      fact.year > to && "laterYear",
      from !== null && fact.year < from && "tooOld",
      fact.recognisedOn !== null && until !== null && fact.recognisedOn <= until && "afterDiscipline",
    ],
    needs: [],
    gaps: [from === null && fact.year < view.year && "achievementYears"],
    noted: [],
  };
};

const reachDoubts = (fact: AchievementFact, { reach, mustBeApplied }: AchievementTest): Doubts => {
  const isWide = reach !== "co_so";
  const isNarrow =
    reach === "toan_quoc" ? fact.reach !== "toan_quoc" : reach === "tinhOrBo" && fact.reach === "co_so";
  return {
    lacks: [
      isNarrow && "reachTooNarrow",
      isWide && fact.recogniser === "office" && "wrongRecogniser",
      mustBeApplied && fact.isApplied === false && "notApplied",
    ],
    needs: [
      fact.recogniser === null && (isWide || fact.of === "initiative") && "recogniser",
      mustBeApplied && fact.isApplied === null && "application",
    ],
    gaps: [],
    noted: [],
  };
};

const authorDoubts = ({ authorship }: AchievementFact, { settings }: View): Doubts => ({
  lacks: [authorship === "coAuthor" && settings.coAuthors === "firstOnly" && "coAuthor"],
  needs: [],
  gaps: [authorship === "coAuthor" && settings.coAuthors === null && "coAuthors"],
  noted: [],
});

const named = <Word extends string>(words: readonly Word[], { id, of }: AchievementFact): Note<Word>[] =>
  words.map((word) => note(word, { id, of }));

/** Whether one initiative or science work counts. */
export const judgeAchievement = (view: View, fact: AchievementFact, test: AchievementTest): Finding => {
  const doubts = [
    timeDoubts(fact, view, test.years),
    reachDoubts(fact, test),
    authorDoubts(fact, view),
    usesDoubts(fact, view),
  ];
  const lacks = named(said(doubts.flatMap((doubt) => doubt.lacks)), fact);
  if (lacks.length > 0) return missing(...lacks);
  const needs = named(said(doubts.flatMap((doubt) => doubt.needs)), fact);
  const gaps = said(doubts.flatMap((doubt) => doubt.gaps));
  if (needs.length > 0 || gaps.length > 0) return unknown(needs, gaps);
  return met(said(doubts.flatMap((doubt) => doubt.noted)));
};

/** The evidence that a kind of achievement asks for. */
export const needOf = (kind: AchievementKind): "initiative" | "scienceWork" =>
  kind === "initiative" ? "initiative" : "scienceWork";

/** Whether everything of a kind is entered for every year whose achievements count. */
const isAllEntered = ({ evidence, year, settings }: View, of: AchievementKind): boolean =>
  Array.from({ length: settings.achievementYears ?? 1 }, (_, back) => year - back).every((one) =>
    isComplete(evidence, registerOf(of), one),
  );

/** Whether any initiative, or science work, counts. */
export const judgeAchievements = (view: View, test: AchievementTest): Finding =>
  anyFinding(
    view.evidence.achievements
      .filter(({ of }) => of === test.of)
      .map((fact) => judgeAchievement(view, fact, test)),
    {
      isComplete: isAllEntered(view, test.of),
      lack: note("noneInYear", { of: test.of, year: view.year }),
      need: note(needOf(test.of), { year: view.year, reach: test.reach }),
    },
  );
