import type { Logger } from "pino";
import type { Card } from "../../bot/card.ts";
import type { FileContent, MakeFile } from "../../bot/file.ts";
import type { Reply } from "../../bot/reply.ts";
import { drawWords } from "./draw-words.ts";
import { consentAttachment, fileAttachment, readUpload } from "./file-consent.ts";
import { uploadFile } from "./upload-file.ts";

/** Where a file can be fetched once, in a short time, by whoever has the address. */
export type LinkTo = (name: string, make: MakeFile) => string;

export type FileSenderSettings = {
  readonly draw: (card: Card) => object;
  /** Given where the client takes no files, on this machine only. */
  readonly linkTo?: LinkTo | undefined;
  readonly mayUpload: (url: string) => boolean;
  readonly timeoutMs: number;
  readonly log: Logger;
};

/** What a message carries beside its text. */
export type Attachment = { readonly contentType: string; readonly name?: string; readonly content: object };

type FileReply = Extract<Reply, { is: "offer" | "file" }>;

/**
 * What the message of a file holds: the question whether it may come, or the file, which has gone then to the person's
 * own storage.
 */
export const createFileSender =
  (settings: FileSenderSettings) =>
  async (reply: FileReply, make: MakeFile): Promise<Attachment> => {
    const { draw, linkTo } = settings;
    const { card, file } = reply;
    if (reply.is === "file") return (await handedOver(settings, reply, make)) ?? cardAttachment(draw(card));
    if (linkTo) return cardAttachment(withLink(draw(card), card, linkTo(file.name, make)));
    const made = (): Promise<number> =>
      make().then(
        ({ bytes }) => bytes.byteLength,
        // It is made anew when it is taken, and then it counts.
        () => 0,
      );
    const size = file.byteCount ?? (await made());
    return consentAttachment(file, card, size);
  };

/** A card as it is attached to a message. */
export const cardAttachment = (content: object): Attachment => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content,
});

const withLink = (drawn: object, { language }: Card, url: string): object => {
  const { body } = drawn as { body?: readonly object[] };
  const link = { type: "Action.OpenUrl", title: drawWords[language].download, url };
  return { ...drawn, body: [...(body ?? []), { type: "ActionSet", actions: [link] }] };
};

/** The file where it stands now; undefined where it may not have arrived. */
const handedOver = async (
  { mayUpload, timeoutMs, log }: FileSenderSettings,
  { upload }: Extract<Reply, { is: "file" }>,
  make: () => Promise<FileContent>,
): Promise<Attachment | undefined> => {
  const where = readUpload(upload);
  if (!where || !mayUpload(where.uploadUrl) || !mayUpload(where.contentUrl)) {
    log.warn({ host: where && URL.parse(where.uploadUrl)?.host }, "a file was not put where Teams said");
    return undefined;
  }
  try {
    await uploadFile(where.uploadUrl, await make(), timeoutMs);
    return fileAttachment(where);
  } catch (error) {
    log.warn({ err: error }, "a file may not have arrived");
    return undefined;
  }
};
