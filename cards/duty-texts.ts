import type { DutyState } from "../src/domain/duties/duty-state.ts";
import type { PlanDuty } from "../src/domain/duties/plan-duties.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DutyPart, ShownDuty } from "../src/usecases/show-duties.ts";

/** What a duty is called, and after which phase it is done. */
export const dutyName = ({ name, phase, period }: PlanDuty, { duties: t }: Messages): string => {
  if (period !== null) return t.afterPhase(name, t.period(period));
  return phase === null ? name : t.afterPhase(name, phase.name);
};

/** How a duty stands, in words. */
export const stateText = (state: DutyState, { duties: { states: t }, dates }: Messages): string => {
  switch (state.is) {
    case "done":
      return t.done(dates.day(state.on), state.documentNumber, state.late);
    case "recurs":
      return t.recurs(state.frequency);
    case "undated":
    case "dueToday":
      return t[state.is];
    default:
      return t[state.is](state.workingDays);
  }
};

/** Whether it is done. */
export const isDone = ({ state }: DutyPart): boolean => state.is === "done";

/** How a duty stands as a whole: of units how many are done, and the first that is not, or the person's own. */
export const dutyStateText = ({ duty, parts }: ShownDuty, messages: Messages): string => {
  const { duties: t } = messages;
  const open = parts.find((part) => !isDone(part)) ?? parts[0];
  if (!open) return t.unknown;
  if (!duty.isOfUnits || duty.recurs !== null) return stateText(open.state, messages);
  const [own, ...others] = parts.filter(({ mayClose }) => mayClose);
  const done = t.unitsDone(parts.filter(isDone).length, parts.length);
  if (own && others.length === 0) return `${done} · ${t.ownUnit(stateText(own.state, messages))}`;
  return isDone(open) ? done : `${done} · ${stateText(open.state, messages)}`;
};
