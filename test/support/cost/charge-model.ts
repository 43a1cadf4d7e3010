/** Bytes that Cosmos DB and our index fields add to each document. */
const envelopeBytes = 350;

/** Request units of a size, through the published figures for 1 KB and 64 KB. */
const linear = (bytes: number, at1Kb: number, at64Kb: number): number =>
  at1Kb + (Math.max(0, (bytes + envelopeBytes) / 1024 - 1) * (at64Kb - at1Kb)) / 63;

/**
 * Request units by a stated model: a point read of 1 KB 1.00, of 64 KB 4.76; a write 4.95 and 22.67, a replacement as a
 * creation and a removal as one of 1 KB; a query 2.3, 0.05 a document found and 0.06 a KB given.
 * @see https://learn.microsoft.com/azure/cosmos-db/key-value-store-cost
 */
export const chargeModel = {
  read: (bytes: number): number => linear(bytes, 1, 4.76),
  write: (bytes: number): number => linear(bytes, 4.95, 22.67),
  query: (count: number, bytes: number): number =>
    2.3 + 0.05 * count + (0.06 * (bytes + count * envelopeBytes)) / 1024,
};
