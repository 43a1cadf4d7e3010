/** Work that goes one after the other within a lane, and side by side across lanes. */
export const createLanes = (onError: (error: unknown) => void) => {
  const tails = new Map<string, Promise<void>>();
  return {
    /** Begins when the lane's earlier work has ended, well or not. */
    run(lane: string, work: () => Promise<void>): void {
      const tail = (tails.get(lane) ?? Promise.resolve())
        .then(work)
        .catch(onError)
        .finally(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
        });
      tails.set(lane, tail);
    },
    /** Resolves when all that was begun so far has ended. */
    async settled(): Promise<void> {
      await Promise.allSettled([...tails.values()]);
    },
  };
};
