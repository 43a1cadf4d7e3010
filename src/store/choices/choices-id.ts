import { createHash } from "node:crypto";

/** Where it stands what a conversation offers one person; ids of platforms stand in no document's id. */
export const choicesId = (conversationId: string): string =>
  `choices:${createHash("sha256").update(conversationId).digest("base64url").slice(0, 27)}`;
