import { createCalendar } from "../../domain/calendar/calendar.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { officeCodec, planCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { createCalendars, settingsId } from "../../store/repositories/office-desk.ts";
import { planRevisionId } from "../../store/repositories/repositories.ts";

/** A plan that an office runs; its content undefined where it is not in the store. */
export type RunPlan = { readonly planId: string; readonly plan: EmulationPlan | undefined };

/** The plans that an office runs, and its calendar. */
export const plansOf = async (documents: Documents, officeId: string) => {
  const partition = partitionOf.office(officeId);
  const office = await documents.get(partition, "office");
  const calendar = createCalendars(createCalendar())(partition, await documents.get(partition, settingsId));
  const running = office ? officeCodec.read(office).activePlans : [];
  const plans = await Promise.all(
    running.map(async ({ planId, revision }): Promise<RunPlan> => {
      const stored = await documents.get(partition, planRevisionId(planId, revision));
      return { planId, plan: stored && planCodec.read(stored) };
    }),
  );
  return { calendar, plans };
};
