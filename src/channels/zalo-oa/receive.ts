import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Route } from "../../http/route.ts";
import type { Inbox, InboxEvent } from "../inbox.ts";
import type { MayAsk } from "../person-rate.ts";
import { isSignedWith, signatureHeader } from "./check-signature.ts";
import { accountIdOf } from "./kept-event.ts";
import { meaningOf, type OaEvent, type RawOaEvent, readOaEvent } from "./oa-event.ts";
import type { ZaloOaSettings } from "./settings.ts";

export type ReceiveParts = {
  readonly settings: Pick<ZaloOaSettings, "oaId" | "appId" | "appSecret" | "oaSecret">;
  readonly inbox: Inbox;
  readonly mayAsk: MayAsk;
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** Zalo delivers for a little over an hour; what is told of a day later is no event of today. */
const oldestMs = 24 * 3_600_000;

const skewMs = 10 * 60_000;

/**
 * Takes what Zalo tells of, and answers as soon as it is kept: its turn comes after. What the bot has no use for is
 * answered with 200 too, for Zalo would tell of it again, and at last of nothing any more.
 */
export const createReceive =
  ({ settings, inbox, mayAsk, nowMs, log }: ReceiveParts): Route["receive"] =>
  async ({ headers, body, raw }) => {
    const event = readOaEvent(body);
    if (!event) {
      log.warn("a request to the route of the Official Account was refused: it is no event");
      return { status: headers[signatureHeader] === undefined ? 401 : 400 };
    }
    if (!isOwn(settings, event, { shown: headers[signatureHeader], raw, log })) return { status: 401 };
    const meaning = meaningOf(event);
    const atMs = Number(event.timestamp);
    if (meaning.is === "nothing" || meaning.oaId !== settings.oaId) {
      log.debug({ event: event.event_name }, "an event that no turn comes of");
      return { status: 200 };
    }
    if (atMs < nowMs() - oldestMs) {
      log.warn({ event: event.event_name, atMs }, "an event of more than a day ago was dropped");
      return { status: 200 };
    }
    if (atMs > nowMs() + skewMs)
      log.error({ alarm: "clock-skew", atMs }, "an event came from the future: this machine's clock is slow");
    const kept = keptOf({ event, meaning, raw, atMs });
    if (!mayAsk(kept.lane)) {
      log.warn("somebody asks more than a person can");
      return { status: 200 };
    }
    try {
      await inbox.put(kept);
    } catch (error) {
      log.error({ err: error }, "an event of the Official Account could not be kept");
      return { status: 503 };
    }
    inbox.kick(kept.lane);
    return { status: 200 };
  };

type Shown = { readonly shown: string | undefined; readonly raw: Buffer; readonly log: Logger };

const isOwn = (
  { appId, oaSecret, appSecret }: ReceiveParts["settings"],
  event: RawOaEvent,
  { shown, raw, log }: Shown,
): boolean => {
  const signed = { raw, timestamp: event.timestamp, appId };
  const isRight = isSignedWith(shown, signed, oaSecret);
  if (isRight && event.app_id === appId) return true;
  const { event_name: name } = event;
  log.warn({ event: name, isSigned: shown !== undefined }, "an event of the Official Account was refused");
  if (!isRight && isSignedWith(shown, signed, appSecret))
    log.error(
      "that event was signed with ZALO_OA_APP_SECRET: put into ZALO_OA_SECRET_KEY what signs events, from the app's Webhook page",
    );
  return false;
};

type Known = {
  readonly event: RawOaEvent;
  readonly meaning: Exclude<OaEvent, { is: "nothing" }>;
  readonly raw: Buffer;
  readonly atMs: number;
};

/** What is kept until its turn: of all that Zalo told only what the turn needs. */
const keptOf = ({ event, meaning, raw, atMs }: Known): InboxEvent => {
  const { is, userId, oaId } = meaning;
  const id = event.message?.msg_id ?? createHash("sha256").update(raw).digest("base64url");
  const text = event.message?.text?.toWellFormed().normalize("NFC").trim();
  return {
    channel: "zalo-oa",
    lane: accountIdOf(meaning),
    key: ["zalo-oa", oaId, event.event_name, id].join("|"),
    atMs,
    body: { is, userId, oaId, ...(is === "text" && { text: text ?? "" }) },
  };
};
