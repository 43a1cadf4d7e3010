import type { DatabaseSync } from "node:sqlite";
import { setTimeout as delay, setImmediate as nextRound } from "node:timers/promises";
import { toStoreError } from "./to-store-error.ts";
import { whenFree } from "./when-free.ts";

/** So many batches share one commit at most. */
const mostTogether = 64;

/** How long a commit waits for others to share it, while the one before was shared. */
const gatherMs = 6;

type Waiting<Batch, Outcome> = {
  readonly batch: Batch;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Commits batches; those of one round of the event loop together, and while many come those of a few milliseconds,
 * for a commit costs more than what it writes: for one that comes alone there is no wait.
 * `write` puts one batch into the open transaction, all of it or nothing, and says what became of it.
 */
export const createCommitQueue = <Batch, Outcome>(
  database: DatabaseSync,
  { file, write }: { file: string; write: (batch: Batch) => Outcome },
) => {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  const waiting: Waiting<Batch, Outcome>[] = [];
  let running: Promise<void> | undefined;
  let shared = 1;

  const commitTogether = (group: readonly Waiting<Batch, Outcome>[]): void => {
    try {
      const settle = group.map(({ batch, resolve }) => {
        const outcome = write(batch);
        return () => resolve(outcome);
      });
      commit.run();
      for (const answer of settle) answer();
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      if (group.length > 1) commitApart(group);
      else group[0]?.reject(toStoreError(error, file));
    }
  };

  /** Then one that fails takes no neighbour along. */
  const commitApart = (group: readonly Waiting<Batch, Outcome>[]): void => {
    for (const one of group) {
      try {
        begin.run();
        commitTogether([one]);
      } catch (error) {
        one.reject(toStoreError(error, file));
      }
    }
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await (shared > 1 ? delay(gatherMs) : nextRound());
      try {
        await whenFree(file, () => {
          begin.run();
          const group = waiting.splice(0, mostTogether);
          shared = group.length;
          commitTogether(group);
        });
      } catch (error) {
        for (const { reject } of waiting.splice(0)) reject(toStoreError(error, file));
      }
    }
    running = undefined;
  };

  return {
    /** What became of the batch, once it is safe on the disk. */
    submit: (batch: Batch): Promise<Outcome> =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        running ??= run();
      }),
    /** Resolves when nothing waits any more. */
    drained: async (): Promise<void> => running,
  };
};
