import { z } from "zod";
import { type BotAnswer, createBotApi } from "../../channels/zalo-bot/bot-api.ts";
import { zaloBotIn } from "../../config-zalo-bot.ts";
import { zaloBotLimits } from "../../domain/linking/channel-limits.ts";
import { createMessageCount } from "../../store/create-message-count.ts";
import type { ChannelWard, Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What Zalo says of a bot; `sent`: messages of this month, where the store tells. */
export type ZaloBotFacts = {
  readonly me: BotAnswer;
  readonly webhook: BotAnswer;
  readonly sent: number | undefined;
};

const webhookSchema = z.object({ url: z.string().optional() });

const path = "/api/zalo-bot";

/** By these Zalo says that it knows no such bot; by any other that it can't answer now. */
const tokenCodes: ReadonlySet<number> = new Set([401, 404]);

/** 0..1; of the month's messages, from which on there is a warning. */
const warnedFrom = 0.8;

/** What the pilot's bot can do, and what stands in its way. */
export const judgeZaloBot = ({ me, webhook, sent }: ZaloBotFacts): readonly Finding[] => {
  if (me.is === "lost") return [found("fault", "zaloSilent", { why: me.code })];
  if (me.is === "error")
    return [
      tokenCodes.has(me.code)
        ? found("fault", "zaloBotToken", { code: me.code })
        : found("warning", "zaloBotFailing", { code: me.code }),
    ];
  return [found("ok", "zaloBotOk"), ofWebhook(webhook), ofCount(sent)];
};

const ofWebhook = (webhook: BotAnswer): Finding => {
  if (webhook.is !== "ok") return found("unchecked", "zaloBotWebhookUnknown");
  const url = webhookSchema.safeParse(webhook.result).data?.url ?? "";
  if (url === "") return found("fault", "zaloBotNoWebhook");
  const { host = "", pathname = "" } = URL.parse(url) ?? {};
  return pathname === path
    ? found("ok", "zaloBotWebhookOk", { host })
    : found("warning", "zaloBotWebhookElsewhere", { host });
};

const ofCount = (sent: number | undefined): Finding => {
  const { people, messagesPerMonth: most } = zaloBotLimits;
  if (sent === undefined) return found("unchecked", "needsStore");
  const state = sent >= most * warnedFrom ? "warning" : "ok";
  return found(state, "zaloBotMessages", { sent, most, people });
};

/** Asks Zalo about the bot of the settings; nothing is found where they name none. */
export const examineZaloBot = async (ward: ChannelWard): Promise<readonly Finding[]> => {
  const { settings, store, timeoutMs, nowMs } = ward;
  const bot = settings.serve && zaloBotIn(settings.serve);
  if (!bot) return [];
  const api = createBotApi(bot, timeoutMs);
  const [me, webhook, documents] = await Promise.all([
    api("getMe", {}),
    api("getWebhookInfo", {}),
    store?.open().catch(() => undefined),
  ]);
  // Nothing is added, so nothing is written.
  const sent = documents && (await createMessageCount({ documents, channel: "zalo-bot", nowMs }).keep());
  return judgeZaloBot({ me, webhook, sent });
};

export const checkZaloBot: Check = { name: "zaloBot", run: examineZaloBot };
