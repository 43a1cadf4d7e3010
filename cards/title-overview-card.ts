import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { titleArticle } from "../src/domain/titles/title-rule-for.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TitleStanding, TitlesOverview } from "../src/usecases/show-titles.ts";
import { stateText } from "./title-status.ts";

/** Buttons that a card has at most. */
const mostActions = 6;

/** Every title of persons: how it stands and what is lacking first, or, without consent, what each asks for. */
export const titleOverviewCard = (
  overview: TitlesOverview,
  messages: Messages,
  { isUnknownTitle = false }: { readonly isUnknownTitle?: boolean } = {},
): Card => {
  const { titles: t, dates } = messages;
  const { year, on, isPersonal, standings } = overview;
  const words = [...(isUnknownTitle ? [t.unknownTitle] : []), ...(isPersonal ? [] : [t.standardsOnly])];
  return {
    language: messages.language,
    title: t.cardTitle(String(year)),
    notice: words.length === 0 ? undefined : { tone: "info", text: words.join(" ") },
    sections: standings.map((standing) => sectionOf(standing, overview, messages)),
    actions: actionsOf(overview, messages),
    footnote: `${t.footnote} ${t.judgedOn(dates.day(on))}`,
  };
};

const sectionOf = (
  { verdict, isPledged, isAimedAt, workNames }: TitleStanding,
  { isPersonal, on }: TitlesOverview,
  messages: Messages,
): Section => {
  const { titles: t } = messages;
  const name = t.name(verdict.code);
  const mark = isPledged ? t.pledged : isAimedAt ? t.aimedAt : undefined;
  const title = mark === undefined ? name : t.marked(name, mark);
  if (isPersonal) {
    const rests = "requirement" in verdict && verdict.restsOnUnverified ? [t.rests] : [];
    return { title, text: [stateText(verdict, workNames, messages), ...rests] };
  }
  const article = titleArticle(verdict.code, on);
  return { title, text: article === null ? [t.noBasis] : [t.needs(verdict.code), t.basis(article)] };
};

const actionsOf = ({ standings, isPersonal }: TitlesOverview, messages: Messages): readonly Action[] => {
  const { short } = messages.titles;
  const details = standings.map(
    ({ verdict: { code } }): Action => ({
      does: "open",
      label: short(code),
      command: "titles",
      about: code,
    }),
  );
  const isPledged = standings.some((standing) => standing.isPledged);
  const others = isPersonal
    ? [openAction(messages, "evidence"), ...(isPledged ? [] : [openAction(messages, "register")])]
    : [openAction(messages, "agree", "titles")];
  return [...details, ...others].slice(0, mostActions);
};
