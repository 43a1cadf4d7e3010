import type { Logger } from "pino";
import type { Reference } from "../../bot/inbound.ts";
import type { Bulk, Channel, Reopened } from "../channel.ts";
import type { TeamsAuthentication } from "./authentication.ts";
import { inTime } from "./in-time.ts";
import { referenceSchema, type TeamsReference } from "./reference.ts";
import { outcomeOfError } from "./send-outcome.ts";

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
    const reference = usable(authentication, of);
    if (!reference) return undefined;
    try {
      const opened = opening(authentication, reference, reference.userId);
      return chatOf(of, await inTime(opened, Math.min(timeoutMs, mostMs)));
    } catch (error) {
      const { statusCode, name } = error as { statusCode?: number; name?: string };
      log.info({ status: statusCode, error: name }, "a person's own chat could not be opened");
      return undefined;
    }
  };

/**
 * Opens a chat anew whose history its person removed. Their bot id leads to the lost one then; their object id does not.
 * @see https://github.com/MicrosoftDocs/msteams-docs/issues/14079
 */
export const createReopen =
  ({
    authentication,
    timeoutMs,
    nowMs,
  }: Omit<OpenSettings, "log"> & { readonly nowMs: () => number }): NonNullable<Bulk["reopen"]> =>
  async (lost): Promise<Reopened> => {
    const reference = usable(authentication, lost);
    if (!reference) return { is: "gone", reason: "no usable address" };
    try {
      const opened = opening(authentication, reference, reference.objectId ?? reference.userId);
      return { is: "opened", chat: chatOf(lost, await inTime(opened, timeoutMs)) };
    } catch (error) {
      const outcome = outcomeOfError(error, nowMs());
      const isRefused = outcome.is === "throttled" || outcome.is === "gone" || outcome.is === "refused";
      // Opened or not: opening it once more finds the same chat.
      return isRefused ? outcome : { is: "throttled", retryAfterMs: undefined };
    }
  };

const usable = (authentication: TeamsAuthentication, of: Reference): TeamsReference | undefined => {
  const parsed = referenceSchema.safeParse(of);
  return parsed.success && authentication.mayServe(parsed.data.serviceUrl) ? parsed.data : undefined;
};

const chatOf = (of: Reference, conversationId: string) => ({
  conversationId,
  reference: { ...of, conversationId },
});

const opening = async (
  authentication: TeamsAuthentication,
  { serviceUrl, botId, tenantId }: TeamsReference,
  memberId: string,
): Promise<string> => {
  const { conversations } = await authentication.connectorFor(serviceUrl);
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot: { id: botId, name: "" },
    members: [{ id: memberId, name: "" }],
    ...(tenantId !== undefined && { tenantId, channelData: { tenant: { id: tenantId } } }),
  } as Parameters<typeof conversations.createConversation>[0]);
  if (typeof id !== "string" || id === "") throw new Error("The service opened a chat without an id.");
  return id;
};
