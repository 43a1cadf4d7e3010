import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { commandImport } from "./import/command-import.ts";
import { commandStoreErased } from "./moving/command-store-erased.ts";
import { commandStoreExport } from "./moving/command-store-export.ts";
import { commandStoreImport } from "./moving/command-store-import.ts";
import { runPlanImport } from "./plan-import/run-plan-import.ts";
import { runRemindersPreview } from "./reminders-preview/run-reminders-preview.ts";
import { runAuditVerify } from "./run-audit-verify.ts";
import { runOfficeCreate } from "./run-office-create.ts";
import { runTallyVerify } from "./run-tally-verify.ts";
import type { StorePlace } from "./store-place.ts";

/** What an administrator's command is given. */
export type AdminParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly newId: () => string;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly say: (line: string) => void;
  readonly log: Logger;
};

/** Commands of whoever runs the installation, on the store of production; each gives its exit code where that may not be 0. */
export const adminCommands: Readonly<Record<string, (parts: AdminParts) => Promise<unknown>>> = {
  "office:create": runOfficeCreate,
  "roster:import": (parts) => commandImport({ command: "roster:import", ...parts }),
  "evidence:import": (parts) => commandImport({ command: "evidence:import", ...parts }),
  "plan:import": runPlanImport,
  "reminders:preview": runRemindersPreview,
  "tally:verify": runTallyVerify,
  "audit:verify": runAuditVerify,
  "store:export": commandStoreExport,
  "store:erased": commandStoreErased,
  "store:import": commandStoreImport,
};
