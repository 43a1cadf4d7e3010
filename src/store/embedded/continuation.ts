import { StoreError } from "../store-error.ts";
import type { Row } from "./row.ts";

/** Where a page ended, in the order of results. */
type Place = Pick<Row, "due_ms" | "id" | "partition">;

/** The place as `Query.after` carries it. */
export const toContinuation = ({ due_ms, id, partition }: Place): string =>
  Buffer.from(JSON.stringify([due_ms, id, partition])).toString("base64url");

/** @throws StoreError `invalid` for a text that no page gave. */
export const readContinuation = (after: string): Place => {
  const [due_ms, id, partition] = placeIn(after);
  if (typeof due_ms !== "number" || typeof id !== "string" || typeof partition !== "string") throw unknown();
  return { due_ms, id, partition };
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
