import type { Card, Section } from "../src/bot/card.ts";
import { type ExcellentQuota, isOverQuota } from "../src/domain/figures/excellent-quota.ts";
import type { TitleQuota } from "../src/domain/figures/title-quotas.ts";
import { decree335 } from "../src/domain/work/rating/decree-335.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Quotas } from "../src/usecases/figures/count-ratings.ts";
import { figuresAction } from "./figures-card.ts";
import { goalText } from "./goal-text.ts";
import { planName } from "./plan-facts.ts";

/** Who registered what against the plan's counts, and the ratings of the year against the law's quota. */
export const quotasCard = (quotas: Quotas, messages: Messages): Card => {
  const { figures, dates } = messages;
  const { quotas: t } = figures;
  const { plan, titles, builtAt, excellent, year } = quotas;
  const isOver = excellent !== null && isOverQuota(excellent);
  return {
    language: messages.language,
    title: t.title,
    subtitle: planName(plan, messages),
    notice: isOver ? { tone: "warning", text: t.isOver(percentOf(quotas)) } : undefined,
    text: titles === null ? [t.counting] : titles.length === 0 ? [t.noTitles] : [],
    sections: [
      ...(titles ?? []).map((title) => titleSection(title, quotas, messages)),
      { title: t.ratings(year), text: ratingLines(quotas, excellent, messages) },
    ],
    actions: [figuresAction(figures.buttons.all)],
    footnote: [t.noCovenant, ...(builtAt === null ? [] : [t.builtAt(dates.moment(builtAt))])].join(" "),
  };
};

const percentOf = ({ office }: Quotas): number => decree335.excellentPercent[office];

const ratingLines = (
  quotas: Quotas,
  excellent: ExcellentQuota | null,
  { figures: { quotas: t } }: Messages,
): readonly string[] => {
  if (excellent === null) return [t.noLaw(quotas.year)];
  const { good, most, unrated, others } = excellent;
  return [
    t.reading(excellent.excellent, good, most),
    ...(isOverQuota(excellent) ? [] : [t.within]),
    ...(unrated > 0 ? [t.unrated(unrated)] : []),
    ...(others > 0 ? [t.others(others)] : []),
    t.law(percentOf(quotas)),
  ];
};

const titleSection = (title: TitleQuota, { plan }: Quotas, messages: Messages): Section => {
  const { quotas: t } = messages.figures;
  const { registered, people, isShort, isOver, byUnit, name, ofUnit } = title;
  const target = plan.targets.find(({ id }) => id === title.targetId);
  const planned = target ? goalText(target, messages) : "";
  const count =
    title.unit === "percent" ? t.share(planned, registered, people) : t.count(planned, registered);
  const state = isShort ? t.short : isOver ? t.over : t.enough;
  const units = byUnit.map(({ unit, registered: own }) => t.unit(unit.name, own)).join("; ");
  return {
    title: ofUnit === null ? name : `${name} (${ofUnit.name})`,
    text: [`${count} · ${state}`, ...(units === "" ? [] : [t.units(units)])],
  };
};
