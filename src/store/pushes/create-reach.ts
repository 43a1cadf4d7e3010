import type { ChannelName } from "../../bot/inbound.ts";
import type { OwnChatPlace } from "../../bot/push/prepare-push.ts";
import type { Documents } from "../documents.ts";
import { ownChatCodec, talkCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";

/** Finds somebody's own chat with the bot on a channel; undefined where they never opened one. */
export const createReach =
  (documents: Documents) =>
  async (
    partition: string,
    { personId, channel }: { readonly personId: string; readonly channel: ChannelName },
  ): Promise<OwnChatPlace | undefined> => {
    const found = await documents.get(partition, ownChatId(channel, personId));
    const ownChat = found && ownChatCodec.read(found);
    const stored = ownChat && (await documents.get(partition, ownChat.talkId));
    if (!stored) return undefined;
    const talk = talkCodec.read(stored);
    return {
      channel,
      to: talk.reference,
      isUnreachable: ownChat.unreachable !== null,
      // Where the person wrote meanwhile, their talk knows better where they are.
      moved: async ({ reference }) => {
        const entry = talkCodec.write(stored.id, { ...talk, reference });
        await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
      },
    };
  };
