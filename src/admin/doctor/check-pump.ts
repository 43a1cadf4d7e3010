import { channelNames } from "../../domain/channel-name.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { pumpLeaseCodec, pumpLeaseId } from "../../store/pushes/create-pump-lease.ts";
import { withDocuments } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What is known of who sends reminders by a channel. */
export type PumpFacts = {
  readonly channel: string;
  /** Store time, in ms. */
  readonly storeMs: number;
  /** Undefined where nobody ever had it. */
  readonly lease: { readonly untilMs: number; readonly stoppedUntilMs: number } | undefined;
  readonly isStopped: boolean;
};

/** A lease lasts a minute and each heartbeat, once a minute, takes it anew. */
const leaseMs = 60_000;
const mostWithoutMs = 300_000;

/** Whether somebody sends reminders. */
export const judgePump = ({ channel, storeMs, lease, isStopped }: PumpFacts): Finding => {
  if (isStopped) return found("unchecked", "pumpResting", { channel });
  if (!lease) return found("warning", "pumpNever", { channel });
  const { untilMs, stoppedUntilMs } = lease;
  if (stoppedUntilMs > storeMs)
    return found("fault", "pumpRefused", { channel, minutes: minutesOf(stoppedUntilMs - storeMs) });
  const withoutMs = storeMs - untilMs;
  if (withoutMs > mostWithoutMs)
    return found("fault", "pumpNobody", { channel, minutes: minutesOf(withoutMs) });
  return found("ok", "pumpOk", { channel, seconds: Math.max(0, Math.round((withoutMs + leaseMs) / 1000)) });
};

const minutesOf = (ms: number): number => Math.ceil(ms / 60_000);

export const checkPump = withDocuments("pump", async (documents, { ward }) => {
  const storeMs = await documents.storeTimeMs();
  const findings: Finding[] = [];
  for (const channel of channelNames) {
    const stored = await documents.get(partitionOf.pump(channel), pumpLeaseId);
    // Of a channel that was never used there is nothing to say, but Teams is used always.
    if (!stored && channel !== "teams") continue;
    const lease = stored && {
      // One that was stopped or handed back has no end of its own: then it was over when it was stopped.
      untilMs: stored.dueMs ?? 0,
      stoppedUntilMs: pumpLeaseCodec.read(stored).stoppedUntilMs,
    };
    findings.push(judgePump({ channel, storeMs, lease, isStopped: ward.isStopped }));
  }
  return findings;
});
