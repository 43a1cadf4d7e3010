import { z } from "zod";
import type { InboundEvent } from "../../bot/inbound.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { TeamsActivity } from "./activity.ts";

const fileType = "application/vnd.microsoft.teams.file.download.info";

const attachmentSchema = z.object({
  contentType: z.literal(fileType),
  name: z.string().max(2000).nullish().catch(undefined),
  content: z.unknown().optional(),
});

const sourceSchema = z.object({ downloadUrl: z.string().min(1).max(8000) });

/** Letters of a file's name that are kept. */
const mostLetters = 120;

/**
 * The file that a message brings, or nothing where it brings none; what is said of it is hostile until it is fetched.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export const toFile = ({ attachments }: TeamsActivity): InboundEvent | undefined => {
  const files = (attachments ?? []).flatMap(
    (attachment) => attachmentSchema.safeParse(attachment).data ?? [],
  );
  const [file] = files;
  if (!file) return undefined;
  return {
    is: "file",
    name: clampText(cleanLine(file.name ?? ""), mostLetters),
    isAlone: files.length === 1,
    source: sourceSchema.safeParse(file.content).data ?? {},
  };
};

/** Where a file is fetched from, as Teams told; undefined where it was not told as Teams tells it. */
export const downloadUrlOf = (source: unknown): string | undefined =>
  sourceSchema.safeParse(source).data?.downloadUrl;
