import type { Logger } from "pino";
import { erasedCodec } from "../moving/erased-codec.ts";
import { isArriving } from "../moving/move-mark.ts";
import { scrubState } from "./end-erasing.ts";
import { erasingCodec } from "./erasing-codec.ts";
import type { ErasingParts } from "./erasing-parts.ts";
import { runErasing } from "./run-erasing.ts";

export type EraseParts = ErasingParts & { readonly log: Logger };

/** Erasures that one heartbeat goes on with. */
const mostPerBeat = 50;

/** Goes on with every erasure that is due, while `goesOn`; then rests of what was removed leave the store's file. */
export const createEraseAll =
  (parts: EraseParts) =>
  async (goesOn: () => boolean): Promise<void> => {
    const { documents, log } = parts;
    const dueUpToMs = await documents.storeTimeMs();
    const query = { kind: erasingCodec.kind, state: "running", dueUpToMs, limit: mostPerBeat };
    const { found } = await documents.queryEverywhere(query);
    for (const { partition, ...stored } of found) {
      if (!goesOn()) return;
      try {
        if (await isArriving(documents, partition)) continue;
        await runErasing(parts, partition, stored, goesOn);
      } catch (error) {
        // One that can't be gone on with holds no other up.
        log.error({ err: error, partition }, "an erasure was not gone on with");
      }
    }
    await scrubAfter(parts);
  };

/** Rewrites the store's file once for all erasures that ended since; done again after a break, it harms nothing. */
const scrubAfter = async ({ documents }: EraseParts): Promise<void> => {
  const query = { kind: erasedCodec.kind, state: scrubState, limit: mostPerBeat };
  const { found } = await documents.queryEverywhere(query);
  if (found.length === 0) return;
  await documents.scrub?.();
  for (const { partition, id, etag, ...stored } of found) {
    const entry = erasedCodec.write(id, erasedCodec.read({ id, body: stored.body }));
    await documents.batch(partition, [{ do: "replace", entry, etag }]);
  }
};
