import { z } from "zod";

/** What is kept of a Teams conversation, to write to it again. */
export const referenceSchema = z.object({
  serviceUrl: z.string(),
  tenantId: z.string().optional(),
  conversationId: z.string().min(1),
  botId: z.string(),
  userId: z.string(),
  /** The person's in Entra; of references kept before it was, and of some clients, there is none. */
  objectId: z.string().optional(),
  /** Whether they wrote there last so that nobody else saw it: then nobody else sees what is answered. */
  isTargeted: z.boolean().optional(),
});

export type TeamsReference = z.infer<typeof referenceSchema>;
