import { type Activity, CloudAdapter } from "botbuilder";
import type { Logger } from "pino";
import type { Card } from "../../bot/card.ts";
import type { Inbound } from "../../bot/inbound.ts";
import type { Route, RouteAnswer } from "../../http/route.ts";
import type { Channel, TurnAnswer } from "../channel.ts";
import { createMayAsk, defaultPersonRate } from "../person-rate.ts";
import { createAccountOf } from "./account-of.ts";
import { type TeamsActivity, teamsActivitySchema } from "./activity.ts";
import { createTeamsAuthentication } from "./authentication.ts";
import { createFetchFile } from "./fetch-file.ts";
import { fileConsentInvoke, toFileAnswer } from "./file-consent.ts";
import type { LinkTo } from "./file-sender.ts";
import { fileUrlRule } from "./file-url.ts";
import { invokeAnswer, invokeError } from "./invoke-answer.ts";
import { createOpenOwnChat } from "./open-own-chat.ts";
import type { TeamsOutside } from "./outside.ts";
import { createPace } from "./pace.ts";
import { createTeamsSender } from "./sender.ts";
import type { TeamsSettings } from "./settings.ts";
import { teamsCan } from "./teams-can.ts";
import { toInbound } from "./to-inbound.ts";
import { readExecute } from "./to-press.ts";
import { Unauthorized } from "./unauthorized.ts";
import { isFileUrl } from "./upload-url.ts";

/** What the Teams channel is made of; `outside` is for tests. */
export type TeamsChannelSettings = {
  readonly settings: TeamsSettings;
  readonly draw: (card: Card) => object;
  readonly onInbound: (inbound: Inbound) => Promise<TurnAnswer>;
  readonly log: Logger;
  readonly nowMs: () => number;
  readonly sendTimeoutMs: number;
  /** How long a file that somebody sent may take to come. */
  readonly fetchTimeoutMs: number;
  /** Given where the client takes no files: on this machine only. */
  readonly linkTo?: LinkTo | undefined;
  readonly outside?: TeamsOutside | undefined;
};

const playgroundHeader = "x-ms-agents-playground";

// The Playground says en-US, whatever language its page is in.
const withoutLocale = (activity: TeamsActivity): TeamsActivity => ({
  ...activity,
  locale: undefined,
  entities: activity.entities?.filter(
    (entity) => (entity as { type?: unknown } | null)?.type !== "clientInfo",
  ),
});

/** Teams: what comes in by its route, and the way to write to its people. */
export const createTeamsChannel = (parts: TeamsChannelSettings): { channel: Channel; route: Route } => {
  const { settings, draw, onInbound, log, nowMs, sendTimeoutMs, outside } = parts;
  const authentication = createTeamsAuthentication(settings, sendTimeoutMs, outside);
  const adapter = new CloudAdapter(authentication.forAdapter);
  const mayAsk = createMayAsk(outside?.personRate ?? defaultPersonRate, nowMs);
  // The demo does not know who anybody is, and serves whoever sits at this machine.
  const isTooMuch = ({ from }: TeamsActivity): boolean =>
    settings.mode === "production" && !mayAsk(from.aadObjectId ?? from.id);

  const takeTurn = async (activity: TeamsActivity): Promise<RouteAnswer> => {
    const isFileAnswer = activity.type === "invoke" && activity.name === fileConsentInvoke;
    const isInvoke = activity.type === "invoke" && !isFileAnswer;
    if (isInvoke && activity.name !== "adaptiveCard/action") return { status: 501 };
    if (isInvoke && readExecute(activity.value) === undefined) return invokeError(400);
    if (isFileAnswer && toFileAnswer(activity) === undefined) return { status: 400 };
    try {
      const turn = await onInbound(toInbound(activity, nowMs()));
      return isInvoke ? invokeAnswer(turn, draw) : { status: 200 };
    } catch (error) {
      log.error({ err: error, type: activity.type }, "a Teams turn failed");
      // Teams sends a message again that was answered with 500; a card action shows that it failed.
      return isInvoke ? invokeError(500) : { status: 500 };
    }
  };

  const receive: Route["receive"] = async ({ headers, body }) => {
    try {
      const caller = await authentication.authenticate(headers["authorization"] ?? "", body);
      const parsed = teamsActivitySchema.safeParse(body);
      if (!parsed.success) return { status: 400 };
      if (isTooMuch(parsed.data)) {
        log.warn("somebody asks more than a person can");
        return { status: 429 };
      }
      const activity = headers[playgroundHeader] ? withoutLocale(parsed.data) : parsed.data;
      let answer: RouteAnswer = { status: 500 };
      await adapter.processActivityDirect(caller, body as Activity, async () => {
        answer = await takeTurn(activity);
      });
      return answer;
    } catch (error) {
      if (!(error instanceof Unauthorized)) throw error;
      log.warn({ reason: error.reason }, "a request to the Teams route was refused");
      return { status: 401 };
    }
  };

  return {
    channel: {
      name: "teams",
      can: teamsCan,
      ...createTeamsSender({
        authentication,
        draw,
        pace: outside?.pace ?? createPace(nowMs),
        linkTo: parts.linkTo,
        mayUpload: outside?.mayUpload ?? isFileUrl,
        nowMs,
        timeoutMs: sendTimeoutMs,
        log,
      }),
      openOwnChat: createOpenOwnChat({ authentication, timeoutMs: sendTimeoutMs, log }),
      accountOf: createAccountOf({ authentication, settings, timeoutMs: sendTimeoutMs, log }),
      fetchFile: createFetchFile({
        mayFetch: outside?.mayFetch ?? fileUrlRule(settings),
        timeoutMs: parts.fetchTimeoutMs,
        log,
      }),
    },
    route: { path: "/api/messages", loopbackOnly: settings.mode === "demo", receive },
  };
};
