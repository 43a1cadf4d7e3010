import type { Logger } from "pino";
import type { Inbound } from "../../bot/inbound.ts";
import type { Page, Route } from "../../http/route.ts";
import type { Abilities, Channel } from "../channel.ts";
import type { Choices } from "../choices.ts";
import type { Inbox, OpenInbox } from "../inbox.ts";
import type { OaContacts } from "../oa-contacts.ts";
import { createMayAsk, defaultPersonRate } from "../person-rate.ts";
import type { Tokens } from "./authorized.ts";
import { createOaApi } from "./oa-api.ts";
import { createPace } from "./pace.ts";
import { createReceive } from "./receive.ts";
import { createSender } from "./sender.ts";
import type { ZaloOaSettings } from "./settings.ts";
import { createTakeEvent } from "./take-event.ts";
import { pagesOf } from "./verification-pages.ts";

/** What the Official Account's channel is made of. */
export type ZaloOaParts = {
  readonly settings: ZaloOaSettings;
  readonly openInbox: OpenInbox;
  readonly choices: Choices;
  readonly contacts: OaContacts;
  readonly tokens: Tokens;
  readonly onInbound: (inbound: Inbound) => Promise<unknown>;
  readonly nowMs: () => number;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  readonly sendTimeoutMs: number;
  readonly log: Logger;
};

/** The channel, its way in, and what Zalo looks for to know whose domain it is. */
export type ZaloOaChannel = {
  readonly channel: Channel;
  readonly route: Route;
  readonly pages: readonly Page[];
  readonly inbox: Inbox;
};

/** What Zalo shows of an Official Account's messages: text and buttons. */
const zaloOaCan: Abilities = { inputs: false, edits: false, files: false };

const path = "/api/zalo-oa";

/** An Official Account: what comes in by its webhook, and the way to write to its people. */
export const createZaloOaChannel = (parts: ZaloOaParts): ZaloOaChannel => {
  const { settings, nowMs } = parts;
  const inbox = parts.openInbox(createTakeEvent(parts));
  const mayAsk = createMayAsk(defaultPersonRate, nowMs);
  const api = createOaApi(settings.apiBase, parts.sendTimeoutMs);
  const pace = createPace(nowMs, parts.random);
  return {
    channel: { name: "zalo-oa", can: zaloOaCan, ...createSender({ ...parts, api, pace }) },
    route: { path, receive: createReceive({ ...parts, inbox, mayAsk }) },
    pages: pagesOf(settings, path),
    inbox,
  };
};
