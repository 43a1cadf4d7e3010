import { createZaloOaChannel } from "./channels/zalo-oa/create-zalo-oa-channel.ts";
import type { ZaloOaSettings } from "./channels/zalo-oa/settings.ts";
import type { ZaloToken } from "./channels/zalo-oa/token/create-zalo-token.ts";
import type { Connect, Given } from "./connect.ts";
import { createChoices } from "./store/choices/create-choices.ts";
import { createOaContacts } from "./store/create-oa-contacts.ts";
import { createInbox } from "./store/inbox/create-inbox.ts";

/** Connects the bot to an Official Account of Zalo. */
export const connectZaloOa =
  (settings: ZaloOaSettings, openGrant: (given: Given) => ZaloToken): Connect =>
  (given) => {
    const { onInbound, documents } = given;
    const grant = openGrant(given);
    const { channel, route, pages, inbox } = createZaloOaChannel({
      ...given,
      settings,
      tokens: grant,
      choices: createChoices({ ...given, channel: "zalo-oa" }),
      contacts: createOaContacts(documents),
      openInbox: (run) => createInbox({ ...given, channel: "zalo-oa", run }),
      onInbound: (inbound) => onInbound(channel, inbound),
    });
    return {
      ...{ channel, routes: [route], pages },
      isGrantDead: async () => grant.isDead(),
      beat: async () => {
        await inbox.beat();
        await grant.beat();
      },
      ...{ settled: inbox.settled, stop: inbox.stop },
    };
  };
