import { DateTime } from "luxon";
import { runDoctor } from "../../../src/admin/doctor/run-doctor.ts";
import { storePlace } from "../../../src/open-store.ts";
import { outsideAt } from "./start-microsoft.ts";

/** The doctor as `main.ts` runs it, with Microsoft at the origin that it is given first. */
const [origin = "", ...args] = process.argv.slice(2);
process.exitCode = await runDoctor({
  args,
  env: process.env,
  nodeVersion: process.version,
  outside: outsideAt(origin),
  placeOf: (settings) => storePlace(settings, Date.now),
  now: () => DateTime.now(),
  nowMs: Date.now,
  say: (line) => process.stdout.write(`${line}\n`),
});
