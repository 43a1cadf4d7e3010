import type { DateTime } from "luxon";
import { stampOf } from "../domain/day.ts";
import type { Documents } from "../store/documents.ts";
import { partitionOf } from "../store/partition-of.ts";
import { repairOffice } from "../store/standing/repair-office.ts";
import type { Difference, Verified } from "../store/standing/verify-office.ts";
import { meantOffices } from "./import/meant-offices.ts";
import type { StorePlace } from "./store-place.ts";
import { verifyTwice } from "./verify-twice.ts";
import { readVerifyWish } from "./verify-wish.ts";
import { withStore } from "./with-store.ts";

export type TallyVerifyParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly say: (line: string) => void;
};

/** Differences told of one office, the others by their number. */
const mostLines = 20;

/** What a count ends with: all as the facts say, or not. */
const exitCodes = { same: 0, different: 2 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Counts standings and tallies anew from the facts, tells what is kept otherwise by ids alone, repairs it where asked,
 * and gives the exit code. @throws saying why nothing was counted
 */
export const runTallyVerify = async (parts: TallyVerifyParts): Promise<ExitCode> => {
  const { args, store } = parts;
  const { office, isRepairing } = readVerifyWish(args);
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  return withStore(store, async (documents) => {
    const officeIds = await meantOffices(documents, office);
    let isSame = true;
    for (const officeId of officeIds)
      isSame = (await verifyOne(parts, { documents, officeId, isRepairing })) && isSame;
    return isSame ? exitCodes.same : exitCodes.different;
  });
};

type One = { readonly documents: Documents; readonly officeId: string; readonly isRepairing: boolean };

/** Whether the office's figures are as the facts say, in the end. */
const verifyOne = async ({ say, now }: TallyVerifyParts, one: One): Promise<boolean> => {
  const { documents, officeId, isRepairing } = one;
  const partition = partitionOf.office(officeId);
  const verified = await verifyTwice(documents, partition);
  tell(say, officeId, verified);
  const { differences } = verified;
  if (differences.length === 0 || !isRepairing) return differences.length === 0;
  await repairOffice({ documents, partition, builtAt: stampOf(now()) }, differences);
  const left = await verifyTwice(documents, partition);
  say("Repaired; counted again:");
  tell(say, officeId, left);
  return left.differences.length === 0;
};

const tell = (say: (line: string) => void, officeId: string, verified: Verified): void => {
  const { people, differences, markedUnits } = verified;
  say(`Office ${officeId}: ${people} people counted, ${differences.length} differences.`);
  for (const { id, is } of differences.slice(0, mostLines)) say(`  ${id}: ${words[is]}`);
  if (differences.length > mostLines) say(`  … and ${differences.length - mostLines} more`);
  if (markedUnits.length > 0)
    say(
      `  Not compared, because the next heartbeat is to build their tallies: ${markedUnits.length} of the units.`,
    );
};

const words: Readonly<Record<Difference["is"], string>> = {
  missing: "is missing",
  different: "is not as the facts say",
  extra: "should not be there",
};
