import { z } from "zod";

/** What is kept of a chat, to write to it again. */
export const referenceSchema = z.object({
  conversationId: z.string().min(1),
  /** As the platform knows it. */
  chatId: z.string().min(1),
  /** With the bot's id before it: elsewhere the platform may give it to somebody else. */
  userId: z.string().min(1),
});

export type BotReference = z.infer<typeof referenceSchema>;
