import {
  activatePlan,
  activationFault,
  closePlan,
  countPledges,
  draftWarnings,
  previewPlan,
} from "./activate-plan.ts";
import { changePlan, discardDraft, draftReadyPlan, editPlan, readyPlans } from "./draft-plan.ts";
import { importPlan, readPlanFile, writePlanFile } from "./import-plan.ts";
import { listTouched } from "./list-touched.ts";
import { listPlans, managesPlans, openPlan } from "./open-plans.ts";
import type { Ports } from "./ports.ts";
import { previewReminders } from "./reminders/preview-reminders.ts";

/** What can be done with the plans of the office. */
export const createPlanUseCases = (ports: Ports) => ({
  managesPlans: managesPlans(ports),
  listPlans: listPlans(ports),
  openPlan: openPlan(ports),
  readyPlans: readyPlans(ports),
  draftReadyPlan: draftReadyPlan(ports),
  changePlan: changePlan(ports),
  editPlan: editPlan(ports),
  discardDraft: discardDraft(ports),
  previewPlan: previewPlan(ports),
  previewReminders: previewReminders(ports),
  draftWarnings: draftWarnings(ports),
  activationFault: activationFault(ports),
  activatePlan: activatePlan(ports),
  closePlan: closePlan(ports),
  countPledges: countPledges(ports),
  listTouched: listTouched(ports),
  readPlanFile: readPlanFile(ports),
  importPlan: importPlan(ports),
  writePlanFile: writePlanFile(ports),
});
