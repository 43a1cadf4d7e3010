import { z } from "zod";
import type { TeamsActivity } from "./activity.ts";

const mentionSchema = z.object({
  type: z.literal("mention"),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** What the person typed: the bot's own name taken out wherever it stands, other people's names kept, composed. */
export const plainText = ({ text, entities, recipient }: TeamsActivity): string => {
  const mentions = (entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success ? [parsed.data] : [];
  });
  const ofBot = mentions.filter(({ mentioned }) => mentioned.id === recipient.id);
  return ofBot
    .reduce((rest, mention) => rest.replaceAll(mention.text, " "), text ?? "")
    .replaceAll(/<\/?at(?: [^<>]*)?>/g, "")
    .replaceAll(/&nbsp;|\u00a0/g, " ")
    .normalize("NFC")
    .replaceAll(/ {2,}/g, " ")
    .trim();
};
