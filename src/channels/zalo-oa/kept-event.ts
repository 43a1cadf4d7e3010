import { z } from "zod";
import type { InboxEvent } from "../inbox.ts";

const bodySchema = z.object({
  is: z.enum(["text", "notText", "arrival", "left", "human"]),
  userId: z.string(),
  oaId: z.string(),
  text: z.string().optional(),
});

/** An event as it waits for its turn. */
export type KeptOaEvent = z.infer<typeof bodySchema>;

/** @throws for what was kept by another */
export const readKept = ({ body }: Pick<InboxEvent, "body">): KeptOaEvent => bodySchema.parse(body);

/** Whose it is, wherever it is kept: elsewhere Zalo may give the id to somebody else. */
export const accountIdOf = ({ oaId, userId }: Pick<KeptOaEvent, "oaId" | "userId">): string =>
  `${oaId}:${userId}`;
