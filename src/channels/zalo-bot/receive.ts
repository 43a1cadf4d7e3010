import type { Logger } from "pino";
import type { Route } from "../../http/route.ts";
import type { Inbox } from "../inbox.ts";
import type { MayAsk } from "../person-rate.ts";
import { isSecret, secretHeader } from "./check-secret.ts";
import type { ZaloBotSettings } from "./settings.ts";
import { toInboxEvent } from "./to-inbound.ts";
import { isForUs, readUpdate } from "./update.ts";

export type ReceiveParts = {
  readonly settings: Pick<ZaloBotSettings, "secret">;
  readonly botId: string;
  readonly inbox: Inbox;
  readonly mayAsk: MayAsk;
  readonly log: Logger;
};

/**
 * Takes what the platform tells of, and answers as soon as it is kept: its turn comes after. What the bot has no use
 * for is answered with 200 too, for it would be told of again.
 */
export const createReceive =
  ({ settings, botId, inbox, mayAsk, log }: ReceiveParts): Route["receive"] =>
  async ({ headers, body }) => {
    if (!isSecret(headers[secretHeader], settings.secret)) {
      log.warn("a request to the Zalo Bot route was refused: its secret is not the bot's");
      return { status: 401 };
    }
    const update = readUpdate(body);
    if (!update) {
      log.info("the Zalo Bot Platform told of something that the bot does not know");
      return { status: 200 };
    }
    if (!isForUs(update)) return { status: 200 };
    const event = toInboxEvent(update, botId);
    if (!mayAsk(event.lane)) {
      log.warn("somebody asks more than a person can");
      return { status: 200 };
    }
    try {
      await inbox.put(event);
    } catch (error) {
      log.error({ err: error }, "an event of the Zalo Bot Platform could not be kept");
      return { status: 503 };
    }
    inbox.kick(event.lane);
    return { status: 200 };
  };
