import { createZaloBotChannel } from "./channels/zalo-bot/create-zalo-bot-channel.ts";
import type { ZaloBotSettings } from "./channels/zalo-bot/settings.ts";
import type { Connect } from "./connect.ts";
import { createChoices } from "./store/choices/create-choices.ts";
import { createMessageCount } from "./store/create-message-count.ts";
import { createInbox } from "./store/inbox/create-inbox.ts";

/** Connects the bot to the Zalo Bot Platform. */
export const connectZaloBot =
  (settings: ZaloBotSettings): Connect =>
  ({ onInbound, ...given }) => {
    const { channel, route, inbox, beat } = createZaloBotChannel({
      ...given,
      settings,
      choices: createChoices({ ...given, channel: "zalo-bot" }),
      count: createMessageCount({ ...given, channel: "zalo-bot" }),
      openInbox: (run) => createInbox({ ...given, channel: "zalo-bot", run }),
      onInbound: (inbound) => onInbound(channel, inbound),
    });
    return { channel, routes: [route], beat, settled: inbox.settled, stop: inbox.stop };
  };
