import type { Card, Notice, Section } from "../src/bot/card.ts";
import type { TitleVerdict } from "../src/domain/titles/title-verdict.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TitleStanding } from "../src/usecases/show-titles.ts";
import { authoritySection } from "./title-authority.ts";
import { judgedSections } from "./title-criteria.ts";
import { nextActions, nextSection } from "./title-next.ts";
import { stateText } from "./title-status.ts";

const tones: Readonly<Record<TitleVerdict["state"], Notice["tone"]>> = {
  projected: "good",
  missing: "warning",
  unknown: "info",
  suspended: "warning",
  noBasis: "info",
};

/** One title as it is judged: each criterion, what to do next, what is assumed, who decides. */
export const titleCard = (standing: TitleStanding, messages: Messages): Card => {
  const { verdict, workNames, isPledged, isAimedAt } = standing;
  const { titles: t, dates } = messages;
  const { code, year, on } = verdict;
  const mark = isPledged ? t.pledged : isAimedAt ? t.aimedAt : undefined;
  return {
    language: messages.language,
    title: t.detailTitle(t.name(code), String(year)),
    subtitle: mark === undefined ? undefined : t.sentence(mark),
    notice: { tone: tones[verdict.state], text: stateText(verdict, workNames, messages) },
    sections: sectionsOf(standing, messages),
    actions: nextActions(verdict, standing, messages),
    footnote: `${t.footnote} ${t.judgedOn(dates.day(on))}`,
  };
};

const sectionsOf = (standing: TitleStanding, messages: Messages): readonly Section[] => {
  const { verdict, workNames } = standing;
  if (verdict.state === "noBasis") return [];
  const judged = "requirement" in verdict ? judgedSections(verdict.requirement, workNames, messages) : [];
  return [
    ...nextSection(verdict, standing, messages),
    ...judged,
    ...notes(verdict, standing.entryCounts, messages),
    authoritySection(verdict, messages),
  ];
};

const notes = (
  verdict: Exclude<TitleVerdict, { readonly state: "noBasis" }>,
  { verified, selfEntered }: TitleStanding["entryCounts"],
  { titles: t, vouching }: Messages,
): Section[] => {
  const { next } = t.verdict;
  const text = verdict.manner === "propose" ? [t.notPledgeable] : [];
  if (verified > 0) text.push(vouching.restsOn(verified, selfEntered));
  if (verdict.state !== "suspended") {
    const { warnings, restsOnUnverified, gaps, assumes } = verdict;
    text.push(...warnings.map(next.warning));
    if (restsOnUnverified) text.push(t.rests);
    if (gaps.length > 0) text.push(t.gaps(gaps.map(next.gap).join("; ")));
    if (assumes.length > 0) text.push(t.assumed(assumes.map(next.assumption).join("; ")));
  }
  return text.length === 0 ? [] : [{ title: t.notes, text }];
};
