import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { dialogs } from "../dialogs/dialogs.ts";
import { drawPush } from "../dialogs/draw-push.ts";
import type { createDeliver } from "./bot/deliver.ts";
import type { ChannelName } from "./bot/inbound.ts";
import { createSendUnsent } from "./bot/send-unsent.ts";
import type { TurnStore } from "./bot/turn-store.ts";
import type { Channel } from "./channels/channel.ts";
import type { Connected } from "./connect.ts";
import type { Calendar } from "./domain/calendar/calendar.ts";
import { createOfficeChores } from "./store/chores/create-office-chores.ts";
import type { Ledger } from "./store/create-ledger.ts";
import type { TurnStoreParts } from "./store/create-turn-store.ts";
import type { Documents } from "./store/documents.ts";
import { createJobs } from "./store/jobs/create-jobs.ts";
import { officeJobs } from "./store/jobs/office-jobs.ts";
import { createPushEngine } from "./store/pushes/create-push-engine.ts";
import { outboxState } from "./store/pushes/outbox-state.ts";
import { createPushPeople } from "./store/pushes/push-people.ts";
import { createRefreshAll } from "./store/standing/create-refresh-all.ts";
import type { VitalsTelemetry } from "./telemetry/create-vitals.ts";
import { createTellVitals } from "./telemetry/tell-vitals.ts";

export type BeatParts = {
  readonly documents: Documents;
  readonly storeParts: TurnStoreParts;
  readonly calendar: Calendar;
  readonly connected: readonly Connected[];
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  readonly store: TurnStore;
  readonly deliver: ReturnType<typeof createDeliver>;
  readonly pause: (attempt: number) => Promise<void>;
  readonly now: () => DateTime;
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly vitals: VitalsTelemetry;
  readonly jobsStartSoon: boolean;
  readonly log: Logger;
};

/** Everything that is done though nobody asks: reminders, jobs, chores, answers that were not sent. */
export const composeBeat = (parts: BeatParts) => {
  const { documents, calendar, connected, channels, now, nowMs, newId, ledger, vitals, log } = parts;
  let isEnding = false;
  const isStopping = () => isEnding;
  const sendUnsent = createSendUnsent({
    store: parts.store,
    deliver: parts.deliver,
    channels,
    isStopping,
    log,
  });
  const refreshAll = createRefreshAll({ documents, now, nowMs, isStopping, log });
  const chores = createOfficeChores({ documents, holder: newId(), now, nowMs, isStopping, log });
  const [main, ...beside] = connected;
  if (!main) throw new Error("A bot is connected to one platform at least.");
  const others = beside.flatMap(({ channel }) => {
    const known = channels[channel.name] ?? channel;
    return known.bulk ? [known] : [];
  });
  const engine = createPushEngine({
    ...{ documents, calendar, now, nowMs, newId, random: parts.random, log },
    channels: [channels[main.channel.name] ?? main.channel, ...others],
    onPush: (outcome) => vitals.count("thidua.pushes", 1, { outcome }),
    personFor: createPushPeople(parts.storeParts),
    draw: drawPush,
    sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))),
  });
  const jobs = createJobs({
    ...{ documents, nowMs, pause: parts.pause, channels, log },
    kinds: officeJobs(documents, calendar),
    cards: dialogs.jobs,
    startsSoon: parts.jobsStartSoon,
  });
  const tellVitals = createTellVitals({
    vitals,
    sending: async () => {
      const [outbox, ...isDead] = await Promise.all([
        outboxState({ documents, channels: connected.map(({ channel }) => channel.name), now }),
        ...connected.map((one) => one.isGrantDead?.()),
      ]);
      const dead = connected.flatMap(({ channel }, index) => (isDead[index] ? [channel.name] : []));
      return { ...outbox, dead };
    },
    nowMs,
    log,
  });
  return {
    /** A job was begun. */
    jobBegun: () => ledger.during("job", jobs.soon),
    /** What one heartbeat does, but for the pushes that go on after it. */
    beat: async (): Promise<void> => {
      log.debug({ spent: ledger.take() }, "asked of the store since the last heartbeat");
      engine.kick();
      // Heard from the start: a failure that nobody waits for yet would end the process.
      const done = await Promise.allSettled([
        sendUnsent(),
        jobs.beat().then(chores.beat).then(refreshAll),
        ...connected.map((one) => one.beat?.()),
      ]);
      await tellVitals.beat();
      for (const one of done) if (one.status === "rejected") throw one.reason;
    },
    /** Resolves once no push is left to send. */
    idle: engine.idle,
    /** Begins nothing more; what is under way ends, and its leases are handed back. */
    stop: async (): Promise<void> => {
      isEnding = true;
      jobs.stop();
      await engine.stop();
    },
    /** Resolves once what was begun has ended; then nothing of it writes any more. */
    ended: async (): Promise<void> => {
      await jobs.settled();
      await chores.stop();
      tellVitals.end();
    },
  };
};
