import { consentNeededCard } from "../cards/consent-card.ts";
import { figuresCard } from "../cards/figures-card.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { figurePeriods } from "../src/domain/figures/figure-periods.ts";
import { blankFigure } from "../src/domain/figures/figure-record.ts";
import type { CollectiveTarget } from "../src/usecases/figures/collective-targets.ts";
import type { FigureDesk } from "../src/usecases/figures/record-figure.ts";
import type { ShownFigures } from "../src/usecases/figures/show-figures.ts";
import { planlessCard } from "./plan-commands.ts";

/** What a form about a target is filled from. */
export type FigureFormDesk = FigureDesk & {
  readonly one: CollectiveTarget;
  readonly shown: ShownFigures;
  /** Newest first. */
  readonly periods: readonly string[];
};

type OpenedFigure = { readonly subject: string; readonly etag: string; readonly context: FigureFormDesk };

/** The target that `about` names as `<plan>/<target>`; refused to whom it is not for. */
export const openFigureForm = async (turn: Turn, about: string): Promise<OpenedFigure | Instead> => {
  const [planId = "", targetId = ""] = about.split("/");
  const found = await turn.use.showFigures(planId);
  if (!found.ok) return instead(await planlessCard(turn, found.refusal.word, { command: "figures" }));
  const shown = found.value;
  const one = shown.targets.find((target) => target.targetId === targetId && shown.plan.id === planId);
  if (!one) return instead(figuresCard(shown, 0, turn.messages));
  const desk = { plan: shown.plan, target: one.target, record: one.record };
  // Whoever may not record is refused, and that they asked is kept.
  if (!shown.mayRecord)
    await turn.use.recordFigure(desk, {
      period: "",
      of: null,
      content: { ...blankFigure, on: "", source: "" },
    });
  const needed = consentNeededCard(turn.use.consent(), turn.messages, { command: "figures" });
  if (needed) return instead(needed);
  const periods = figurePeriods(shown.plan, one.target, turn.today);
  return { subject: about, etag: one.record?.etag ?? "", context: { ...desk, one, shown, periods } };
};
