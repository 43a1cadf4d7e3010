import { reveal, type Secret } from "../../../domain/secret.ts";
import type { TokenDesk } from "./token-record.ts";

const refreshLivesMs = 90 * 24 * 3_600_000;
const mostTries = 20;

/**
 * Keeps the refresh token of a new consent before its first use, in place of any grant, dead or not; the next
 * `refreshed` of an empty secret gets its access token.
 * @throws where others kept changing the grant meanwhile
 */
export const takeGrant = async (desk: TokenDesk, refresh: Secret, nowMs: number): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await desk.read();
    const record = {
      version: (stored?.record.version ?? 0) + 1,
      access: "",
      refresh: reveal(refresh),
      state: "good",
      attempt: null,
      refreshedAtMs: nowMs,
      accessUntilMs: nowMs,
      consentedAtMs: nowMs,
      refreshUntilMs: nowMs + refreshLivesMs,
    } as const;
    if (await desk.write(record, stored?.etag)) return;
  }
  throw new Error("The grant was changed by others all the time; give it again.");
};
