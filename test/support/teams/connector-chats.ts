import { type Fault, refusals } from "./connector-faults.ts";
import type { Counted } from "./connector-limits.ts";

/** A message as the person sees it now: edits applied. */
export type SeenMessage = {
  readonly id: string;
  readonly activity: Record<string, unknown>;
  /** The content of its first card. */
  readonly card: Record<string, unknown> | undefined;
  readonly edits: number;
  /** Who alone sees it; undefined: everybody in the conversation. */
  readonly onlyTo: string | undefined;
  /** When it was taken first, by the stand-in's clock. */
  readonly atMs: number;
};

/** What the service says of a person whom it is asked about; more or less than Teams says where a test wishes. */
export type Member = Readonly<Record<string, unknown>>;

/** What the service answers when nothing is in its way. */
export type Taken = { readonly status: number; readonly body: object } | { readonly fault: Fault };

const activityPath = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?(\?isTargetedActivity=true)?$/;
const memberPath = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/;
const openPath = "/v3/conversations";

/** Text, mentions and attachments of a message, in UTF-16. */
const mostBytes = 100 * 1024;

const refusal = (status: number, code: string): Taken => ({
  fault: { is: "status", when: "before", status, code },
});

/** A person's own chat with the bot, before its history is ever removed. */
const ownChatOf = (userId: string): string => `a:${userId.replace("29:", "")}`;

type Opening = { readonly members: readonly { readonly id: string }[]; readonly tenantId?: string };

const cardOf = (activity: Record<string, unknown>): Record<string, unknown> | undefined => {
  const attachments = activity["attachments"];
  return Array.isArray(attachments) ? attachments[0]?.content : undefined;
};

const bytesOf = ({ text, entities, attachments }: Record<string, unknown>): number =>
  2 * (JSON.stringify([text, entities, attachments]) ?? "").length;

/** What a request counts as; conversations are of one tenant unless they were opened for another. */
export const countedAs = (method: string, path: string, body: unknown): Counted => {
  const { members, tenantId = "" } = (path === openPath ? body : {}) as Partial<Opening>;
  const [, conversationId] = activityPath.exec(path) ?? memberPath.exec(path) ?? [];
  const threadId = members ? `open ${members[0]?.id}` : decodeURIComponent(conversationId ?? path);
  return { tenantId, threadId, is: method === "GET" ? "read" : "write" };
};

/** The conversations and people that the service knows. */
export const createChats = (nowMs: () => number) => {
  const conversations = new Map<string, SeenMessage[]>();
  const uninstalled = new Set<string>();
  const lost = new Set<string>();
  /** By object id, where the history of the one before was removed. */
  const reopened = new Map<string, string>();
  const members = new Map<string, Member>();
  let targetedRefused: number | undefined;
  let nextId = 1;

  const open = (body: unknown): Taken => {
    const member = (body as Opening).members[0]?.id ?? "";
    const id = reopened.get(member) ?? ownChatOf(member);
    return uninstalled.has(id) ? refusal(403, "ForbiddenOperationException") : { status: 201, body: { id } };
  };
  const memberAt = (path: string): Taken => {
    const member = members.get(decodeURIComponent(memberPath.exec(path)?.[2] ?? ""));
    return member ? { status: 200, body: member } : refusal(404, "MemberNotFoundInConversation");
  };
  const post = (conversationId: string, activity: Record<string, unknown>, isTargeted: boolean): Taken => {
    const id = `m-${nextId++}`;
    const { id: recipientId } = (activity["recipient"] ?? {}) as { id?: string };
    const onlyTo = isTargeted ? recipientId : undefined;
    const message = { id, activity, card: cardOf(activity), edits: 0, onlyTo, atMs: nowMs() };
    const messages = conversations.get(conversationId) ?? [];
    messages.push(message);
    conversations.set(conversationId, messages);
    return { status: 201, body: { id } };
  };
  const put = (conversationId: string, activity: Record<string, unknown>, activityId: string): Taken => {
    const messages = conversations.get(conversationId) ?? [];
    const at = messages.findIndex(({ id }) => id === activityId);
    const edited = messages[at];
    if (!edited) return refusal(404, "ActivityNotFound");
    messages[at] = { ...edited, activity, card: cardOf(activity), edits: edited.edits + 1 };
    return { status: 200, body: { id: activityId } };
  };

  return {
    take: (method: string, path: string, body: unknown): Taken => {
      if (method === "POST" && path === openPath) return open(body);
      if (method === "GET" && memberPath.test(path)) return memberAt(path);
      const [, conversationId = "", activityId = "", targeted = ""] = (activityPath.exec(path) ?? []).map(
        (part) => decodeURIComponent(part ?? ""),
      );
      const activity = body as Record<string, unknown>;
      if (lost.has(conversationId)) return { fault: refusals.notFound };
      if (uninstalled.has(conversationId)) return { fault: refusals.writesBlocked };
      if (targeted !== "" && targetedRefused !== undefined)
        return refusal(targetedRefused, "BotNotInConversationRoster");
      if (bytesOf(activity ?? {}) > mostBytes) return { fault: refusals.tooBig };
      if (conversationId !== "" && method === "POST") return post(conversationId, activity, targeted !== "");
      return method === "PUT" ? put(conversationId, activity, activityId) : refusal(404, "ActivityNotFound");
    },
    messagesOf: (conversationId: string): readonly SeenMessage[] => [
      ...(conversations.get(conversationId) ?? []),
    ],
    all: (): readonly (SeenMessage & { readonly conversationId: string })[] =>
      [...conversations]
        .flatMap(([conversationId, messages]) => messages.map((one) => ({ ...one, conversationId })))
        .toSorted((one, other) => Number(one.id.slice(2)) - Number(other.id.slice(2))),
    setInstalled: (userId: string, isInstalled: boolean): void => {
      if (isInstalled) uninstalled.delete(ownChatOf(userId));
      else uninstalled.add(ownChatOf(userId));
    },
    /** The person removes the history: their chat is found no more, and only their object id opens another. */
    removeHistory: (userId: string, objectId: string): string => {
      lost.add(reopened.get(objectId) ?? ownChatOf(userId));
      const id = `${ownChatOf(userId)}-${lost.size + 1}`;
      reopened.set(objectId, id);
      return id;
    },
    setMember: (userId: string, member: Member | undefined): void => {
      if (member) members.set(userId, member);
      else members.delete(userId);
    },
    refuseTargeted: (status: number | undefined): void => {
      targetedRefused = status;
    },
  };
};

export type Chats = ReturnType<typeof createChats>;
