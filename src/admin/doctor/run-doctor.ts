import type { DateTime } from "luxon";
import { judgeSettings, serveSettingsSchema } from "../../config.ts";
import { doctorSettingsSchema } from "../../config-doctor.ts";
import { type StoreSettings, storeSettingsSchema } from "../../config-store.ts";
import { messagesIn } from "../../messages/messages.ts";
import type { Documents } from "../../store/documents.ts";
import { StoreError } from "../../store/store-error.ts";
import type { StorePlace } from "../store-place.ts";
import { askOutside } from "./ask-outside.ts";
import type { WardSettings, WardStore } from "./check.ts";
import { lanes } from "./checks.ts";
import type { DoctorOutside } from "./doctor-outside.ts";
import { type DoctorWish, readDoctorWish } from "./doctor-wish.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./finding.ts";
import { runChecks } from "./run-checks.ts";
import { jsonOf, linesOf } from "./tell-findings.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What the doctor is given. */
export type DoctorParts = {
  readonly args: readonly string[];
  readonly env: Env;
  readonly nodeVersion: string;
  readonly outside: DoctorOutside;
  readonly placeOf: (settings: StoreSettings) => StorePlace;
  /** Calendar time: the machine's own. */
  readonly now: () => DateTime;
  readonly nowMs: () => number;
  readonly say: (line: string) => void;
  /** What each check may take, and each question to a service, in ms. */
  readonly boundMs?: number;
  readonly timeoutMs?: number;
};

const defaultBoundMs = 60_000;
const defaultTimeoutMs = 5_000;

/** How long the store may take to close; what hangs there hangs nobody. */
const closeMs = 5_000;

/** Looks at everything that the bot needs, changes nothing, tells what was found and gives the exit code. */
export const runDoctor = async (parts: DoctorParts): Promise<ExitCode> => {
  const { args, nowMs, now, say } = parts;
  let wish: DoctorWish;
  try {
    wish = readDoctorWish(args);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return exitCodes.misasked;
  }
  const messages = messagesIn(wish.language);
  const settings = wardSettings(parts.env);
  const store = settings.store && openedOnce(parts.placeOf(settings.store), settings.store.STORE);
  const timeoutMs = parts.timeoutMs ?? defaultTimeoutMs;
  const answers = askOutside(parts.outside, { timeoutMs, nowMs });
  const { office, isStopped } = wish;
  const ward = {
    ...{ nodeVersion: parts.nodeVersion, now, nowMs, timeoutMs, settings, store, answers },
    ...{ office, isStopped, messages },
  };
  const examined = await runChecks(lanes, ward, { boundMs: parts.boundMs ?? defaultBoundMs, nowMs });
  await store?.close();
  if (wish.isJson) say(jsonOf(examined, messages, now()));
  else for (const line of linesOf(examined, messages, now())) say(line);
  return exitCodeOf(examined);
};

const wardSettings = (env: Env): WardSettings => {
  const serve = judgeSettings(serveSettingsSchema, env);
  // Each by itself: one that is wrong hides no other.
  const { MICROSOFT_APP_PASSWORD_EXPIRES: _expires, ...withoutExpires } = env;
  const doctor = judgeSettings(doctorSettingsSchema, env);
  const known = doctor.settings ?? judgeSettings(doctorSettingsSchema, withoutExpires).settings;
  return {
    serve: serve.settings,
    store: judgeSettings(storeSettingsSchema, env).settings,
    doctor: known ?? {},
    faults: [...serve.faults, ...doctor.faults],
  };
};

/** The store, opened for the first check that asks; one that is not there is not made. */
const openedOnce = (
  { name, isThere, open }: StorePlace,
  kind: StoreSettings["STORE"],
): WardStore & { readonly close: () => Promise<void> } => {
  let opened: Promise<Documents> | undefined;
  const openIt = async (): Promise<Documents> => {
    if (!isThere()) throw new StoreError("broken", `There is no ${name}.`, { flaws: ["missing"] });
    return open();
  };
  return {
    name,
    kind,
    open: () => {
      opened ??= openIt();
      return opened;
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, closeMs);
      });
      const closing = opened?.then((documents) => documents.close()).catch(() => undefined);
      await Promise.race([closing, late]);
      clearTimeout(timer);
    },
  };
};
