/** A check whose callers share one run of it; a check that breaks has failed. */
export const sharedCheck = (check: () => Promise<boolean>): (() => Promise<boolean>) => {
  let running: Promise<boolean> | undefined;
  return () => {
    running ??= check()
      .catch(() => false)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
};
