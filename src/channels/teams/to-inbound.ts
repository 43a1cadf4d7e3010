import { z } from "zod";
import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import { languageOf } from "../../bot/language.ts";
import type { TeamsActivity } from "./activity.ts";
import { fileConsentInvoke, toFileAnswer } from "./file-consent.ts";
import { toFile } from "./file-sent.ts";
import { isMentioned, plainText } from "./plain-text.ts";
import { readExecute, toPress } from "./to-press.ts";

const eventOf = (activity: TeamsActivity): InboundEvent => {
  const { type, name, action, membersAdded, recipient, value } = activity;
  if (type === "message") {
    const press = toPress(value, activity);
    if (press) return press;
    const file = isAmongOthers(activity) ? undefined : toFile(activity);
    if (file) return file;
    // What people write to each other is none of the bot's business, even where an office lets it read along.
    const isMeant = !isAmongOthers(activity) || recipient.isTargeted === true || isMentioned(activity);
    return isMeant ? { is: "text", text: plainText(activity) } : { is: "other" };
  }
  if (type === "invoke" && name === fileConsentInvoke) return toFileAnswer(activity) ?? { is: "other" };
  if (type === "invoke") {
    const execute = readExecute(value);
    const press = execute && !execute.isAutomatic ? toPress(execute.data, activity) : undefined;
    return press ?? { is: "other" };
  }
  const isArrival =
    (type === "installationUpdate" && action === "add") ||
    (type === "conversationUpdate" && membersAdded?.some(({ id }) => id === recipient.id));
  return { is: isArrival ? "arrival" : "other" };
};

const isAmongOthers = ({ conversation: { conversationType } }: TeamsActivity): boolean =>
  conversationType === "groupChat" || conversationType === "channel";

/** The bot's id has its "28:" here already. */
const chatUrlOf = ({ recipient }: TeamsActivity): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id).replace("%3A", ":")}`;

const keyOf = ({ type, id, name, timestamp, conversation, from }: TeamsActivity): string => {
  const own = id ?? `${from.id}|${name ?? ""}|${timestamp ?? ""}`;
  // An edit or a reaction carries the id of the message it is about.
  const kind = type === "message" || type === "invoke" ? [] : [type];
  return ["teams", conversation.id, own, ...kind].join("|");
};

const clientInfoSchema = z.object({ type: z.literal("clientInfo"), locale: z.string() });

const localeOf = ({ locale, entities }: TeamsActivity): string | undefined =>
  locale ??
  entities?.map((entity) => clientInfoSchema.safeParse(entity)).find(({ success }) => success)?.data?.locale;

/** A Teams activity as every channel reports what a person did. */
export const toInbound = (activity: TeamsActivity, nowMs: number): Inbound => {
  const { conversation, channelData, from, recipient, serviceUrl, timestamp, type } = activity;
  const sentAtMs = Date.parse(timestamp ?? "");
  return {
    channel: "teams",
    key: keyOf(activity),
    user: { id: from.aadObjectId ?? from.id },
    conversation: {
      id: conversation.id,
      // What is not known to be private is treated as read by others.
      kind: conversation.conversationType === "personal" ? "personal" : "group",
    },
    reference: {
      serviceUrl,
      tenantId: channelData?.tenant?.id ?? conversation.tenantId ?? undefined,
      conversationId: conversation.id,
      botId: recipient.id,
      userId: from.id,
      objectId: from.aadObjectId ?? undefined,
      ...(recipient.isTargeted && isAmongOthers(activity) && { isTargeted: true }),
    },
    chatUrl: conversation.conversationType === "personal" ? undefined : chatUrlOf(activity),
    sentAtMs: Number.isNaN(sentAtMs) ? nowMs : sentAtMs,
    language: languageOf(localeOf(activity)),
    waits: type === "invoke",
    event: eventOf(activity),
  };
};
