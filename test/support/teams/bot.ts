import { type Logger, pino } from "pino";
import type { Inbound } from "../../../src/bot/inbound.ts";
import type { Channel, TurnAnswer } from "../../../src/channels/channel.ts";
import { createTeamsChannel } from "../../../src/channels/teams/create-teams-channel.ts";
import type { TeamsOutside } from "../../../src/channels/teams/outside.ts";
import type { TeamsSettings } from "../../../src/channels/teams/settings.ts";
import { createHttpServer } from "../../../src/http/create-http-server.ts";
import type { HttpLimits } from "../../../src/http/http-limits.ts";

/** The real server and the real Teams channel, with a given answer in the place of the whole core. */
export type StartedBot = {
  /** Where Teams posts to. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  readonly channel: Channel;
  readonly inbounds: readonly Inbound[];
  readonly close: () => Promise<void>;
};

type BotSettings = {
  readonly settings?: TeamsSettings;
  readonly outside?: TeamsOutside;
  readonly onInbound?: (inbound: Inbound, channel: Channel) => Promise<TurnAnswer>;
  readonly sendTimeoutMs?: number;
  readonly limits?: Partial<HttpLimits>;
  readonly health?: () => Promise<boolean>;
  readonly log?: Logger;
};

/** The moment that the bots started here live in. */
export const nowMs = Date.parse("2026-06-22T01:00:05Z");

export const startBot = async (given: BotSettings = {}): Promise<StartedBot> => {
  const log = given.log ?? pino({ level: "silent" });
  const inbounds: Inbound[] = [];
  const { channel, route } = createTeamsChannel({
    settings: given.settings ?? { mode: "demo" },
    draw: (card) => ({
      type: "AdaptiveCard",
      version: "1.5",
      body: [{ type: "TextBlock", text: card.title }],
    }),
    onInbound: async (inbound) => {
      inbounds.push(inbound);
      return (await given.onInbound?.(inbound, channel)) ?? {};
    },
    log,
    nowMs: () => nowMs,
    sendTimeoutMs: given.sendTimeoutMs ?? 1500,
    fetchTimeoutMs: 1500,
    outside: given.outside,
  });
  const server = createHttpServer({
    routes: [route],
    health: given.health ?? (async () => true),
    limits: given.limits,
    log,
  });
  const { port } = await server.listen(0, "127.0.0.1");
  const origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}/api/messages`, origin, port, channel, inbounds, close: () => server.close(100) };
};
