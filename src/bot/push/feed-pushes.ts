import type { DateTime } from "luxon";
import type { KeptTerm } from "./keep-term.ts";
import type { PumpTerm, PushStore, SavedPush } from "./push-store.ts";

/** What is due, group by group, each push once. */
export type PushFeed = {
  /** Undefined once nothing is due that was not given already, or the term is lost. */
  next(): Promise<readonly SavedPush[] | undefined>;
  /** Forgets those of a group that are settled; the rest is not given again before the next run. */
  done(settled: readonly SavedPush[]): void;
};

export type FeedParts = {
  readonly store: Pick<PushStore, "due">;
  /** Makes the pushes of the slots that have opened. @returns the term that holds then; undefined where it was lost */
  readonly openWaves: (term: PumpTerm) => Promise<PumpTerm | undefined>;
  /** Calendar time. */
  readonly now: () => DateTime;
};

/** Pushes looked for at once: many more than are on their way. */
const mostAtOnce = 400;

/** Pushes claimed together: a process that dies leaves at most so many of each group in doubt. */
const groupSize = 10;

/** Looks for more of one run: an office's every person and more, then the next heartbeat goes on. */
const mostLooks = 5_000;

/** Looks for more while the last ones are being sent, so that nobody waits for the slowest. */
export const feedPushes = ({ store, openWaves, now }: FeedParts, kept: KeptTerm): PushFeed => {
  const given = new Set<string>();
  const queue: (readonly SavedPush[])[] = [];
  let isDry = false;
  let looking: Promise<void> | undefined;
  let lookCount = 0;
  const look = async (): Promise<void> => {
    const term = await kept.hold();
    const after = term && (await openWaves(term));
    kept.put(after);
    const due = after ? await store.due(now().toMillis(), mostAtOnce) : [];
    const fresh = due.filter((saved) => !given.has(nameOf(saved)));
    lookCount += 1;
    isDry = fresh.length === 0 || lookCount >= mostLooks;
    for (const saved of fresh) given.add(nameOf(saved));
    queue.push(...inGroups(fresh));
  };
  return {
    next: async () => {
      while (queue.length === 0 && !isDry) {
        looking ??= look().finally(() => {
          looking = undefined;
        });
        await looking;
      }
      return queue.shift();
    },
    done: (settled) => {
      for (const saved of settled) given.delete(nameOf(saved));
    },
  };
};

const nameOf = ({ partition, id }: SavedPush): string => `${partition} ${id}`;

const inGroups = (due: readonly SavedPush[]): readonly (readonly SavedPush[])[] =>
  [...Map.groupBy(due, ({ partition }) => partition).values()].flatMap((ofOffice) =>
    Array.from({ length: Math.ceil(ofOffice.length / groupSize) }, (_, index) =>
      ofOffice.slice(index * groupSize, (index + 1) * groupSize),
    ),
  );
