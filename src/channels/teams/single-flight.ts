/** Calls that arrive while one is under way share its outcome. */
export const singleFlight = <Value>(call: () => Promise<Value>): (() => Promise<Value>) => {
  let running: Promise<Value> | undefined;
  return () => {
    running ??= call().finally(() => {
      running = undefined;
    });
    return running;
  };
};
