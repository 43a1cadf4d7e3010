import type { Push } from "../../bot/push/push.ts";
import type { Deliveries, DeliveryRow } from "../../usecases/ports.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { pushKind, readPush } from "./push-codec.ts";

/** Rows of one state that are read. */
const mostRows = 500;

const states: readonly Push["state"][] = [
  "pending",
  "posting",
  "sent",
  "gone",
  "held",
  "unknown",
  "needless",
];

/**
 * What became of an office's pushes: one page of each state, settled ones newest first by what they are ordered by. That
 * bounds what is read, whatever is kept of 90 days; counts beside the rows would be written by every send at once.
 */
export const createDeliveries = (work: UnitOfWork): Deliveries => ({
  newest: async () => {
    const pages = await Promise.all(
      states.map((state) => work.query({ kind: pushKind, state, limit: mostRows })),
    );
    const read = pages.map(({ found, after }) => ({ rows: found.map(rowOf), isCut: after !== undefined }));
    const cut = read.flatMap(({ rows, isCut }) =>
      isCut ? [rows.map(({ on }) => on).toSorted()[0] ?? ""] : [],
    );
    return { rows: read.flatMap(({ rows }) => rows), isCutBefore: cut.toSorted().at(-1) ?? null };
  },
});

const rowOf = (stored: Parameters<typeof readPush>[0]): DeliveryRow => {
  const { personId, on, slot, items, state, reason } = readPush(stored);
  return { personId, on, slot, items, state, reason };
};
