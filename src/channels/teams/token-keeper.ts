import { singleFlight } from "./single-flight.ts";

/** The bot's own token, kept while it lasts. */
export type TokenKeeperSettings = {
  readonly fetchToken: () => Promise<string>;
  readonly nowMs: () => number;
};

const aheadMs = 10 * 60_000;

/** A token so near its end is not shown any more: the request that shows it may take as long. */
const leastLeftMs = 30_000;

/** Between two tries to renew a token that is still good. */
const betweenTriesMs = 30_000;

type Kept = { readonly token: string; readonly renewAtMs: number; readonly untilMs: number };

/**
 * Gives the token, and fetches the next one ahead of its end while everybody still uses this one; all who have to wait
 * wait for one fetch. A token that does not say when it ends is not kept.
 * @throws where there is none to show and none can be fetched
 */
export const createTokenKeeper = ({ fetchToken, nowMs }: TokenKeeperSettings): (() => Promise<string>) => {
  let kept: Kept | undefined;
  let triedAtMs = Number.NEGATIVE_INFINITY;

  const renew = singleFlight(async () => {
    triedAtMs = nowMs();
    const token = await fetchToken();
    const now = nowMs();
    const lastsMs = (endOf(token) ?? now) - now;
    kept = {
      token,
      renewAtMs: now + lastsMs - Math.min(aheadMs, lastsMs / 2),
      untilMs: now + lastsMs - leastLeftMs,
    };
    return token;
  });

  return async () => {
    const now = nowMs();
    if (kept === undefined || now >= kept.untilMs) return renew();
    // A failure here costs nothing yet: this token is still good, and the next try is soon.
    if (now >= kept.renewAtMs && now >= triedAtMs + betweenTriesMs) renew().catch(() => undefined);
    return kept.token;
  };
};

/** When a token of Entra ends, in ms since 1970, as it says itself; undefined where it does not. */
const endOf = (token: string): number | undefined => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const { exp } = claims as { exp?: unknown };
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
};
