import type { Day } from "../../day.ts";
import type { Deadline } from "../deadline.ts";
import type { Phase, PhaseEdge } from "../phase.ts";
import type { EmulationPlan } from "../plan.ts";
import { addedId } from "./added-item.ts";
import type { PlanEdit } from "./plan-edit.ts";

type Edit<Sets extends PlanEdit["sets"]> = Extract<PlanEdit, { sets: Sets }>;

/** The plan with one thing filled in; what the form leaves open stays as vague as it was. */
export const applyEdit = (plan: EmulationPlan, edit: PlanEdit): EmulationPlan => {
  switch (edit.sets) {
    case "document":
      return documented(plan, edit);
    case "phase":
      return { ...plan, phases: placed(plan.phases, edit.id, (former) => phaseOf(former, edit)) };
    case "deadline":
      return { ...plan, deadlines: placed(plan.deadlines, edit.id, (former) => deadlineOf(former, edit)) };
    case "event":
      return {
        ...plan,
        events: placed(plan.events, edit.id, ({ id }) => ({ id, name: edit.name, on: edit.on })),
      };
    case "anniversary":
      return {
        ...plan,
        anniversaries: plan.anniversaries.map((one) => (one.id === edit.id ? { ...one, on: edit.on } : one)),
      };
    case "pledging":
      return pledgingSet(plan, edit);
    case "titles":
      return { ...plan, pledging: { ...plan.pledging, titles: edit.titles } };
    case "removal":
      return { ...plan, [edit.list]: plan[edit.list].filter(({ id }) => id !== edit.id) };
  }
};

type Former<Item> = Partial<Item> & { readonly id: string };

/** The list with the item put in the place of its former self, or at the end. */
const placed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string | null,
  make: (former: Former<Item>) => Item,
): Item[] =>
  id === null
    ? [...items, make({ id: addedId(items) } as Former<Item>)]
    : items.map((item) => (item.id === id ? make(item) : item));

const documented = (plan: EmulationPlan, edit: Edit<"document">): EmulationPlan => {
  const { date } = plan.document;
  const isVague = date !== null && (date.day === null || date.month === null || date.year === null);
  const [year = null, month = null, day = null] = edit.issuedOn?.split("-").map(Number) ?? [];
  return {
    ...plan,
    document: {
      ...plan.document,
      number: edit.number,
      date: edit.issuedOn !== null ? { day, month, year } : isVague ? date : null,
    },
    period: { ...plan.period, startsOn: edit.startsOn, endsOn: edit.endsOn },
  };
};

const edgeOf = (former: PhaseEdge | undefined, on: Day | null): PhaseEdge =>
  on !== null ? { on } : former && "month" in former ? former : null;

const phaseOf = (former: Former<Phase>, { name, kind, startsOn, endsOn }: Edit<"phase">): Phase => ({
  startNote: null,
  endNote: null,
  occasion: null,
  objective: null,
  launchedBy: [],
  ...former,
  name,
  kind,
  onDemand: former.onDemand === true && startsOn === null && endsOn === null,
  start: edgeOf(former.start, startsOn),
  end: edgeOf(former.end, endsOn),
});

const deadlineOf = (former: Former<Deadline>, edit: Edit<"deadline">): Deadline => ({
  phaseId: null,
  to: null,
  note: null,
  ...former,
  name: edit.name,
  dueOn: edit.dueOn,
  dueInclusive: edit.dueInclusive,
  who: edit.who,
  ...(edit.at === undefined ? {} : { at: edit.at }),
  ...(edit.attendees === undefined ? {} : { attendees: edit.attendees }),
});

const pledgingSet = (plan: EmulationPlan, edit: Edit<"pledging">): EmulationPlan => {
  const { dueOn, dueInclusive, leastTargetRate } = edit;
  const blank = { id: "pledging", name: "Đăng ký thi đua", phaseId: null, who: null, to: null, note: null };
  const deadline = dueOn === null ? null : { ...blank, ...plan.pledging.deadline, dueOn, dueInclusive };
  return { ...plan, pledging: { ...plan.pledging, deadline, leastTargetRate } };
};
