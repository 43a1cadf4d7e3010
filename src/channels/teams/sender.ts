import type { Card } from "../../bot/card.ts";
import type { MakeFile } from "../../bot/file.ts";
import type { Reference } from "../../bot/inbound.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Channel, SendHow, SendOutcome } from "../channel.ts";
import type { TeamsAuthentication } from "./authentication.ts";
import { cardSummary } from "./draw-card.ts";
import { type Attachment, cardAttachment, createFileSender, type FileSenderSettings } from "./file-sender.ts";
import { inTime } from "./in-time.ts";
import { createReopen } from "./open-own-chat.ts";
import type { Pace, PaceKey } from "./pace.ts";
import { createPostActivity, type Posting } from "./post-activity.ts";
import { referenceSchema, type TeamsReference } from "./reference.ts";
import { outcomeOfError } from "./send-outcome.ts";

type SenderSettings = FileSenderSettings & {
  readonly authentication: TeamsAuthentication;
  readonly pace: Pace;
  readonly nowMs: () => number;
};

const messageOf = (card: Card, attachment: Attachment, reference: TeamsReference) => ({
  type: "message",
  channelId: "msteams",
  serviceUrl: reference.serviceUrl,
  from: { id: reference.botId, name: "" },
  recipient: { id: reference.userId, name: "" },
  // What notifications and clients without cards show.
  summary: cardSummary(card),
  attachments: [attachment],
});

/** What a send for one person's eyes gave; undefined where the conversation or the tenant takes no such message. */
const unlessRefused = async <Value>(sent: Promise<Value>): Promise<{ response: Value } | undefined> => {
  try {
    return { response: await sent };
  } catch (error) {
    if ([400, 403, 404].includes((error as { statusCode?: number }).statusCode ?? 0)) return undefined;
    throw error;
  }
};

/**
 * Sends a reply to a Teams conversation in one request, and says what became of it; never throws. One that others need
 * not see takes a second, where the service has refused to show it to one person only. A file is put to its place first.
 */
export const createTeamsSender = (settings: SenderSettings): Pick<Channel, "send" | "bulk"> => {
  const { authentication, draw, nowMs, timeoutMs, pace } = settings;
  const attachFile = createFileSender(settings);
  const postActivity = createPostActivity(timeoutMs);
  const attach = async (reply: Reply, makeFile: MakeFile | undefined): Promise<Attachment> =>
    (reply.is === "offer" || reply.is === "file") && makeFile
      ? attachFile(reply, makeFile)
      : cardAttachment(draw(reply.card));

  const send = async (to: Reference, reply: Reply, made: Made = {}): Promise<SendOutcome> => {
    const parsed = referenceSchema.safeParse(to);
    if (!parsed.success || !authentication.mayServe(parsed.data.serviceUrl)) {
      return { is: "gone", reason: "no usable address" };
    }
    const reference = parsed.data;
    const heldMs = made.isBooked ? pace.heldMs(paceKeyOf(reference)) : 0;
    if (heldMs > 0) return { is: "throttled", retryAfterMs: heldMs };
    let token: string | undefined;
    try {
      token = await inTime(authentication.prepareToken(), timeoutMs);
    } catch {
      // Nothing was sent yet: Entra gave no token, and a later send may get one.
      return { is: "throttled", retryAfterMs: undefined, lacks: "token" };
    }
    const { serviceUrl, conversationId } = reference;
    try {
      const activity = messageOf(reply.card, await attach(reply, made.makeFile), reference);
      if (!made.isBooked) pace.note(paceKeyOf(reference));
      const posting = { serviceUrl, conversationId, activity, token };
      if (reference.isTargeted) return await alone(reply, { ...posting, isTargeted: true }, postActivity);
      if (reply.is === "message" && reply.only) {
        const taken = await unlessRefused(postActivity({ ...posting, isTargeted: true }));
        if (taken) return { is: "sent", messageId: taken.response };
      }
      if (reply.is !== "edit") return { is: "sent", messageId: await postActivity(posting) };
      const { messageId } = reply;
      return { is: "sent", messageId: (await postActivity({ ...posting, messageId })) ?? messageId };
    } catch (error) {
      const outcome = outcomeOfError(error, nowMs());
      if (outcome.is === "throttled" && outcome.retryAfterMs !== undefined)
        pace.hold(paceKeyOf(reference), outcome.retryAfterMs);
      return outcome;
    }
  };
  return {
    send,
    bulk: {
      reserve: (to) => {
        const parsed = referenceSchema.safeParse(to);
        return parsed.success ? pace.reserve(paceKeyOf(parsed.data)) : 0;
      },
      send: (to, card) => send(to, { is: "message", card }, { isBooked: true }),
      reopen: createReopen(settings),
    },
  };
};

/** What is answered where the person wrote for nobody else to see: nobody else sees it, or it is not sent. */
const alone = async (
  reply: Reply,
  posting: Posting,
  postActivity: ReturnType<typeof createPostActivity>,
): Promise<SendOutcome> => {
  const messageId = reply.is === "edit" ? reply.messageId : undefined;
  const sending = postActivity({ ...posting, ...(messageId !== undefined && { messageId }) });
  const taken = await unlessRefused(sending);
  if (!taken) return { is: "gone", reason: "not shown to them alone" };
  return { is: "sent", messageId: taken.response ?? messageId };
};

/** What a send was given beside its reply; one that is booked was counted then. */
type Made = Pick<SendHow, "makeFile"> & { readonly isBooked?: boolean };

const paceKeyOf = ({ tenantId = "", conversationId }: TeamsReference): PaceKey => ({
  tenantId,
  conversationId,
});
