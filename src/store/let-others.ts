/** Lets whatever else waits have its turn: between pages that take a while to be read. */
export const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
