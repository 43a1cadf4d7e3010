import { partitionOf } from "../store/partition-of.ts";
import { type ChainFault, verifyChain } from "../store/sealing/verify-chain.ts";
import { readAuditWish } from "./audit-wish.ts";
import { meantOffices } from "./import/meant-offices.ts";
import type { StorePlace } from "./store-place.ts";
import { withStore } from "./with-store.ts";

export type AuditVerifyParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly say: (line: string) => void;
};

/** What a check ends with: all is as it was sealed, or not. */
const exitCodes = { whole: 0, broken: 2 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const words: Readonly<Record<ChainFault["is"], string>> = {
  entryMissing: "an entry that was sealed is missing",
  entryChanged: "an entry says something else than when it was sealed",
  entryInserted: "an entry stands where none was sealed",
  entryReordered: "entries stand in another order, or in each other's place",
  blockMissing: "a block is missing",
  blockChanged: "a block is not as its hash says",
  blockMoved: "a block does not follow the one before it",
  blockInserted: "a block stands after the last one",
  headChanged: "the head names another last block, or is missing",
  notAsNoted: "the block is not the one that was noted",
};

/** Recomputes the sealed audit of one office or all, names the first fault, and gives the exit code. @throws saying why nothing was looked at */
export const runAuditVerify = async ({ args, store, say }: AuditVerifyParts): Promise<ExitCode> => {
  const { office, noted } = readAuditWish(args);
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  return withStore(store, async (documents) => {
    const officeIds = await meantOffices(documents, office);
    let isWhole = true;
    for (const officeId of officeIds) {
      const verified = await verifyChain(documents, partitionOf.office(officeId), noted);
      const { blocks, sealed, unsealed, lastHash, fault } = verified;
      isWhole &&= fault === null;
      if (fault) say(`Office ${officeId}: ${words[fault.is]} (${fault.id}).`);
      else
        say(
          `Office ${officeId}: ${sealed} entries in ${blocks} blocks, ${unsealed} not sealed yet; all is as it was sealed.`,
        );
      if (!fault && blocks > 0) say(`  To be noted elsewhere: --noted ${blocks}:${lastHash}`);
    }
    return isWhole ? exitCodes.whole : exitCodes.broken;
  });
};
