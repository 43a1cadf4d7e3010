/** What one person may ask of the bot: so much at once, and then so much in each second. */
export type PersonRate = { readonly atOnce: number; readonly perSecond: number };

/** Far above what a hand can do, and far below what would be felt by others. */
export const defaultPersonRate: PersonRate = { atOnce: 60, perSecond: 4 };

/** People whose asking is remembered at most; whoever has not asked for longest is forgotten first. */
const mostKept = 10_000;

/** Whether a person may ask once more now; asking counts. */
export type MayAsk = (personId: string) => boolean;

/** A bucket of tokens for each person, filled as time goes by. */
export const createMayAsk = ({ atOnce, perSecond }: PersonRate, nowMs: () => number): MayAsk => {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return (personId) => {
    const atMs = nowMs();
    const bucket = buckets.get(personId) ?? { left: atOnce, atMs };
    const filled = Math.max(0, atMs - bucket.atMs) * (perSecond / 1000);
    const left = Math.min(atOnce, bucket.left + filled);
    const may = left >= 1;
    // Put last again: the first is whoever has not asked for longest.
    buckets.delete(personId);
    buckets.set(personId, { left: may ? left - 1 : left, atMs });
    const [oldest] = buckets.keys();
    if (buckets.size > mostKept && oldest !== undefined) buckets.delete(oldest);
    return may;
  };
};
