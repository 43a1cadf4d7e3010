import { verify } from "node:crypto";
import type { KeyRing } from "./key-ring.ts";
import type { SignedToken } from "./token-guard.ts";
import { Unauthorized } from "./unauthorized.ts";

const digestOf = { RS256: "RSA-SHA256", RS384: "RSA-SHA384", RS512: "RSA-SHA512" } as const;

/** The channel that a key must be allowed to speak for. */
const channelId = "msteams";

/**
 * Refuses a token that no published key for Teams has signed. The SDK checks the same after; here it is done without a
 * line to stderr for each stranger, and with no more fetches of keys than the ring allows.
 * @throws Unauthorized
 */
export const checkSignature = async (token: SignedToken, ring: KeyRing): Promise<void> => {
  const { algorithm, keyId, signed, signature } = token;
  const found = await ring.find(keyId).catch((error: unknown) => {
    throw new Unauthorized(`keys: ${error instanceof Error ? error.message : "unknown"}`);
  });
  if (found === undefined) throw new Unauthorized("key");
  if (!found.endorsements.includes(channelId)) throw new Unauthorized("endorsement");
  const isSigned = verify(digestOf[algorithm], Buffer.from(signed), found.key, signature);
  if (!isSigned) throw new Unauthorized("signature");
};
