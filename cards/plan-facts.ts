import type { Fact } from "../src/bot/card.ts";
import type { Unit } from "../src/domain/person.ts";
import type { PlanChange } from "../src/domain/plan/edit/plan-changes.ts";
import type { PlanFact } from "../src/domain/plan/edit/plan-facts.ts";
import type { PhaseEdge } from "../src/domain/plan/phase.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A plan as people call it: title, number, years. */
export const planName = ({ document, period }: EmulationPlan, { plans: t }: Messages): string =>
  t.name(document.title, document.number, period.fromYear === period.toYear ? null : period);

/** When a plan runs: by days where it gives them, else by years. */
export const periodText = ({ period }: EmulationPlan, { planning: t, dates }: Messages): string => {
  const { startsOn, endsOn, fromYear, toYear } = period;
  const years = t.years(fromYear, toYear);
  if (startsOn === null && endsOn === null) return years;
  const [from, to] = [startsOn, endsOn].map((on) => (on === null ? t.unknown : dates.day(on)));
  return t.span(from ?? "", to ?? "");
};

const edgeText = (edge: PhaseEdge, { planning: t, dates }: Messages): string => {
  if (edge === null) return t.unknown;
  return "on" in edge ? dates.day(edge.on) : t.month(dates.bareMonth(edge.month));
};

/** The office's units, of which a plan names one where people of it come to a meeting. */
export type PlanUnits = readonly Unit[];

/** One thing of a plan: what it is called, and what it says. */
export const planFact = (fact: PlanFact, units: PlanUnits, messages: Messages): Fact => ({
  label: labelOf(fact, messages),
  value: valueText(fact, units, messages),
});

const labelOf = (fact: PlanFact, { planning: { labels: t }, data }: Messages): string => {
  switch (fact.is) {
    case "phase":
    case "deadline":
    case "event":
    case "anniversary":
      return t[fact.is](fact.value.name);
    case "titles":
      return t.titles(data.staffKinds(fact.id).toLowerCase());
    default:
      return t[fact.is];
  }
};

const valueText = (fact: PlanFact, units: PlanUnits, messages: Messages): string => {
  const { planning: t, dates, numbers, titles } = messages;
  if (fact.is === "titles")
    return fact.value.length === 0 ? t.noTitles : fact.value.map(titles.short).join("; ");
  if (fact.value === null) return t.unknown;
  switch (fact.is) {
    case "number":
      return fact.value;
    case "issuedOn":
      return t.dayOf(fact.value.day, fact.value.month, fact.value.year);
    case "startsOn":
    case "endsOn":
      return dates.day(fact.value);
    case "phase": {
      const { kind, start, end } = fact.value;
      const span =
        start === null && end === null
          ? t.unknown
          : t.span(edgeText(start, messages), edgeText(end, messages));
      return t.phase(t.kind(kind), span);
    }
    case "deadline":
      return deadlineText(fact.value, units, messages);
    case "event":
    case "anniversary":
      return fact.value.on === null ? t.unknown : dates.day(fact.value.on);
    case "pledgeDeadline":
      return t.due(dates.day(fact.value.dueOn), fact.value.dueInclusive);
    case "leastTargetRate":
      return numbers.percent(fact.value);
  }
};

/** Until when something is due, or when a meeting is held and who comes to it. */
const deadlineText = (
  { dueOn, dueInclusive, who, at, attendees }: Extract<PlanFact, { is: "deadline" }>["value"],
  units: PlanUnits,
  { planning: t, dates }: Messages,
): string => {
  if (!at && !attendees) return t.dueBy(t.due(dates.day(dueOn), dueInclusive), who);
  const when = t.dueBy(t.heldAt(dates.day(dueOn), at ?? null), who);
  if (!attendees) return when;
  if (attendees.of !== "unit") return t.attended(when, t.attendees[attendees.of]);
  const unit = units.find(({ id }) => id === attendees.unitId);
  return t.attended(when, unit?.name ?? t.attendedByUnit);
};

/** What changes: what it said before, and what it says from now on. */
export const changeFact = ({ before, after }: PlanChange, units: PlanUnits, messages: Messages): Fact => {
  const { planning: t } = messages;
  const was = before && planFact(before, units, messages);
  const is = after && planFact(after, units, messages);
  if (!was) return { label: t.added(is?.label ?? ""), value: is?.value ?? "" };
  if (!is) return { label: t.removed(was.label), value: was.value };
  const isSaid = was.label === is.label ? is.value : t.named(is.label, is.value);
  return { label: was.label, value: t.becomes(was.value, isSaid) };
};
