import { createHash, timingSafeEqual } from "node:crypto";
import { reveal, type Secret } from "../../domain/secret.ts";

/** The header in which an event's signature comes. */
export const signatureHeader = "x-zevent-signature";

/** What an event was signed over: its bytes as they came, and the time that it states itself. */
export type Signed = { readonly raw: Buffer; readonly timestamp: string; readonly appId: string };

/**
 * Whether the shown signature is that of the key: a plain SHA-256, no HMAC. How long it takes says nothing of how much
 * of it is right.
 * @see https://docs.zaloplatforms.com/docs/OA/webhook/tong-quan
 */
export const isSignedWith = (
  shown: string | undefined,
  { raw, timestamp, appId }: Signed,
  key: Secret,
): boolean => {
  const [, hex] = /^mac\s*=\s*([0-9a-f]{64})$/i.exec(shown?.trim() ?? "") ?? [];
  const made = createHash("sha256").update(appId).update(raw).update(timestamp).update(reveal(key)).digest();
  return hex !== undefined && timingSafeEqual(Buffer.from(hex, "hex"), made);
};
