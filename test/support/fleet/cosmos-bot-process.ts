import { randomUUID } from "node:crypto";
import { DateTime } from "luxon";
import { pino } from "pino";
import { compose } from "../../../src/compose.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { openCosmos } from "../../../src/store/cosmos/open-cosmos.ts";
import { modelDay } from "../office-model/seed-model-office.ts";
import { ignoringEtags } from "../turn/ignoring-etags.ts";
import type { CosmosAddress } from "./start-cosmos-process.ts";

/** Where a bot finds its store, and whether it is to have the planted bug. */
export type BotOrder = { readonly store: CosmosAddress; readonly ignoresEtags: boolean };

// A bot in a process of its own: it says that it is ready, and once told where the store is, on which port it listens.
const now = DateTime.fromISO(`${modelDay}T08:00`, { zone: officeZone });

/** The store may be out of order just now; so would be a machine that is restarted. */
const opened = async ({ endpoint, key, databaseId, containerId }: CosmosAddress) => {
  for (let attempt = 1; ; attempt++) {
    try {
      const access = { by: "key", key } as const;
      return await openCosmos({ endpoint, access, database: databaseId, container: containerId });
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
};

const begin = async ({ store, ignoresEtags }: BotOrder): Promise<void> => {
  const documents = await opened(store);
  const bot = compose({
    documents: ignoresEtags ? ignoringEtags(documents) : documents,
    calendar: createCalendar(),
    teams: { mode: "demo" },
    now: () => now,
    nowMs: Date.now,
    newId: randomUUID,
    random: Math.random,
    log: pino({ level: "silent" }),
    sendTimeoutMs: 1_000,
    claimMs: 6_000,
  });
  const { port } = await bot.start(0, "127.0.0.1");
  setInterval(() => void bot.beat().catch(() => undefined), 250);
  process.send?.({ port });
};

process.once("message", (order: BotOrder) => void begin(order));
process.once("disconnect", () => process.exit(0));
process.send?.({ ready: true });
