import { channelChecks } from "./channel-checks.ts";
import type { Check } from "./check.ts";
import { checkAudit } from "./check-audit.ts";
import { checkBackUp } from "./check-back-up.ts";
import { checkCalendar } from "./check-calendar.ts";
import { checkClock } from "./check-clock.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkJobs } from "./check-jobs.ts";
import { checkNode } from "./check-node.ts";
import { checkOfficers } from "./check-officers.ts";
import { checkOffices } from "./check-offices.ts";
import { checkOutbox } from "./check-outbox.ts";
import { checkPlans } from "./check-plans.ts";
import { checkPump } from "./check-pump.ts";
import { checkReminders } from "./check-reminders.ts";
import { checkSettings } from "./check-settings.ts";
import { checkStore } from "./check-store.ts";
import { checkTallies } from "./check-tallies.ts";
import { checkUnknown } from "./check-unknown.ts";
import { checkUnreachable } from "./check-unreachable.ts";

/** Checks that go on beside each other, each lane one after the other: a busy store is asked one thing at a time. */
export const lanes: readonly (readonly Check[])[] = [
  [checkNode],
  [checkSettings],
  [checkClock],
  [checkCalendar],
  ...channelChecks.map((check) => [check]),
  [
    checkStore,
    checkBackUp,
    checkPump,
    checkOutbox,
    checkUnknown,
    checkUnreachable,
    checkJobs,
    checkOffices,
    checkOfficers,
    checkPlans,
    checkReminders,
    checkDocuments,
    checkTallies,
    checkAudit,
  ],
];
