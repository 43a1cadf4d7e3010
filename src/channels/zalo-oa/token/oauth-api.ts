import { z } from "zod";
import { reveal, type Secret } from "../../../domain/secret.ts";

/** Where the OA's servers are and who the app is. */
export type OauthSettings = {
  readonly appId: string;
  readonly appSecret: Secret;
  /** `https://oauth.zaloapp.com` */
  readonly oauthBase: string;
  /** `https://openapi.zalo.me` */
  readonly apiBase: string;
  readonly fetchTimeoutMs: number;
};

/** What a refresh came to; `unknown`: the refresh token may have been used. */
export type Refreshed =
  | { readonly is: "given"; readonly access: string; readonly refresh?: string; readonly livesMs: number }
  | { readonly is: "used" }
  | { readonly is: "refused"; readonly code: number }
  | { readonly is: "unknown" };

const given = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.coerce.number().positive(),
});
const failed = z.object({ error: z.number() });
const usedCode = -14014;

/** Asks the OA's servers; never throws. */
export const createOauthApi = (settings: OauthSettings) => {
  const ask = async (url: string, init: RequestInit): Promise<unknown> => {
    try {
      const signal = AbortSignal.timeout(settings.fetchTimeoutMs);
      const response = await fetch(url, { ...init, signal, redirect: "error" });
      return await response.json();
    } catch {
      return undefined;
    }
  };
  return {
    refresh: async (refresh: string): Promise<Refreshed> => {
      const told = await ask(`${settings.oauthBase}/v4/oa/access_token`, {
        method: "POST",
        headers: { secret_key: reveal(settings.appSecret) },
        body: new URLSearchParams({
          refresh_token: refresh,
          app_id: settings.appId,
          grant_type: "refresh_token",
        }),
      });
      const good = given.safeParse(told);
      if (good.success) {
        const { access_token: access, refresh_token: next, expires_in: seconds } = good.data;
        return { is: "given", access, ...(next && { refresh: next }), livesMs: seconds * 1000 };
      }
      const bad = failed.safeParse(told);
      if (!bad.success) return { is: "unknown" };
      return bad.data.error === usedCode ? { is: "used" } : { is: "refused", code: bad.data.error };
    },
    /** Whether the OA takes an access token. */
    isGood: async (access: string): Promise<boolean> => {
      const told = await ask(`${settings.apiBase}/v2.0/oa/getoa`, { headers: { access_token: access } });
      const read = failed.safeParse(told);
      return read.success && read.data.error === 0;
    },
  };
};
