import { randomBytes } from "node:crypto";

const hourMs = 3_600_000;
/** How long tokens live, in milliseconds: 25 hours, and three months of 30 days. */
export const accessMs = 25 * hourMs;
export const refreshMs = 90 * 24 * hourMs;

/** How answers to a refresh look, where sources disagree. */
export type GrantVariants = {
  readonly expiresIn: "string" | "number";
  /** Whether an answer brings a new refresh token; if not, the old one stays good. */
  readonly rotates: boolean;
};

/** A pair of tokens of the OA. */
export type Grant = { readonly access: string; readonly refresh: string };

/** Gives tokens out: one access token is good at a time, and each refresh token once. */
export const createGrants = (
  app: { readonly id: string; readonly secret: string },
  nowMs: () => number,
  variants: GrantVariants,
) => {
  let access = { token: "", untilMs: 0 };
  let refresh = { token: "", untilMs: 0 };
  const past = new Set<string>();
  const refreshes = { good: 0, refused: 0 };
  const mint = (kind: string): string => `${kind}-${randomBytes(12).toString("hex")}`;

  const giveAccess = (): void => {
    if (access.token) past.add(access.token);
    access = { token: mint("AT"), untilMs: nowMs() + accessMs };
  };
  const giveRefresh = (): void => {
    refresh = { token: mint("RT"), untilMs: nowMs() + refreshMs };
  };
  const refused = (code: number, name: string) => {
    refreshes.refused += 1;
    return {
      error: code,
      error_name: name,
      error_reason: "",
      ref_doc: "",
      error_description: "",
      message: "",
    };
  };
  return {
    refreshes,
    /** An administrator consents: a new pair, all before it is void. */
    grant: (): Grant => {
      giveAccess();
      giveRefresh();
      return { access: access.token, refresh: refresh.token };
    },
    /** The administrator takes the consent back. */
    revoke: (): void => {
      if (access.token) past.add(access.token);
      access = { token: "", untilMs: 0 };
      refresh = { token: "", untilMs: 0 };
    },
    /** The error of a shown access token, if any. */
    errorOf: (shown: string): number | undefined => {
      if (shown && shown === access.token) return access.untilMs > nowMs() ? undefined : -220;
      return past.has(shown) ? -220 : -216;
    },
    refresh: (secret: string, form: URLSearchParams): object => {
      if (secret !== app.secret) return refused(-14004, "Invalid secret key.");
      if (form.get("app_id") !== app.id) return refused(-14002, "Invalid app id.");
      if (form.get("grant_type") !== "refresh_token") return refused(-14018, "Invalid grant type.");
      const shown = form.get("refresh_token");
      if (!shown || shown !== refresh.token || refresh.untilMs <= nowMs())
        return refused(-14014, "Invalid refresh token.");
      refreshes.good += 1;
      giveAccess();
      if (variants.rotates) giveRefresh();
      const seconds = accessMs / 1000;
      return {
        access_token: access.token,
        ...(variants.rotates && { refresh_token: refresh.token }),
        expires_in: variants.expiresIn === "string" ? String(seconds) : seconds,
      };
    },
  };
};
