import type { ChannelName, OwnChat, Reference } from "../../bot/inbound.ts";
import type { Documents } from "../documents.ts";
import { ownChatCodec, talkCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";

/** Where somebody's own chat is, and how it is kept that it was opened anew. */
export type OwnChatPlace = {
  readonly channel: ChannelName;
  readonly to: Reference;
  readonly moved: (chat: OwnChat) => Promise<void>;
};

/** Finds somebody's own chat with the bot; undefined where they never opened one. */
export const createReach =
  (documents: Documents, channel: ChannelName) =>
  async (partition: string, personId: string): Promise<OwnChatPlace | undefined> => {
    const ownChat = await documents.get(partition, ownChatId(channel, personId));
    const stored = ownChat && (await documents.get(partition, ownChatCodec.read(ownChat).talkId));
    if (!stored) return undefined;
    const talk = talkCodec.read(stored);
    return {
      channel,
      to: talk.reference,
      // Where the person wrote meanwhile, their talk knows better where they are.
      moved: async ({ reference }) => {
        const entry = talkCodec.write(stored.id, { ...talk, reference });
        await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
      },
    };
  };
