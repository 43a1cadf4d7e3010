import { createPublicKey, type KeyObject } from "node:crypto";
import { z } from "zod";

/** A key that signs tokens, and the channels it may speak for. */
export type TokenKey = { readonly key: KeyObject; readonly endorsements: readonly string[] };

/** The published keys by their id. */
export type KeyRing = {
  /** The key of an id; undefined where nobody published it. @throws where the keys had to be fetched and could not be */
  readonly find: (keyId: string) => Promise<TokenKey | undefined>;
};

export type KeyRingSettings = {
  /** Where the address of the keys stands. */
  readonly metadataUrl: string;
  readonly nowMs: () => number;
  /** Of one request; a fetch is two. */
  readonly timeoutMs: number;
};

const freshMs = 24 * 60 * 60_000;

/** What is known is trusted no longer than this while no fetch succeeds. */
const mostStaleMs = 3 * freshMs;

/** Between two fetches that strangers can cause, by naming a key that there is not. */
const betweenFetchesMs = 5 * 60_000;

/** Between two tries while the service does not answer. */
const betweenTriesMs = 10_000;

const mostBytes = 1024 * 1024;
const leastBits = 2048;

const metadataSchema = z.object({ jwks_uri: z.string().max(2048) });
const keysSchema = z.object({ keys: z.array(z.unknown()).max(100) });
const keySchema = z.object({
  kty: z.literal("RSA"),
  kid: z.string().min(1).max(200),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

type Keys = ReadonlyMap<string, TokenKey>;

/**
 * Keeps the keys that Microsoft publishes. A key that is new is known at most five minutes after it is first used, where
 * the SDK takes an hour; strangers cause no more fetches than that, and a service that is down takes no known key away.
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export const createKeyRing = ({ metadataUrl, nowMs, timeoutMs }: KeyRingSettings): KeyRing => {
  let keys: Keys = new Map();
  let fetchedAtMs = Number.NEGATIVE_INFINITY;
  let triedAtMs = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  const refetch = (): Promise<void> => {
    if (running === undefined) {
      triedAtMs = nowMs();
      running = fetchKeys(metadataUrl, timeoutMs)
        .then((fetched) => {
          keys = fetched;
          fetchedAtMs = nowMs();
        })
        .finally(() => {
          running = undefined;
        });
    }
    return running;
  };
  const known = (keyId: string): TokenKey | undefined =>
    nowMs() < fetchedAtMs + mostStaleMs ? keys.get(keyId) : undefined;

  return {
    find: async (keyId) => {
      const now = nowMs();
      const mayTry = now >= triedAtMs + betweenTriesMs;
      const found = known(keyId);
      if (found !== undefined) {
        if (mayTry && now >= fetchedAtMs + freshMs) refetch().catch(() => undefined);
        return found;
      }
      if (running !== undefined || (mayTry && now >= fetchedAtMs + betweenFetchesMs)) await refetch();
      return known(keyId);
    },
  };
};

const fetchKeys = async (metadataUrl: string, timeoutMs: number): Promise<Keys> => {
  const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchJson(metadataUrl, timeoutMs));
  if (URL.parse(keysUrl)?.protocol !== URL.parse(metadataUrl)?.protocol)
    throw new Error("the keys are not where they could be fetched safely");
  const { keys } = keysSchema.parse(await fetchJson(keysUrl, timeoutMs));
  return new Map(keys.flatMap(toEntry));
};

/** A key that is no RSA key of a good length is as if it were not there. */
const toEntry = (published: unknown): [string, TokenKey][] => {
  const parsed = keySchema.safeParse(published);
  if (!parsed.success) return [];
  const { kid, kty, n, e, endorsements } = parsed.data;
  try {
    const key = createPublicKey({ key: { kty, n, e }, format: "jwk" });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits >= leastBits ? [[kid, { key, endorsements }]] : [];
  } catch {
    return [];
  }
};

const fetchJson = async (url: string, timeoutMs: number): Promise<unknown> => {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${url} answered with ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error(`${url} gave more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};
