import { DateTime } from "luxon";
import { z } from "zod";
import type { ChannelName } from "../bot/inbound.ts";
import type { MessageCount } from "../channels/message-count.ts";
import { officeZone } from "../domain/day.ts";
import { createCodec } from "./codec.ts";
import type { Documents, Operation } from "./documents.ts";
import { StoreError } from "./store-error.ts";

/** How many messages a channel took in one month. */
export const messageCountCodec = createCodec("message-count", 1, z.strictObject({ count: z.int() }));

export type MessageCountParts = {
  readonly documents: Documents;
  readonly channel: ChannelName;
  readonly nowMs: () => number;
};

/** A month, and some weeks to look back. */
const ttlSeconds = 60 * 24 * 60 * 60;

/** Other instances that may keep theirs first. */
const mostTries = 5;

/** Where a channel's count is kept, and the id of the month's. */
const messageCountPlace = (channel: ChannelName, nowMs: number) => ({
  partition: `message-count:${channel}`,
  id: `message-count:${DateTime.fromMillis(nowMs, { zone: officeZone }).toFormat("yyyy-MM")}`,
});

/** Counts in memory, and adds to the store's count when asked: what a process had counted when it died is missing. */
export const createMessageCount = ({ documents, channel, nowMs }: MessageCountParts): MessageCount => {
  let counted = 0;
  return {
    add: (count) => {
      counted += count;
    },
    keep: async () => {
      const { partition, id } = messageCountPlace(channel, nowMs());
      for (let tries = 0; tries < mostTries; tries++) {
        const stored = await documents.get(partition, id);
        const before = stored ? messageCountCodec.read(stored).count : 0;
        const adding = counted;
        if (adding === 0) return before;
        const entry = messageCountCodec.write(id, { count: before + adding }, { ttlSeconds });
        const operation: Operation = stored
          ? { do: "replace", entry, etag: stored.etag }
          : { do: "create", entry };
        if (!(await documents.batch(partition, [operation])).ok) continue;
        counted -= adding;
        return before + adding;
      }
      throw new StoreError("busy", `The messages of ${channel} were counted by others each time.`);
    },
  };
};
