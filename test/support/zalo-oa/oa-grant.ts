import { randomBytes } from "node:crypto";

/** How the uncertain parts of Zalo's answer look. */
export type GrantVariant = {
  readonly expiresIn?: string | number;
  /** Whether an answer leaves the refresh token out, which then goes on being good. */
  readonly keepsRefreshToken?: boolean;
};

const tokenMs = 90_000_000;

/** What an office has consented to: a chain of tokens of which only the newest are good, each refresh token once. */
export const createOaGrant = (nowMs: () => number, secretKey: string, appId: string) => {
  let count = 0;
  let access = { token: "AT-0", untilMs: nowMs() + tokenMs };
  let refreshToken = "RT-0";
  let variant: GrantVariant = {};
  let isRevoked = false;
  let successes = 0;
  const fresh = (kind: string): string => `${kind}-${count}-${randomBytes(6).toString("hex")}`;
  return {
    /** Minted, or the error that Zalo answers with 200. */
    mint: (form: URLSearchParams, shownKey: string | undefined): object => {
      const refused = (error: number, name: string) => ({ error, error_name: name, error_description: "" });
      if (form.get("app_id") !== appId) return refused(-14002, "Invalid app id.");
      if (shownKey !== secretKey) return refused(-14004, "Invalid secret key.");
      if (form.get("grant_type") !== "refresh_token") return refused(-14018, "Invalid grant type.");
      if (isRevoked || form.get("refresh_token") !== refreshToken)
        return refused(-14014, "Invalid refresh token.");
      count += 1;
      successes += 1;
      access = { token: fresh("AT"), untilMs: nowMs() + tokenMs };
      const { expiresIn = "90000", keepsRefreshToken = false } = variant;
      if (!keepsRefreshToken) refreshToken = fresh("RT");
      return {
        access_token: access.token,
        expires_in: expiresIn,
        ...(!keepsRefreshToken && { refresh_token: refreshToken }),
      };
    },
    /** The error of a token, as the API numbers it; undefined for a good one. */
    errorOf: (shown: string | undefined): number | undefined => {
      if (isRevoked || shown !== access.token) return -216;
      return nowMs() >= access.untilMs ? -220 : undefined;
    },
    /** The token stops being good, as when Zalo takes it back. */
    spoilAccessToken: () => {
      access = { ...access, token: fresh("spoilt") };
    },
    /** The access token is good for its whole time again, as if it had just been minted. */
    renew: () => {
      access = { ...access, untilMs: nowMs() + tokenMs };
    },
    revoke: () => {
      isRevoked = true;
    },
    /** Somebody consents anew. @returns the refresh token that they are shown */
    consent: (): string => {
      isRevoked = false;
      count += 1;
      refreshToken = fresh("RT");
      return refreshToken;
    },
    setVariant: (next: GrantVariant) => {
      variant = next;
    },
    accessToken: () => access.token,
    refreshToken: () => refreshToken,
    /** How often a pair of tokens was minted. */
    successes: () => successes,
  };
};

export type OaGrantBook = ReturnType<typeof createOaGrant>;
