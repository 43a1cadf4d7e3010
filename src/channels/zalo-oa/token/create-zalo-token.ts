import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { reveal, type Secret, secretOf } from "../../../domain/secret.ts";
import { createOauthApi, type OauthSettings, type Refreshed } from "./oauth-api.ts";
import type { TokenDesk, TokenRecord } from "./token-record.ts";

/** The access token of the OA, renewed by one instance at a time. */
export type ZaloToken = {
  readonly current: () => Promise<Secret | "dead">;
  /** The token to try once more with, after the server refused this one; the same where none could be had yet. */
  readonly refreshed: (failed: Secret) => Promise<Secret | "dead">;
  /** Renews ahead of time, and warns of a consent that ends. */
  readonly beat: () => Promise<void>;
  readonly isDead: () => boolean;
};

export type TokenParts = OauthSettings & {
  readonly desk: TokenDesk;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** 0 to 1. */
  readonly random: () => number;
  readonly log: Logger;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const aheadMs = 20 * hourMs;
const jitterMs = 30 * 60_000;
const refreshLivesMs = 90 * dayMs;
const pollMs = 50;
const mostCommits = 20;

/**
 * Renews under a lease written before the refresh token is used. A process that dies between the answer of the server
 * and the commit loses the new pair, and with it the grant: nothing but memory holds it then.
 */
export const createZaloToken = (parts: TokenParts): ZaloToken => {
  const { desk, nowMs, log } = parts;
  const api = createOauthApi(parts);
  // Two refreshes, one probe and the commits fit in.
  const leaseMs = parts.fetchTimeoutMs * 4 + 5000;
  const aheadBy = aheadMs + parts.random() * jitterMs;
  let isDead = false;
  let warnedOf = "";

  const settle = (record: TokenRecord | undefined): Secret | "dead" => {
    const died = !record || record.state === "dead";
    if (died && !isDead) log.error({ alarm: "zalo-grant-dead" }, "The OA's grant is dead: run zalo:grant");
    isDead = died;
    return died ? "dead" : secretOf(record.access);
  };
  /** Writes what became of the pair of a version; whoever has a newer one, or took the attempt over, wins. */
  const commit = async (version: number, next: (now: TokenRecord) => TokenRecord | undefined) => {
    for (let tries = 0; tries < mostCommits; tries += 1) {
      try {
        const stored = await desk.read();
        const record = stored?.record.version === version ? next(stored.record) : undefined;
        if (!stored || !record) return settle(stored?.record);
        if (await desk.write(record, stored.etag)) return settle(record);
      } catch (error) {
        if (tries === mostCommits - 1) throw error;
        await sleep(pollMs);
      }
    }
    return settle((await desk.read())?.record);
  };
  const ask = async ({ access, refresh }: TokenRecord): Promise<Refreshed> => {
    const first = await api.refresh(refresh);
    if (first.is !== "unknown") return first;
    const isGood = await api.isGood(access);
    log.warn({ isGood }, "A refresh of the OA's token was not answered; it is asked once more");
    return api.refresh(refresh);
  };
  const renew = async (record: TokenRecord, attemptId: string): Promise<Secret | "dead"> => {
    const told = await ask(record);
    if (told.is === "given") {
      const refreshedAtMs = nowMs();
      return commit(record.version, (now) => ({
        ...now,
        version: now.version + 1,
        access: told.access,
        refresh: told.refresh ?? now.refresh,
        state: "good",
        attempt: null,
        refreshedAtMs,
        accessUntilMs: refreshedAtMs + told.livesMs,
        refreshUntilMs: told.refresh ? refreshedAtMs + refreshLivesMs : now.refreshUntilMs,
      }));
    }
    if (told.is === "refused")
      log.error({ alarm: "zalo-refresh-refused", code: told.code }, "The OA refused a refresh");
    const state = told.is === "used" ? "dead" : "good";
    return commit(record.version, (now) =>
      now.attempt?.id === attemptId ? { ...now, state, attempt: null } : undefined,
    );
  };
  /** Renews unless somebody else has: `isStale` says whether what is stored still has to be. */
  const refresh = async (isStale: (record: TokenRecord) => boolean): Promise<Secret | "dead"> => {
    // A lease is on the shared clock; this bounds the waiting where that clock stands.
    const endMs = performance.now() + leaseMs + parts.fetchTimeoutMs;
    for (;;) {
      const stored = await desk.read();
      if (!stored || stored.record.state === "dead" || !isStale(stored.record)) return settle(stored?.record);
      const { record, etag } = stored;
      const isTaken = record.state === "refreshing" && (record.attempt?.untilMs ?? 0) > nowMs();
      if (!isTaken) {
        const attempt = { id: parts.newId(), untilMs: nowMs() + leaseMs };
        const ours: TokenRecord = { ...record, state: "refreshing", attempt };
        if (await desk.write(ours, etag)) return renew(ours, attempt.id);
      }
      if (performance.now() > endMs) return settle(record);
      await sleep(pollMs);
    }
  };
  const warn = ({ version, consentedAtMs, refreshUntilMs }: TokenRecord): void => {
    const isOld = nowMs() - consentedAtMs >= 60 * dayMs;
    const isEnding = refreshUntilMs - nowMs() <= 14 * dayMs;
    const what = `${version}:${isOld}:${isEnding}`;
    if ((isOld || isEnding) && what !== warnedOf)
      log.error({ alarm: "zalo-grant-ends", isOld, isEnding }, "The OA's consent should be given anew");
    warnedOf = what;
  };
  return {
    current: async () => settle((await desk.read())?.record),
    refreshed: (token) => refresh(({ access }) => access === reveal(token)),
    beat: async () => {
      const stored = await desk.read();
      settle(stored?.record);
      if (!stored || stored.record.state === "dead") return;
      warn(stored.record);
      const { version, refreshedAtMs } = stored.record;
      if (nowMs() - refreshedAtMs >= aheadBy) await refresh((record) => record.version === version);
    },
    isDead: () => isDead,
  };
};
