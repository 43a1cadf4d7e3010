import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { targetStates } from "../src/domain/figures/target-state.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { CollectiveTarget } from "../src/usecases/figures/collective-targets.ts";
import type { ShownFigures } from "../src/usecases/figures/show-figures.ts";
import { formAction } from "./evidence-entry-card.ts";
import { basisText, stateText } from "./figure-texts.ts";
import { planName } from "./plan-facts.ts";

/** Targets of one page, and buttons that record one. */
const mostTargets = 10;
const mostButtons = 2;

/** The button that shows the targets, or one of them. */
export const figuresAction = (label: string, about = ""): Action => ({
  does: "open",
  label,
  command: "figures",
  ...(about !== "" && { about }),
});

/** How the targets of a plan stand by what is recorded; `from`: how many stand before this page. */
export const figuresCard = (shown: ShownFigures, from: number, messages: Messages, notice?: string): Card => {
  const { figures: t, dates } = messages;
  const { plan, targets, mayRecord, maySeeQuotas, asOf } = shown;
  const page = targets.map((one, index) => ({ one, index: index + 1 })).slice(from, from + mostTargets);
  const more = targets.length > from + mostTargets;
  const next = page.filter(({ one }) => one.figures.length === 0).slice(0, mostButtons);
  const hidesParty = plan.targets.length > targets.length;
  return {
    language: messages.language,
    title: t.title,
    subtitle: planName(plan, messages),
    notice: notice === undefined ? undefined : { tone: "good", text: notice },
    text:
      targets.length === 0
        ? [t.none]
        : [tallyText(targets, messages), ...(shown.hasDraft ? [t.sheet.waits] : [])],
    sections: page.map(({ one, index }) => targetSection(one, index, { shown, messages })),
    actions: [
      ...(mayRecord
        ? next.map(({ one, index }) =>
            formAction(t.buttons.recordOf(index), "record-figure", `${plan.id}/${one.targetId}`),
          )
        : []),
      ...(more ? [figuresAction(t.buttons.next, `from:${from + mostTargets}`)] : []),
      ...(mayRecord && targets.length > 0
        ? [
            shown.hasDraft
              ? figuresAction(t.sheet.open, "draft")
              : figuresAction(t.buttons.template, `sheet:${plan.id}`),
          ]
        : []),
      ...(maySeeQuotas ? [figuresAction(t.buttons.quotas, "quotas")] : []),
      ...(shown.hasOthers ? [openAction(messages, "choosePlan")] : []),
    ],
    footnote: [
      ...(targets.length === 0 ? [] : [t.hint, t.footnote]),
      ...(hidesParty && mayRecord ? [t.party] : []),
      t.asOf(dates.moment(asOf)),
    ].join(" "),
  };
};

/** How many stand how. */
const tallyText = (targets: readonly CollectiveTarget[], { figures: t }: Messages): string =>
  t.tally(
    targetStates.flatMap((state) => {
      const count = targets.filter((one) => one.state === state).length;
      return count === 0 ? [] : [t.stateCount(state, count)];
    }),
  );

const targetSection = (
  one: CollectiveTarget,
  index: number,
  { shown, messages }: { readonly shown: ShownFigures; readonly messages: Messages },
): Section => ({
  title: messages.figures.numbered(index, one.target.name),
  text: [stateText(one, messages), basisText(one, shown, messages)],
});
