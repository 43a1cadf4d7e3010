import { setTimeout as sleep } from "node:timers/promises";
import { isBusy, toStoreError } from "./to-store-error.ts";

/** Between attempts, in ms: together within the two seconds that a store call may take. */
const waitsMs = [1, 2, 4, 8, 15, 30, ...Array.from({ length: 36 }, () => 40)];

/**
 * What `attempt` gives, at once or as soon as no other process holds the file; others are served meanwhile.
 * @throws StoreError `busy` after two seconds, `broken` for anything else that SQLite reports.
 */
export const whenFree = async <Value>(file: string, attempt: () => Value): Promise<Value> => {
  for (const waitMs of waitsMs) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw toStoreError(error, file);
    }
    await sleep(waitMs);
  }
  try {
    return attempt();
  } catch (error) {
    throw toStoreError(error, file);
  }
};
