import type { Push } from "../../../src/bot/push/push.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { ownChatCodec } from "../../../src/store/talk-codecs.ts";
import type { ConnectorRequest } from "../teams/connector.ts";
import type { Office } from "../turn/start-office.ts";
import { createClient, type TeamsClient } from "../turn/teams-client.ts";

/** Somebody whose own chat with the bot is open, and what became of what was sent to them. */
export type ReachedPerson = {
  readonly client: TeamsClient;
  readonly chatId: string;
  /** Requests that reached the service for their chat since it was opened. */
  requests(): readonly ConnectorRequest[];
  /** Titles of the reminders they got, oldest first. */
  reminders(): readonly string[];
  /** Their pushes, oldest first. */
  pushes(): Promise<readonly Push[]>;
  /** Why nothing reaches them; null while it does. */
  unreachable(): Promise<string | null>;
};

/** Opens the chats of some of `everybody` as people do: they write. */
export const openChats = async (
  office: Office,
  people: readonly string[],
): Promise<readonly ReachedPerson[]> => {
  const reached: ReachedPerson[] = [];
  for (const as of people) {
    const client = createClient(office, as);
    await client.say("xin chào");
    const chatId = client.person.conversationId ?? "";
    const personId = as.replace("all-", "");
    const requestCount = office.connector.requests.length;
    const messageCount = client.messages().length;
    const path = `/${encodeURIComponent(chatId)}/`;
    reached.push({
      client,
      chatId,
      requests: () => office.connector.requests.slice(requestCount).filter((one) => one.path.includes(path)),
      reminders: () =>
        client
          .messages()
          .slice(messageCount)
          .map(({ activity }) => String(activity["summary"]))
          .filter((title) => title !== "Xin chào!"),
      pushes: async () =>
        (await office.all("push"))
          .map(readPush)
          .filter((push) => push.personId === personId)
          .toSorted((one, other) => one.stateAt.localeCompare(other.stateAt)),
      unreachable: async () =>
        ownChatCodec.read(await ownChatOf(office, personId)).unreachable?.reason ?? null,
    });
  }
  return reached;
};

const ownChatOf = async (office: Office, personId: string) => {
  const found = (await office.all("own-chat")).find(({ id }) => id.endsWith(`:${personId}`));
  if (!found) throw new Error(`Person ${personId} has no chat of their own.`);
  return found;
};
