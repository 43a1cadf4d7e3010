import type { Logger } from "pino";
import { auditCodec } from "../audit.ts";
import type { Documents } from "../documents.ts";
import { isArriving } from "../moving/move-mark.ts";
import { sealOffice } from "./seal-office.ts";

export type SealParts = { readonly documents: Documents; readonly log: Logger };

/** Entries of all offices that are looked at to tell whose wait. */
const mostLookedAt = 1000;

/** Blocks of one office in one heartbeat; what is left goes on in the next. */
const mostBlocks = 20;

/** Seals what waits in every office, while `goesOn`; what goes wrong with one is logged. */
export const createSealAll =
  ({ documents, log }: SealParts) =>
  async (goesOn: () => boolean): Promise<void> => {
    const query = { kind: auditCodec.kind, dueUpToMs: 0, limit: mostLookedAt };
    const { found } = await documents.queryEverywhere(query);
    for (const partition of new Set(found.map((one) => one.partition))) {
      try {
        if (await isArriving(documents, partition)) continue;
        for (let block = 0; block < mostBlocks && goesOn(); block++)
          if ((await sealOffice(documents, partition)) === 0) break;
      } catch (error) {
        // One that can't be sealed holds no other up.
        log.error({ err: error, partition }, "the audit could not be sealed");
      }
    }
  };
