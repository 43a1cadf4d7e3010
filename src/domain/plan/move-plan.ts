import type { Anniversary } from "./anniversary.ts";
import type { Deadline } from "./deadline.ts";
import { inYear, yearOf } from "./in-year.ts";
import type { Movement } from "./movement.ts";
import type { Mover } from "./mover.ts";
import { moverOf, unlessNull } from "./mover.ts";
import type { Phase } from "./phase.ts";
import type { EmulationPlan } from "./plan.ts";
import type { Target } from "./target.ts";

const moveDeadline = (deadline: Deadline, { day, text }: Mover): Deadline => ({
  ...deadline,
  name: text(deadline.name),
  dueOn: day(deadline.dueOn),
  note: unlessNull(deadline.note, text),
});

const movePhase = (phase: Phase, { edge, text }: Mover): Phase => ({
  ...phase,
  name: text(phase.name),
  start: edge(phase.start),
  end: edge(phase.end),
  objective: unlessNull(phase.objective, text),
});

const moveTarget = (target: Target, { text, years }: Mover, shift: number): Target => ({
  ...target,
  name: text(target.name),
  years: unlessNull(target.years, years),
  base: unlessNull(target.base, ({ year }) => ({ year: year + shift, value: null })),
  note: unlessNull(target.note, text),
});

const moveAnniversary = (found: Anniversary, shift: number): Anniversary => ({
  ...found,
  years: unlessNull(found.years, (years) => years + shift),
  on: unlessNull(found.on, (on) => inYear(found.from ?? on, yearOf(on) + shift)),
});

/** A movement is carried on; its own years are kept only while they reach the year moved to. */
const carryMovement = (movement: Movement, year: number): Movement => ({
  ...movement,
  years: movement.years !== null && movement.years.toYear >= year ? movement.years : null,
});

/** The plan as it would stand in another year: same days, counts of years anew, no number, no date, no cause. */
export const movePlan = (plan: EmulationPlan, year: number): EmulationPlan => {
  const shift = year - plan.period.fromYear;
  const mover = moverOf(plan.period, shift);
  const { day, text, years } = mover;
  return {
    ...plan,
    id: `${plan.id}-${year}`,
    document: { ...plan.document, number: null, date: null, title: text(plan.document.title) },
    period: {
      ...plan.period,
      ...years(plan.period),
      startsOn: unlessNull(plan.period.startsOn, day),
      endsOn: unlessNull(plan.period.endsOn, day),
      label: unlessNull(plan.period.label, text),
    },
    theme: unlessNull(plan.theme, (theme) => ({ ...theme, text: text(theme.text) })),
    respondsTo: null,
    phases: plan.phases.map((phase) => movePhase(phase, mover)),
    deadlines: plan.deadlines.map((deadline) => moveDeadline(deadline, mover)),
    targets: plan.targets.map((target) => moveTarget(target, mover, shift)),
    anniversaries: plan.anniversaries.map((found) => moveAnniversary(found, shift)),
    events: plan.events.map((event) => ({ ...event, on: unlessNull(event.on, day) })),
    movements: plan.movements.map((movement) => carryMovement(movement, year)),
    duties: plan.duties.map((duty) => ({ ...duty, until: unlessNull(duty.until, day) })),
    notes: plan.notes.map((note) => ({ ...note, text: text(note.text) })),
    pledging: {
      ...plan.pledging,
      deadline: unlessNull(plan.pledging.deadline, (deadline) => moveDeadline(deadline, mover)),
    },
  };
};
