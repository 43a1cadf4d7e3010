/** So many in so long. */
type Window = { readonly count: number; readonly ms: number };

/** What a request is to the limits: of sends and openings a thread takes fewer than of readings. */
export type Counted = { readonly tenantId: string; readonly threadId: string; readonly is: "write" | "read" };

/**
 * What Teams documents: per bot and thread, and per app and tenant over all requests.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const documentedLimits = {
  write: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
    { count: 1_800, ms: 3_600_000 },
  ],
  read: [
    { count: 14, ms: 1_000 },
    { count: 16, ms: 2_000 },
    { count: 120, ms: 30_000 },
    { count: 3_600, ms: 3_600_000 },
  ],
  tenant: [{ count: 50, ms: 1_000 }],
} as const satisfies Readonly<Record<string, readonly Window[]>>;

/** Whether one more at `nowMs` keeps every window; else in how many ms it would. */
const waitMs = (taken: readonly number[], windows: readonly Window[], nowMs: number): number =>
  Math.max(
    0,
    ...windows.map(({ count, ms }) => {
      const oldest = taken.at(-count);
      return oldest === undefined ? 0 : oldest + ms - nowMs;
    }),
  );

/**
 * The limits as sliding windows over what was taken.
 * @param nowMs by which the windows slide
 */
export const createLimits = (nowMs: () => number) => {
  const logs = new Map<string, number[]>();
  const logOf = (name: string, keptCount: number): number[] => {
    const log = logs.get(name) ?? [];
    logs.set(name, log);
    if (log.length > 2 * keptCount) log.splice(0, log.length - keptCount);
    return log;
  };
  return {
    /** Counts a request where every window has room. @returns in how many ms it would have; 0: it was counted */
    take: ({ tenantId, threadId, is }: Counted): number => {
      const now = nowMs();
      const tenant = logOf(`tenant ${tenantId}`, 50);
      const thread = logOf(`${is} ${threadId}`, 3_600);
      const wait = Math.max(
        waitMs(tenant, documentedLimits.tenant, now),
        waitMs(thread, documentedLimits[is], now),
      );
      if (wait > 0) return wait;
      tenant.push(now);
      thread.push(now);
      return 0;
    },
  };
};
