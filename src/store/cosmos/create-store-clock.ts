/** The store's clock as its answers tell it. */
export type StoreClock = {
  /** Takes the `Date` header of an answer in; the moments are of the monotonic clock, in ms. */
  heard(date: string | undefined, exchange: { readonly sentMs: number; readonly receivedMs: number }): void;
  /** Whole ms since 1970; undefined before the first answer. */
  nowMs(): number | undefined;
  /** How long ago the store was heard last, in ms. */
  ageMs(): number;
};

/** Ms that clocks may drift apart in each ms. */
const drift = 1e-4;

/**
 * Keeps how far the store's clock is from the monotonic one, never asking the machine for the time of day. `Date` tells
 * whole seconds, so one answer leaves a second and its round trip open; each more narrows that. The earliest moment that
 * agrees with the answers is told: never ahead of the store, behind it by a second at most at once and by some 50 ms
 * after a few dozen answers. So who answers a question at once did not answer before it was asked, and leases, 15 s and
 * more, end at most a second early. It never steps back, unless the store's clock does: an answer that contradicts the
 * ones before is believed.
 */
export const createStoreClock = (monotonicMs: () => number): StoreClock => {
  let offset: { least: number; most: number } | undefined;
  let heardMs = Number.NEGATIVE_INFINITY;
  let toldMs = 0;
  return {
    heard: (date, { sentMs, receivedMs }) => {
      const dateMs = date === undefined ? Number.NaN : Date.parse(date);
      if (Number.isNaN(dateMs)) return;
      const next = { least: dateMs - receivedMs, most: dateMs + 1000 - sentMs };
      const slackMs = offset ? Math.max(0, receivedMs - heardMs) * drift : 0;
      const least = Math.max(next.least, (offset?.least ?? next.least) - slackMs);
      const most = Math.min(next.most, (offset?.most ?? next.most) + slackMs);
      if (least > most) toldMs = 0;
      offset = least > most ? next : { least, most };
      heardMs = Math.max(heardMs, receivedMs);
    },
    nowMs: () => {
      if (!offset) return undefined;
      toldMs = Math.max(toldMs, Math.floor(monotonicMs() + offset.least));
      return toldMs;
    },
    ageMs: () => monotonicMs() - heardMs,
  };
};
