import type { Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { planFacts } from "../src/domain/plan/edit/plan-facts.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficePlan, OfficePlans, PlanFile } from "../src/usecases/open-plans.ts";
import { planAction, planForm } from "./plan-actions.ts";
import { type PlanUnits, periodText, planFact, planName } from "./plan-facts.ts";

/** Plans of one page, and dates of each. */
const mostPlans = 3;
const mostDates = 8;

/** Buttons of one card; the last can be typed. */
const mostActions = 6;

type Listed = {
  readonly plan: EmulationPlan;
  readonly holds: Omit<OfficePlan, "units"> | null;
  readonly units: PlanUnits;
};

/** The plans of the office in short; `from`: how many stand before this page. */
export const planListCard = (all: OfficePlans, from: number, messages: Messages): Card => {
  const { planning: t } = messages;
  const listed = listedOf(all);
  const page = listed.slice(from, from + mostPlans);
  const more = listed.length > from + mostPlans;
  const activeCount = all.plans.filter(({ state }) => state === "active").length;
  return {
    language: messages.language,
    title: t.title,
    text: activeCount === 0 ? [t.none, ...(all.mayManage ? [t.begin] : [])] : [],
    sections: page.map((one, index) => planSection(one, from + index + 1, messages)),
    actions: [
      ...(all.mayManage
        ? page.map(({ plan }, index) => planAction(t.openNumbered(from + index + 1), `id:${plan.id}`))
        : []),
      ...(more ? [planAction(t.next, `from:${from + mostPlans}`)] : []),
      ...(all.mayManage
        ? [planForm(t.create, "new-plan", ""), planForm(messages.planFile.import, "import-plan", "")]
        : []),
      ...(activeCount > 1 ? [openAction(messages, "choosePlan")] : []),
      ...(all.mayManage ? [] : [openAction(messages, "calendar")]),
    ].slice(0, mostActions),
  };
};

/** What the office runs, what it ran, then drafts of what never held. */
const listedOf = ({ plans, drafts, units }: OfficePlans): readonly Listed[] => [
  ...plans.map((holds) => ({ plan: holds.plan, holds, units })),
  ...drafts
    .filter(({ plan }) => !plans.some((one) => one.plan.id === plan.id))
    .map(({ plan }) => ({ plan, holds: null, units })),
];

const planSection = (listed: Listed, index: number, messages: Messages): Section => ({
  title: messages.planning.numbered(index, listed.plan.document.title),
  facts: planOutline(listed, messages),
});

/** State, number, period, phases and deadlines of a plan. */
const planOutline = ({ plan, holds, units }: Listed, messages: Messages) => {
  const { planning: t } = messages;
  const state = holds ? t.revision(t.states[holds.state], holds.revision) : t.states.draft;
  const dated = planFacts(plan).filter(
    ({ is }) => is === "phase" || is === "deadline" || is === "pledgeDeadline",
  );
  const rest = dated.length - mostDates;
  return [
    { label: t.stateLabel, value: state },
    { label: t.labels.number, value: plan.document.number ?? t.unknown },
    { label: t.labels.period, value: periodText(plan, messages) },
    ...dated.slice(0, mostDates).map((fact) => planFact(fact, units, messages)),
    ...(rest > 0 ? [{ label: "…", value: t.more(rest) }] : []),
  ];
};

/** What a plan's card shows beside the plan. */
type PlanShown = {
  readonly hasDraft: boolean;
  /** What was done just now. */
  readonly notice?: string | undefined;
  readonly history?: PlanFile["history"];
};

/** Events of one card; the newest are shown. */
const mostEvents = 5;

/** One plan that the office runs or ran, with what an officer can do about it. */
export const planCard = (
  holds: OfficePlan,
  { hasDraft, notice, history = [] }: PlanShown,
  messages: Messages,
): Card => {
  const { planning: t } = messages;
  const { plan, state, units } = holds;
  const isActive = state === "active";
  const edit = hasDraft
    ? planAction(t.resume, `draft:${plan.id}`)
    : planAction(isActive ? t.edit : t.reopen, `change:${plan.id}`);
  return {
    language: messages.language,
    title: t.title,
    subtitle: planName(plan, messages),
    notice: notice === undefined ? undefined : { tone: "good", text: notice },
    text: [...(isActive ? [] : [t.closedHint]), ...(hasDraft ? [t.hasDraft] : [])],
    facts: planOutline({ plan, holds, units }, messages),
    sections: history.length === 0 ? [] : [{ title: t.historyTitle, text: historyLines(history, messages) }],
    actions: [
      edit,
      openAction(messages, "calendar"),
      planAction(messages.planFile.download, `file:${plan.id}`),
      planAction(t.buttons.list, ""),
      ...(isActive ? [{ ...planForm(t.close, "close-plan", plan.id), tone: "danger" } as const] : []),
    ],
  };
};

const historyLines = (history: PlanFile["history"], { planning: t, dates }: Messages): readonly string[] =>
  history
    .slice(-mostEvents)
    .reverse()
    .map(({ did, at, revision, note }) => t.happened(t.did[did](revision), dates.moment(at), note));

/** That there is no such plan or draft, or no longer. */
export const planGoneCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.planning.title,
  notice: { tone: "info", text: messages.refusals({ word: "plan-gone", details: {} }) },
  actions: [planAction(messages.planning.buttons.list, "")],
});
