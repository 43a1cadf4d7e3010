/**
 * Request units by a model through the published figures, linear in size: a point read of 1 KB costs 1.00 and of 64 KB
 * 4.76, a write 4.95 and 22.67. A replace costs as a create of what is written, a delete as a create of what is removed.
 * A query costs 2.3 for each range it asks, 0.05 for each document found by an index, and 0.06 a KB given; each document
 * that had to be loaded to be looked at costs 0.3 more. Refusals cost 1.
 * @see https://learn.microsoft.com/azure/cosmos-db/key-value-store-cost
 */
export const charge = {
  read: (bytes: number): number => linear(bytes, 1, 4.76),
  write: (bytes: number): number => linear(bytes, 4.95, 22.67),
  query: ({ found, loaded, bytes }: { found: number; loaded: number; bytes: number }): number =>
    round(2.3 + 0.05 * found + 0.3 * loaded + (0.06 * bytes) / 1024),
  refused: 1,
};

const linear = (bytes: number, at1Kb: number, at64Kb: number): number =>
  round(at1Kb + (Math.max(0, bytes / 1024 - 1) * (at64Kb - at1Kb)) / 63);

const round = (units: number): number => Math.round(units * 100) / 100;
