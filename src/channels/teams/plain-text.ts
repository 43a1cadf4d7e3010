import { z } from "zod";
import type { TeamsActivity } from "./activity.ts";

const mentionSchema = z.object({
  type: z.literal("mention"),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

const mentionsOfBot = ({ entities, recipient }: TeamsActivity) =>
  (entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id === recipient.id ? [parsed.data] : [];
  });

/** Whether the person wrote to the bot, by its name. */
export const isMentioned = (activity: TeamsActivity): boolean => mentionsOfBot(activity).length > 0;

/** What the person typed: the bot's own name taken out wherever it stands, other people's names kept, composed. */
export const plainText = (activity: TeamsActivity): string =>
  mentionsOfBot(activity)
    .reduce((rest, mention) => rest.replaceAll(mention.text, " "), activity.text ?? "")
    .replaceAll(/<\/?at(?: [^<>]*)?>/g, "")
    .replaceAll(/&nbsp;|\u00a0/g, " ")
    // Half a character is no text: a store may refuse it, and so may a client.
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/ {2,}/g, " ")
    .trim();
