import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const mostOkMs = 60_000;

/** Microsoft takes no token, and Cosmos DB no signature, of a clock that is further off. */
const mostWarnedMs = 300_000;

/**
 * How far the machine's clock is off. One service's clock may be wrong, so that which differs least is believed.
 * @param offsMs of each service that told the time, in ms
 */
export const judgeClock = (offsMs: readonly number[]): readonly Finding[] => {
  if (offsMs.length === 0) return [found("unchecked", "clockUnknown")];
  const leastMs = Math.min(...offsMs.map(Math.abs));
  const seconds = Math.round(leastMs / 1000);
  if (leastMs <= mostOkMs) return [found("ok", "clockOk", { seconds })];
  return [found(leastMs <= mostWarnedMs ? "warning" : "fault", "clockOff", { seconds })];
};

export const checkClock: Check = {
  name: "clock",
  run: async ({ answers, store, settings, now }) => {
    await answers.metadata();
    if (settings.serve) await answers.token(settings.serve);
    const told = (await answers.all()).flatMap((one) => (one.is === "answer" ? [one.offMs] : []));
    const documents = store?.kind === "cosmos" ? await store.open().catch(() => undefined) : undefined;
    const ofStore = documents ? [now().toMillis() - (await documents.storeTimeMs())] : [];
    return judgeClock([...told, ...ofStore].filter((offMs) => offMs !== null));
  },
};
