/** The store's clock as its answers tell it. */
export type StoreClock = {
  /** Takes the `Date` header of an answer in; the moments are of the monotonic clock, in ms. */
  heard(date: string | undefined, exchange: { readonly sentMs: number; readonly receivedMs: number }): void;
  /** Whole ms since 1970; undefined before the first answer. */
  nowMs(): number | undefined;
  /** By how much it may be behind the store, in ms. */
  widthMs(): number;
  /** How long ago the store was heard last, in ms. */
  ageMs(): number;
};

/** How far the store's clock is from the monotonic one: between these, in ms. */
type Offset = { readonly least: number; readonly most: number };

/** Ms that clocks may drift apart in each ms. */
const drift = 1e-4;

/** A contradiction up to this is two servers that disagree a little; beyond, the clock was set, in ms. */
const mostDisagreementMs = 1_000;

/**
 * Keeps how far the store's clock is from the monotonic one, never asking the machine for the time of day. `Date` tells
 * whole seconds, so one answer leaves a second and its round trip open; each more narrows that, most of all two on both
 * sides of a new second. The earliest moment that agrees with the answers is told: never ahead of the store, and behind
 * it by `widthMs` at most, so leases, 15 s and more, may seem to last that much longer. It does not step back, unless
 * the store's clock was set back.
 */
export const createStoreClock = (monotonicMs: () => number): StoreClock => {
  let offset: Offset | undefined;
  let heardMs = Number.NEGATIVE_INFINITY;
  let toldMs = 0;
  return {
    heard: (date, { sentMs, receivedMs }) => {
      const dateMs = date === undefined ? Number.NaN : Date.parse(date);
      if (Number.isNaN(dateMs)) return;
      const said = { least: dateMs - receivedMs, most: dateMs + 1000 - sentMs };
      const slackMs = Math.max(0, receivedMs - heardMs) * drift;
      const before = offset && { least: offset.least - slackMs, most: offset.most + slackMs };
      if (before && disagreementMs(before, said) > mostDisagreementMs) toldMs = 0;
      offset = before ? joined(before, said) : said;
      heardMs = Math.max(heardMs, receivedMs);
    },
    nowMs: () => {
      if (!offset) return undefined;
      toldMs = Math.max(toldMs, Math.floor(monotonicMs() + offset.least));
      return toldMs;
    },
    widthMs: () => (offset ? offset.most - offset.least : Number.POSITIVE_INFINITY),
    ageMs: () => monotonicMs() - heardMs,
  };
};

/** 0 where both may be true. */
const disagreementMs = (before: Offset, said: Offset): number =>
  Math.max(0, said.least - before.most, before.least - said.most);

/** What both allow; where they disagree a little, what was known moves over as far as it must. */
const joined = (before: Offset, said: Offset): Offset => {
  if (disagreementMs(before, said) > mostDisagreementMs) return said;
  const width = before.most - before.least;
  if (said.least > before.most) return { least: said.least, most: said.least + width };
  if (said.most < before.least) return { least: said.most - width, most: said.most };
  return { least: Math.max(before.least, said.least), most: Math.min(before.most, said.most) };
};
