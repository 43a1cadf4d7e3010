import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TimelineSpan } from "../src/usecases/show-calendar.ts";

/** The dates that a plan leaves open, a line each; only those of anniversaries where they are asked for. */
export const openLines = (
  plan: EmulationPlan,
  span: TimelineSpan,
  { calendar: { open: t } }: Messages,
): readonly string[] => {
  const days = [...plan.anniversaries, ...plan.events].flatMap(({ name, on }) =>
    on === null ? [t.day(name)] : [],
  );
  if (span.is === "anniversaries") return days;
  return [
    ...plan.phases.flatMap(({ name, onDemand, start, end }) => {
      if (start === null && end === null) return [t.phase(name, onDemand)];
      return [...(start === null ? [t.start(name)] : []), ...(end === null ? [t.end(name)] : [])];
    }),
    ...(plan.pledging.deadline === null ? [t.pledge] : []),
    ...days,
  ];
};
