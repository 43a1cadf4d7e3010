import { z } from "zod";
import type { Card } from "../../bot/card.ts";
import type { Reference } from "../../bot/inbound.ts";
import type { Reply } from "../../bot/reply.ts";
import type { SendOutcome } from "../channel.ts";
import type { TeamsAuthentication } from "./authentication.ts";
import { inTime } from "./in-time.ts";
import { outcomeOfError } from "./send-outcome.ts";

const referenceSchema = z.object({
  serviceUrl: z.string(),
  tenantId: z.string().optional(),
  conversationId: z.string().min(1),
  botId: z.string(),
  userId: z.string(),
});

type SenderSettings = {
  readonly authentication: TeamsAuthentication;
  readonly draw: (card: Card) => object;
  readonly nowMs: () => number;
  readonly timeoutMs: number;
};

const messageOf = (card: Card, content: object, reference: z.infer<typeof referenceSchema>) => ({
  type: "message",
  channelId: "msteams",
  serviceUrl: reference.serviceUrl,
  from: { id: reference.botId, name: "" },
  recipient: { id: reference.userId, name: "" },
  // What notifications and clients without cards show.
  summary: card.title,
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
});

/** Sends a reply to a Teams conversation in one request, and says what became of it; never throws. */
export const createTeamsSender =
  ({ authentication, draw, nowMs, timeoutMs }: SenderSettings) =>
  async (to: Reference, reply: Reply): Promise<SendOutcome> => {
    const parsed = referenceSchema.safeParse(to);
    if (!parsed.success || !authentication.mayServe(parsed.data.serviceUrl)) {
      return { is: "gone", reason: "no usable address" };
    }
    const reference = parsed.data;
    try {
      await inTime(authentication.prepareToken(), timeoutMs);
    } catch {
      // Nothing was sent yet: Entra gave no token, and a later send may get one.
      return { is: "throttled", retryAfterMs: undefined };
    }
    try {
      const { conversations } = await authentication.connectorFor(reference.serviceUrl);
      const message = messageOf(reply.card, draw(reply.card), reference);
      const { conversationId } = reference;
      const response =
        reply.is === "edit"
          ? await conversations.updateActivity(conversationId, reply.messageId, message)
          : await conversations.sendToConversation(conversationId, message);
      const editedId = reply.is === "edit" ? reply.messageId : undefined;
      return { is: "sent", messageId: response?.id ?? editedId };
    } catch (error) {
      return outcomeOfError(error, nowMs());
    }
  };
