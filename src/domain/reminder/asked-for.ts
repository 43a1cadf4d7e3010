import type { OpenItem, PastPush } from "./open-item.ts";

/** Whether the key is of something that the person put off until now. */
const isBackKey = (key: string): boolean => key.includes("~");

/** Whether the person put it off until a day that has come, or for which they will be told of it. */
export const isBack = ({ key }: Pick<OpenItem, "key">): boolean => isBackKey(key);

/**
 * Whether the person named the day of it and was not told since: such a push is outside of the cap, and what may not
 * have arrived is said again within it.
 */
export const isAskedFor = (item: Pick<OpenItem, "key">, history: readonly PastPush[]): boolean =>
  isBack(item) && !history.some(({ keys }) => keys.includes(item.key));

/** Those of the pushes that count for the cap: a person did not ask for them. */
export const unaskedOf = (history: readonly PastPush[]): readonly PastPush[] => {
  const told = new Set<string>();
  return history.filter(({ keys }) => {
    const isAsked = keys.some((key) => isBackKey(key) && !told.has(key));
    for (const key of keys) told.add(key);
    return !isAsked;
  });
};
