import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { createPump, type Pump } from "../../bot/push/create-pump.ts";
import type { DrawPush } from "../../bot/push/draw-push.ts";
import { createPreparePush } from "../../bot/push/prepare-push.ts";
import type { PushState } from "../../bot/push/push.ts";
import type { PushChange } from "../../bot/push/push-store.ts";
import type { TurnStore } from "../../bot/turn-store.ts";
import type { Channel } from "../../channels/channel.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { stampOf } from "../../domain/day.ts";
import type { Documents } from "../documents.ts";
import { officeIdOf } from "../partition-of.ts";
import { createOpenWaves } from "./create-open-waves.ts";
import { createPumpLease } from "./create-pump-lease.ts";
import { createPushStore } from "./create-push-store.ts";
import { createReach } from "./create-reach.ts";
import { createStillOpen } from "./create-still-open.ts";
import { createReminderOffices } from "./reminder-office.ts";

/** `refused`: by the platform, whether it is tried again or not; `later`: not tried now, `throttled`: not taken now. */
export type PushOutcome = PushState | "refused" | "later" | "throttled";

export type PushEngineParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  /** Those by which people are reminded; the lease of the pump is kept with the first. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly personFor: TurnStore["personFor"];
  readonly draw: DrawPush;
  /** Calendar time: decides what is due. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly newId: () => string;
  readonly random: () => number;
  /** Hears what became of each push. */
  readonly onPush?: ((outcome: PushOutcome) => void) | undefined;
  readonly log: Logger;
};

/** What reminds people: makes the pushes of the slots that open, and sends them. */
export const createPushEngine = (parts: PushEngineParts): Pump => {
  const { documents, now, log } = parts;
  const [first, ...others] = parts.channels;
  const channels = [first.name, ...others.map(({ name }) => name)] as const;
  const offices = createReminderOffices(parts);
  const lease = createPumpLease({ documents, channels, holder: parts.newId(), nowMs: parts.nowMs });
  const store = createPushStore({
    documents,
    stamp: () => stampOf(now()),
    onBroken: (error) => log.error({ err: error }, "a push can't be read"),
  });
  const told: typeof store = {
    ...store,
    settle: async (saved, change) => {
      const isKept = await store.settle(saved, change);
      if (isKept) parts.onPush?.(outcomeOf(change));
      return isKept;
    },
  };
  const prepare = createPreparePush({
    personOf: (partition, personId) => parts.personFor({ officeId: officeIdOf(partition), personId }),
    placeOf: createReach(documents),
    stillOpen: createStillOpen({ documents, offices, now }),
    calendarOf: async (partition) => (await offices(partition)).calendar,
    channels: Object.fromEntries(parts.channels.map((channel) => [channel.name, channel])),
    draw: parts.draw,
    now,
    newId: parts.newId,
  });
  const openWaves = createOpenWaves({ ...parts, offices, channels, lease });
  return createPump({ ...parts, channels, store: told, lease, openWaves, prepare });
};

const outcomeOf = ({ state, isRefused }: PushChange): PushOutcome => {
  if (isRefused) return "refused";
  if (state === undefined) return "later";
  return state === "pending" ? "throttled" : state;
};
