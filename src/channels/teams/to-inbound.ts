import { z } from "zod";
import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import { languageOf } from "../../bot/language.ts";
import type { TeamsActivity } from "./activity.ts";
import { plainText } from "./plain-text.ts";
import { readExecute, toPress } from "./to-press.ts";

const eventOf = (activity: TeamsActivity): InboundEvent => {
  const { type, action, membersAdded, recipient, value } = activity;
  if (type === "message") return toPress(value, activity) ?? { is: "text", text: plainText(activity) };
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
    },
    sentAtMs: Number.isNaN(sentAtMs) ? nowMs : sentAtMs,
    language: languageOf(localeOf(activity)),
    waits: type === "invoke",
    event: eventOf(activity),
  };
};
