import type { ChannelName } from "./bot/inbound.ts";
import type { Documents } from "./store/documents.ts";
import { watchDocuments } from "./store/watch-documents.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";
import { duringTurn } from "./turn-context.ts";

/** The store, with its calls, conflicts and refusals told. */
export const watchStore = (documents: Documents, telemetry: Telemetry): Documents =>
  watchDocuments(documents, {
    onConflict: () => telemetry.count("thidua.store.conflicts"),
    onBusy: () => telemetry.count("thidua.store.throttled"),
    during: (what, kind, call) => telemetry.step(`store ${what}`, kind === "" ? {} : { kind }, call),
  });

type Event = {
  /** What the log, the trace and an apology name it by. */
  readonly reference: string;
  readonly channel: ChannelName;
};

/** Does what an event asks for, from its turn to its sends: one trace, and lines of the log that name the same. */
export const duringEvent = <Value>(
  telemetry: Telemetry,
  { reference, channel }: Event,
  work: () => Promise<Value>,
): Promise<Value> => duringTurn(reference, () => telemetry.span("event", { channel, reference }, work));
