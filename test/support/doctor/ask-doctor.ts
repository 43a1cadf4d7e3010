import { DateTime } from "luxon";
import type { DoctorOutside } from "../../../src/admin/doctor/doctor-outside.ts";
import type { Finding } from "../../../src/admin/doctor/finding.ts";
import { runDoctor } from "../../../src/admin/doctor/run-doctor.ts";
import type { StorePlace } from "../../../src/admin/store-place.ts";
import type { StoreSettings } from "../../../src/config-store.ts";
import { storePlace } from "../../../src/open-store.ts";

/** What the doctor is asked in a test. */
export type Question = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outside: DoctorOutside;
  readonly args?: readonly string[];
  readonly now?: string;
  readonly boundMs?: number;
  readonly placeOf?: (settings: StoreSettings) => StorePlace;
};

/** A finding as monitors read it. */
export type ToldFinding = Finding & {
  readonly check: string;
  readonly means: string;
  readonly todo: string | null;
};

/** What it answered. */
export type Diagnosis = {
  readonly code: number;
  readonly findings: readonly ToldFinding[];
  /** The words of faults and warnings, in order. */
  readonly bad: readonly string[];
};

/** Asks the doctor, and reads its JSON. */
export const askDoctor = async (question: Question): Promise<Diagnosis> => {
  const said: string[] = [];
  const { env, outside, args = [], now, boundMs = 20_000 } = question;
  const code = await runDoctor({
    ...{ env, outside, boundMs, timeoutMs: 1_000, nodeVersion: "v24.0.0", nowMs: Date.now },
    args: ["--json", ...args],
    placeOf: question.placeOf ?? ((settings) => storePlace(settings, Date.now)),
    now: () => (now === undefined ? DateTime.now() : DateTime.fromISO(now)),
    say: (line) => said.push(line),
  });
  const { findings } = JSON.parse(said.join("\n")) as { findings: readonly ToldFinding[] };
  const bad = findings.filter(({ state }) => state === "fault" || state === "warning");
  return { code, findings, bad: bad.map(({ word }) => word) };
};
