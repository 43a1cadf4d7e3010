import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import type { DemoSettings } from "../config.ts";
import { createCalendar } from "../domain/calendar/calendar.ts";
import { dayOf } from "../domain/day.ts";
import { readyPlan } from "../plans/ready-plans.ts";
import type { Documents } from "../store/documents.ts";
import { openEmbedded } from "../store/embedded/open-embedded.ts";
import { seedDemoLife } from "./demo-life.ts";
import { demoPlan } from "./demo-plan.ts";
import { seedDemo } from "./seed-demo.ts";

/** Opens the demo's file for the year that is played, with the demo office in it. */
export const openDemoStore = async (
  settings: Pick<DemoSettings, "DATA_DIR">,
  now: () => DateTime,
  nowMs: () => number,
): Promise<Documents> => {
  const today = dayOf(now());
  mkdirSync(settings.DATA_DIR, { recursive: true });
  const documents = openEmbedded({
    file: join(settings.DATA_DIR, `demo-${today.slice(0, 4)}.sqlite`),
    nowMs,
  });
  const source = readyPlan("ha-tinh-2022");
  if (!source) throw new Error("The plan of the demo is not among the ready plans.");
  const plan = demoPlan(source, today, createCalendar());
  await seedDemo(documents, { plans: [plan] });
  await seedDemoLife(documents, { plan, now: now() });
  return documents;
};
