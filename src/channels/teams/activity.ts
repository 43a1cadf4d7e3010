import { z } from "zod";

const id = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => text.isWellFormed());

/** Names a partition of the store, which takes no more than 255 bytes with what stands before it. */
const personId = z.string().regex(/^[\x21-\x7e]{1,200}$/);
const word = z.string().max(200).nullish().catch(undefined);

const account = z.object({ id: personId, aadObjectId: personId.nullish() });

/** What the bot reads of a Teams activity; everything else in it is left unread. */
export const teamsActivitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  timestamp: word,
  serviceUrl: z.string(),
  from: account,
  /** `isTargeted`: in a chat of several only the bot was written to, and nobody else sees it. */
  recipient: account.extend({ isTargeted: z.boolean().nullish().catch(undefined) }),
  conversation: z.object({ id, conversationType: word, tenantId: word }),
  channelData: z
    .object({ tenant: z.object({ id: word }).nullish() })
    .nullish()
    .catch(undefined),
  locale: word,
  name: word,
  action: word,
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish().catch(undefined),
  membersAdded: z.array(z.object({ id })).nullish(),
  attachments: z.array(z.unknown()).nullish().catch(undefined),
  entities: z.array(z.unknown()).nullish().catch(undefined),
});

/** A Teams activity, as far as the bot reads it. */
export type TeamsActivity = z.infer<typeof teamsActivitySchema>;
