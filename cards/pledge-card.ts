import type { Card, Fact, Notice } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Pledge, PledgeContent } from "../src/domain/pledge.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { ToldConfirming } from "../src/usecases/confirming/tell-confirming.ts";
import { lastPledgeDay } from "../src/usecases/current-plan.ts";
import { confirmingFacts } from "./confirming-texts.ts";

/** A pledge as it stands, with what can be done about it. */
export const pledgeCard = (
  plan: EmulationPlan,
  pledge: Pledge,
  { messages, notice, told }: { messages: Messages; notice?: Notice; told?: ToldConfirming | undefined },
): Card => {
  const { pledge: t } = messages;
  const again = pledge.state === "withdrawn";
  return {
    language: messages.language,
    title: t.cardTitle,
    subtitle: plan.document.title,
    notice,
    facts: [
      { label: t.state, value: stateOf(pledge, messages) },
      ...confirmingFacts(told, messages),
      ...contentFacts(plan, pledge.content, messages),
      deadlineFact(plan, messages),
    ],
    actions: [
      {
        does: "act",
        label: again ? messages.commands.register : t.edit,
        verb: "form.open",
        data: { form: "register-pledge", subject: plan.id },
      },
      ...(again
        ? []
        : [
            {
              does: "act",
              label: t.withdraw,
              verb: "form.open",
              data: { form: "withdraw-pledge", subject: plan.id },
              tone: "danger",
            } as const,
          ]),
      { does: "open", label: t.history, command: "pledgeHistory" },
      { does: "open", label: messages.commands.progress, command: "progress" },
    ],
    footnote: t.footnote,
  };
};

const stateOf = ({ state, history }: Pledge, { pledge: t, dates }: Messages): string => {
  const last = history.at(-1);
  if (!last) return t.states[state];
  const late = last.late && last.did !== "withdrew" ? ` (${t.lateMark})` : "";
  return `${t.did[last.did](dates.moment(last.at))}${late}`;
};

/** What a pledge would say, before it counts. */
export const pledgePreviewCard = (
  plan: EmulationPlan,
  content: PledgeContent,
  { messages, late }: { messages: Messages; late: boolean },
): Card => {
  const { pledge: t, dates } = messages;
  const lastDay = lastPledgeDay(plan);
  const text =
    late && lastDay !== null
      ? `${messages.forms.checkFirst} ${t.late(dates.day(lastDay))}`
      : messages.forms.checkFirst;
  return {
    language: messages.language,
    title: t.previewTitle,
    subtitle: plan.document.title,
    notice: { tone: late ? "warning" : "info", text },
    facts: contentFacts(plan, content, messages),
  };
};

/** The facts of a pledge's content; what was not pledged says so. */
export const contentFacts = (
  plan: EmulationPlan,
  content: PledgeContent,
  { pledge: t, titles, numbers }: Messages,
): readonly Fact[] => {
  const joined = (values: readonly string[], sign: string) =>
    values.length === 0 ? t.notPledged : values.join(sign);
  return [
    { label: t.titles, value: joined(content.titles.map(titles.name), "; ") },
    {
      label: t.targetRate,
      value: content.targetRate === null ? t.notPledged : numbers.percent(content.targetRate),
    },
    { label: t.movements, value: joined(movementNames(plan, content.movements), " • ") },
    { label: t.initiative, value: content.initiative ?? t.notPledged },
  ];
};

/** The names of the plan's movements with these ids. */
const movementNames = ({ movements }: EmulationPlan, ids: readonly string[]): readonly string[] =>
  movements.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

const deadlineFact = (plan: EmulationPlan, { pledge: t, dates }: Messages): Fact => {
  const lastDay = lastPledgeDay(plan);
  return { label: t.deadline, value: lastDay === null ? t.unknown : dates.day(lastDay) };
};
