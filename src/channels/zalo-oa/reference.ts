import { z } from "zod";
import type { Reference } from "../../bot/inbound.ts";
import { accountIdOf, type KeptOaEvent } from "./kept-event.ts";

const referenceSchema = z.object({
  conversationId: z.string().min(1),
  /** As Zalo knows them; another account knows them by another. */
  zaloUserId: z.string().min(1),
  /** With the account's id before it. */
  userId: z.string().min(1),
});

/** What is kept of a chat, to write to it again. */
export type OaReference = z.infer<typeof referenceSchema>;

/** The address as it was kept; undefined for one of another platform. */
export const readReference = (to: Reference): OaReference | undefined => referenceSchema.safeParse(to).data;

/** Where an event is from. */
export const referenceOf = (event: Pick<KeptOaEvent, "oaId" | "userId">): OaReference => ({
  conversationId: `${event.oaId}:u:${event.userId}`,
  zaloUserId: event.userId,
  userId: accountIdOf(event),
});
