import type { Logger } from "pino";
import type { Channel } from "../channel.ts";
import type { TeamsAuthentication } from "./authentication.ts";
import { inTime } from "./in-time.ts";
import { referenceSchema, type TeamsReference } from "./reference.ts";

type OpenSettings = {
  readonly authentication: TeamsAuthentication;
  readonly timeoutMs: number;
  readonly log: Logger;
};

/** A turn waits for it, and so may whoever pressed a button. */
const mostMs = 2_000;

/**
 * Opens a person's own chat with the bot, or finds the one that is there; the service refuses where the app is not
 * installed for them.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export const createOpenOwnChat =
  ({ authentication, timeoutMs, log }: OpenSettings): NonNullable<Channel["openOwnChat"]> =>
  async (of) => {
    const parsed = referenceSchema.safeParse(of);
    if (!parsed.success || !authentication.mayServe(parsed.data.serviceUrl)) return undefined;
    try {
      const opened = opening(authentication, parsed.data);
      const { id } = await inTime(opened, Math.min(timeoutMs, mostMs));
      return { conversationId: id, reference: { ...of, conversationId: id } };
    } catch (error) {
      const { statusCode, name } = error as { statusCode?: number; name?: string };
      log.info({ status: statusCode, error: name }, "a person's own chat could not be opened");
      return undefined;
    }
  };

const opening = async (authentication: TeamsAuthentication, reference: TeamsReference) => {
  const { serviceUrl, botId, userId, tenantId } = reference;
  const { conversations } = await authentication.connectorFor(serviceUrl);
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot: { id: botId, name: "" },
    members: [{ id: userId, name: "" }],
    ...(tenantId !== undefined && { tenantId, channelData: { tenant: { id: tenantId } } }),
  } as Parameters<typeof conversations.createConversation>[0]);
  if (typeof id !== "string" || id === "") throw new Error("The service opened a chat without an id.");
  return { id };
};
