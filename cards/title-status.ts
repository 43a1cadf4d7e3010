import { deciding } from "../src/domain/titles/next-steps.ts";
import type {
  CriterionVerdict,
  LackWord,
  NeedWord,
  NextStep,
  Note,
  TitleVerdict,
} from "../src/domain/titles/title-verdict.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TitleStanding } from "../src/usecases/show-titles.ts";

type Names = TitleStanding["workNames"];

/** Words that say how much is lacking, and not of what. */
const bareWords: readonly LackWord[] = ["denied", "runTooShort", "withinTooFew", "shareTooLow", "notLeader"];

/** Things one says of a title before it is "…". */
const mostSaid = 2;

/** The word with the name of the initiative or science work that it is about. */
const named = <Word extends string>({ word, details }: Note<Word>, names: Names): Note<Word> => {
  const name = names[String(details["id"])];
  return name === undefined ? { word, details } : { word, details: { ...details, name } };
};

/** Needs that differ by their year alone, as one of several years. */
export const joinedYears = (needs: readonly Note<NeedWord>[]): readonly Note<NeedWord>[] => {
  const joined = new Map<string, Note<NeedWord>>();
  for (const { word, details } of needs) {
    const { year, ...others } = details;
    const key = JSON.stringify([word, others]);
    const former = joined.get(key);
    const years = former && year !== undefined ? `${former.details["year"]}, ${year}` : year;
    joined.set(key, { word, details: years === undefined ? details : { ...details, year: years } });
  }
  return [...joined.values()];
};

/** What a criterion lacks, in words; while it is open, a row of years of which none is known says nothing. */
export const lacksOf = (
  { lacks, status }: CriterionVerdict,
  names: Names,
  { titles: t }: Messages,
): string[] =>
  lacks
    .filter(({ word, details }) => status !== "unknown" || word !== "runTooShort" || details["have"] !== 0)
    .map((lack) => t.verdict.lack(named(lack, names)));

/** What would settle a criterion, in words. */
export const needsOf = ({ needs }: CriterionVerdict, names: Names, { titles: t }: Messages): string[] =>
  joinedYears(needs).map((need) => t.verdict.need(named(need, names)));

/** What to do next, in words. */
export const stepText = (step: NextStep, names: Names, { titles: t }: Messages): string => {
  if (step.step === "provide") return t.verdict.next.step({ ...step, need: named(step.need, names) });
  if (step.step === "reach") return t.verdict.next.step({ ...step, lack: named(step.lack, names) });
  return t.verdict.next.step(step);
};

const missingIn = (leaf: CriterionVerdict, names: Names, messages: Messages): string[] => {
  const { criteria } = messages.titles.verdict;
  const isBare = leaf.lacks.some(({ word }) => bareWords.includes(word));
  return lacksOf(leaf, names, messages).map((lack) =>
    isBare ? `${criteria.name(leaf.code)}: ${lack}` : lack,
  );
};

const unknownIn = (leaf: CriterionVerdict, names: Names, messages: Messages): string[] => {
  const { openQuestion, verdict } = messages.titles;
  return [...needsOf(leaf, names, messages), ...leaf.gaps.map((gap) => openQuestion(verdict.next.gap(gap)))];
};

const firstOf = (said: readonly string[], { titles: t }: Messages): string => {
  const unique = [...new Set(said)];
  const first = unique.slice(0, mostSaid).join("; ");
  return unique.length > mostSaid ? t.andMore(first) : first;
};

/** How a title stands in one sentence, with the first things that are lacking; never that it is awarded. */
export const stateText = (verdict: TitleVerdict, names: Names, messages: Messages): string => {
  const { titles: t } = messages;
  if (verdict.state === "noBasis") return t.noBasis;
  if (verdict.state === "suspended") {
    return t.states.suspended(verdict.next.map((step) => stepText(step, names, messages)).join("; "));
  }
  if (verdict.state === "projected") return t.states.projected;
  const leaves = deciding(verdict.requirement).filter(({ status }) => status === verdict.requirement.status);
  const isMissing = verdict.state === "missing";
  const said = leaves.flatMap((leaf) => (isMissing ? missingIn : unknownIn)(leaf, names, messages));
  return t.states[verdict.state](firstOf(said, messages));
};
