import type { Logger } from "pino";
import type { Inbound } from "../../bot/inbound.ts";
import type { Route } from "../../http/route.ts";
import type { Abilities, Channel } from "../channel.ts";
import type { Choices } from "../choices.ts";
import type { Inbox, OpenInbox } from "../inbox.ts";
import type { MessageCount } from "../message-count.ts";
import { createMayAsk, defaultPersonRate } from "../person-rate.ts";
import { createBotApi } from "./bot-api.ts";
import { createQuota } from "./quota.ts";
import { createReceive } from "./receive.ts";
import { createSender } from "./sender.ts";
import { botIdOf, type ZaloBotSettings } from "./settings.ts";
import { createTakeEvent } from "./take-event.ts";

/** What the Zalo Bot channel is made of. */
export type ZaloBotParts = {
  readonly settings: ZaloBotSettings;
  readonly openInbox: OpenInbox;
  readonly choices: Choices;
  readonly count: MessageCount;
  readonly onInbound: (inbound: Inbound) => Promise<unknown>;
  readonly nowMs: () => number;
  readonly sendTimeoutMs: number;
  readonly log: Logger;
};

/** The channel, its way in, and what keeps both going. */
export type ZaloBotChannel = {
  readonly channel: Channel;
  readonly route: Route;
  readonly inbox: Inbox;
  readonly beat: () => Promise<void>;
};

/** What Zalo shows of a bot: text. */
const zaloBotCan: Abilities = { inputs: false, edits: false, files: false };

/** A bot of the Zalo Bot Platform: what comes in by its webhook, and the way to write to its people. */
export const createZaloBotChannel = (parts: ZaloBotParts): ZaloBotChannel => {
  const { settings, choices, onInbound, log } = parts;
  const botId = botIdOf(settings);
  const api = createBotApi(settings, parts.sendTimeoutMs);
  const quota = createQuota(parts);
  const mayAsk = createMayAsk(defaultPersonRate, parts.nowMs);
  const inbox = parts.openInbox(createTakeEvent({ botId, api, choices, onInbound }));
  return {
    channel: { name: "zalo-bot", can: zaloBotCan, ...createSender({ api, choices, quota }) },
    route: { path: "/api/zalo-bot", receive: createReceive({ settings, botId, inbox, mayAsk, log }) },
    inbox,
    beat: async () => {
      await inbox.beat();
      await quota.beat();
    },
  };
};
