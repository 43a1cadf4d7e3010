import { createHash, timingSafeEqual } from "node:crypto";
import { reveal, type Secret } from "../../domain/secret.ts";

/** The header by which the platform shows that an event is its own. */
export const secretHeader = "x-bot-api-secret-token";

/** Whether what was shown is the secret; how long it takes says nothing of how much of it is right. */
export const isSecret = (shown: string | undefined, secret: Secret): boolean =>
  shown !== undefined && timingSafeEqual(digest(shown), digest(reveal(secret)));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
