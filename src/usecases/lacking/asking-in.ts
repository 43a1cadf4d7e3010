import { dayOf } from "../../domain/day.ts";
import type { Asking } from "../../domain/lacking/owed.ts";
import { activeSinceOf } from "../../domain/plan/edit/plan-draft.ts";
import type { Ports } from "../ports.ts";

/** By which plans and settings the office asks for reports today. */
export const askingIn = async ({ plans, planDesk, reminders, calendar, now }: Ports): Promise<Asking> => {
  const [active, { settings }] = await Promise.all([plans.active(), reminders.office()]);
  const logs = await Promise.all(active.map(({ id }) => planDesk.findLog(id)));
  const activeSince = activeSinceOf(logs.flatMap((log) => (log ? [log.value] : [])));
  return { plans: active, settings, calendar, activeSince, day: dayOf(now) };
};
