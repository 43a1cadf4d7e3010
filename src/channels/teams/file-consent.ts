import { z } from "zod";
import type { Card } from "../../bot/card.ts";
import type { FileAsk } from "../../bot/file.ts";
import type { InboundEvent } from "../../bot/inbound.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { TeamsActivity } from "./activity.ts";
import { roomyLimits } from "./text-limits.ts";

/** The name of the invoke that tells what a person said to a file. */
export const fileConsentInvoke = "fileConsent/invoke";

const text = z.string().min(1).max(4000);

const uploadSchema = z.object({
  uploadUrl: text,
  contentUrl: text,
  name: text,
  uniqueId: text,
  fileType: z.string().max(20),
});

/** Where a file goes that a person takes, as Teams tells. */
export type Upload = z.output<typeof uploadSchema>;

const answerSchema = z.discriminatedUnion("action", [
  z.object({ action: z.literal("accept"), context: z.object({ id: text }), uploadInfo: uploadSchema }),
  z.object({ action: z.literal("decline"), context: z.object({ id: text }) }),
]);

/** Where the file goes, or undefined where it is not said as Teams says it. */
export const readUpload = (upload: unknown): Upload | undefined => uploadSchema.safeParse(upload).data;

/**
 * What a person said to a file that was offered, or undefined where it is malformed.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export const toFileAnswer = ({ value, replyToId }: TeamsActivity): InboundEvent | undefined => {
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  return {
    is: "fileAnswer",
    fileId: data.context.id,
    upload: data.action === "accept" ? data.uploadInfo : null,
    messageId: replyToId ?? undefined,
  };
};

/** Asks whether a file may be put into the person's storage; Teams is told nothing of it but name, size and id. */
export const consentAttachment = ({ id, name }: FileAsk, card: Card, byteCount: number) => {
  const context = { id };
  return {
    contentType: "application/vnd.microsoft.teams.card.file.consent",
    name,
    content: {
      description: clampText(cleanLine((card.text ?? []).join(" ")), roomyLimits.value),
      sizeInBytes: byteCount,
      acceptContext: context,
      declineContext: context,
    },
  };
};

/** Shows a file that stands in the person's storage now. */
export const fileAttachment = ({ contentUrl, name, uniqueId, fileType }: Upload) => ({
  contentType: "application/vnd.microsoft.teams.card.file.info",
  contentUrl,
  name,
  content: { uniqueId, fileType },
});
