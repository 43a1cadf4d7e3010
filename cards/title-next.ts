import type { Action, Section } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { CriterionCode } from "../src/domain/titles/criterion.ts";
import type {
  LackWord,
  NeedWord,
  NextStep,
  RequirementVerdict,
  TitleVerdict,
} from "../src/domain/titles/title-verdict.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TitleStanding } from "../src/usecases/show-titles.ts";
import { joinedYears, stepText } from "./title-status.ts";

/** Steps that one card lists. */
const mostSteps = 8;

/** Buttons beside the way back to all titles. */
const mostButtons = 5;

/** Where a person enters what is asked for; the rest others have to say. */
const commandOfNeed: Readonly<Partial<Record<NeedWord, CommandName>>> = {
  initiative: "initiatives",
  scienceWork: "initiatives",
  recogniser: "initiatives",
  application: "initiatives",
  rating: "evidence",
  award: "evidence",
  formerReward: "evidence",
  pledge: "register",
};

const commandOfLack: Readonly<Partial<Record<LackWord, CommandName>>> = {
  ratingTooLow: "reportWork",
  noneInYear: "initiatives",
  notRecognised: "initiatives",
  reachTooNarrow: "initiatives",
  wrongRecogniser: "initiatives",
  notApplied: "initiatives",
  alreadyUsed: "initiatives",
  tooOld: "initiatives",
  runTooShort: "evidence",
  withinTooFew: "evidence",
  notHeld: "evidence",
  notPledged: "register",
};

/** Criteria of which another one suffices too. */
const alternatives = (verdict: RequirementVerdict, isOneOf = false): readonly CriterionCode[] => {
  if (verdict.is === "criterion") return isOneOf ? [verdict.code] : [];
  const isChoice = verdict.requires === "any" && verdict.of.length > 1;
  return verdict.of.flatMap((part) => alternatives(part, isOneOf || isChoice));
};

const commandOf = (step: NextStep): CommandName | undefined => {
  if (step.step === "provide") return commandOfNeed[step.need.word];
  if (step.step === "reach") return commandOfLack[step.lack.word];
  return step.step === "verifyEvidence" ? "evidence" : undefined;
};

type Ruled = Exclude<TitleVerdict, { readonly state: "noBasis" }>;

/**
 * The steps with needs of several years as one, without rows that those needs would fill, and, where another way is
 * open, without a rating that is given already.
 */
const joined = ({ next: steps, state }: Ruled): readonly NextStep[] => {
  const provided = Map.groupBy(
    steps.filter((step) => step.step === "provide"),
    ({ criterion }) => criterion,
  );
  const seen = new Set<CriterionCode>();
  return steps.flatMap((step): readonly NextStep[] => {
    if (step.step === "reach") {
      const isFilled = step.lack.word === "runTooShort" && provided.has(step.criterion);
      const isGiven = step.lack.word === "ratingTooLow" && state === "unknown";
      return isFilled || isGiven ? [] : [step];
    }
    if (step.step !== "provide") return [step];
    if (seen.has(step.criterion)) return [];
    seen.add(step.criterion);
    const needs = joinedYears((provided.get(step.criterion) ?? []).map(({ need }) => need));
    return needs.map((need) => ({ ...step, need }));
  });
};

/** What to do next, in order. */
export const nextSection = (verdict: Ruled, { workNames }: TitleStanding, messages: Messages): Section[] => {
  const { titles: t } = messages;
  const choices = "requirement" in verdict ? alternatives(verdict.requirement) : [];
  const said = new Map<string, string>();
  for (const step of joined(verdict)) {
    const text = stepText(step, workNames, messages);
    const isChoice = "criterion" in step && choices.includes(step.criterion);
    if (!said.has(text)) said.set(text, isChoice ? t.marked(text, t.oneWay) : text);
  }
  const steps = [...said.values()].slice(0, mostSteps);
  if (steps.length === 0) return [];
  return [{ title: t.next, text: steps.map((text, index) => `${index + 1}. ${text}.`) }];
};

/** Buttons for what to do next, in order; then all titles. */
export const nextActions = (
  verdict: TitleVerdict,
  { isAimedAt, isPledged }: TitleStanding,
  messages: Messages,
): readonly Action[] => {
  if (verdict.state === "noBasis") return [openAction(messages, "titles")];
  const pledges = isAimedAt && !isPledged && verdict.manner === "register";
  const wanted = joined(verdict).flatMap((step) => commandOf(step) ?? []);
  const lastly: CommandName[] = verdict.manner === "register" ? ["reportWork"] : [];
  const commands = new Set<CommandName>([...wanted, ...(pledges ? (["register"] as const) : []), ...lastly]);
  return [
    ...[...commands].slice(0, mostButtons).map((command) => openAction(messages, command)),
    openAction(messages, "titles"),
  ];
};
