import { StoreError } from "./store-error.ts";

/** Where a page ended, in the order of results; without a due moment `dueMs` is -1. */
type Place = { readonly dueMs: number; readonly id: string; readonly partition: string };

/** The place as `Query.after` carries it. */
export const toContinuation = ({ dueMs, id, partition }: Place): string =>
  Buffer.from(JSON.stringify([dueMs, id, partition])).toString("base64url");

/** @throws StoreError `invalid` for a text that no page gave. */
export const readContinuation = (after: string): Place => {
  const [dueMs, id, partition] = placeIn(after);
  if (typeof dueMs !== "number" || typeof id !== "string" || typeof partition !== "string") throw unknown();
  return { dueMs, id, partition };
};

const placeIn = (after: string): readonly unknown[] => {
  try {
    const place: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    return Array.isArray(place) ? place : [];
  } catch {
    throw unknown();
  }
};

const unknown = () =>
  new StoreError("invalid", "A query goes on from `after` of the page before, unchanged.");
