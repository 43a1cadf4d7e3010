import { z } from "zod";
import type { Card } from "../bot/card.ts";
import { fileKinds } from "../bot/file.ts";
import type { ChannelName } from "../bot/inbound.ts";
import { languages } from "../bot/language.ts";
import type { Posted, Receipt } from "../bot/receipt.ts";
import type { Reply } from "../bot/reply.ts";
import type { Talk } from "../bot/talk.ts";
import type { JsonObject } from "../domain/json.ts";
import { createCodec, nextVersion } from "./codec.ts";

const ownChatSchema = z.strictObject({
  talkId: z.string(),
  /** Since when nothing reaches them there, and why; null while it does, or they have written since. */
  unreachable: z.strictObject({ reason: z.string(), since: z.string() }).nullable(),
});

const heldOwnChatSchema = ownChatSchema.extend({ heldPushIds: z.array(z.string()).exactOptional() });

/**
 * Leads to the talk of a person's own chat: the one they acted in last; since the third version also to the pushes that
 * the platform held back there, the newest last, until they write.
 */
export const ownChatCodec = nextVersion(
  nextVersion(
    createCodec("own-chat", 1, z.strictObject({ talkId: z.string() })),
    ownChatSchema,
    (former) => ({ ...former, unreachable: null }),
  ),
  heldOwnChatSchema,
  (former): z.output<typeof heldOwnChatSchema> => former,
);

/** The state of the own chats in which nothing reaches anybody. */
export const unreachableState = "unreachable";

/** What an own chat is found by. */
export const ownChatIndex = ({ unreachable }: { readonly unreachable: object | null }) =>
  unreachable ? { state: unreachableState } : {};

/** What only the channel, or only a form, reads. */
const jsonSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>;

const firstFileSchema = z.strictObject({
  id: z.string(),
  kind: z.enum([...fileKinds, "yaml"]),
  planId: z.string().optional(),
  name: z.string(),
  officeId: z.string(),
  personId: z.string(),
});

/** Since the second version also the lists of people, of the office or of one unit. */
const fileSchema = firstFileSchema.extend({
  kind: z.enum([...fileKinds, "yaml", "xlsx"]),
  unitId: z.string().optional(),
  byteCount: z.int().optional(),
});

type AnyFile = typeof firstFileSchema | typeof fileSchema;

const bookmarkSchema = z.strictObject({
  form: z.string(),
  version: z.int(),
  subject: z.string(),
  etag: z.string().nullable(),
  step: z.string(),
  answers: jsonSchema,
  skipsAnswered: z.boolean().optional(),
  askedAtMs: z.number(),
});

const pagedBookmarkSchema = bookmarkSchema.extend({ optionsFrom: z.int().optional() });

const talkShape = (file: AnyFile) => ({
  reference: jsonSchema,
  welcomed: z.boolean(),
  bookmark: bookmarkSchema.nullable(),
  offer: file.nullable().optional(),
  drawn: z.array(z.strictObject({ messageId: z.string(), receiptId: z.string() })).optional(),
});

const talkWith = (file: AnyFile): z.ZodType<Talk> => z.strictObject(talkShape(file));

const pausingTalkSchema: z.ZodType<Talk> = z.strictObject({
  ...talkShape(fileSchema),
  bookmark: pagedBookmarkSchema.nullable(),
  paused: z.array(pagedBookmarkSchema).optional(),
});

/** Since the third version also the questions that wait behind the open one. */
export const talkCodec = nextVersion(
  nextVersion(createCodec("talk", 1, talkWith(firstFileSchema)), talkWith(fileSchema), (former) => former),
  pausingTalkSchema,
  (former) => former,
);

/** The frame alone: what a card shows grows with the bot, and one that waits to be sent is two days old at most. */
const cardSchema = z.looseObject({
  language: z.enum(languages),
  title: z.string(),
}) as unknown as z.ZodType<Card>;

const to = { to: z.literal("person").optional(), only: z.boolean().optional() };

const replyWith = (file: AnyFile): z.ZodType<Reply> =>
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("message"), ...to, card: cardSchema }),
    z.strictObject({ is: z.literal("edit"), ...to, messageId: z.string(), card: cardSchema }),
    z.strictObject({ is: z.literal("offer"), ...to, card: cardSchema, file }),
    z.strictObject({ is: z.literal("file"), ...to, card: cardSchema, file, upload: jsonSchema }),
  ]);

const postedShape = (file: AnyFile) => ({
  reply: replyWith(file).nullable(),
  state: z.enum(["waiting", "sent", "gone", "unknown", "replaced", "needless"]),
  when: z.enum(["reached", "unreached"]).optional(),
  messageId: z.string().nullable(),
  tries: z.int(),
});

const postedWith = (file: AnyFile): z.ZodType<Posted> => z.strictObject(postedShape(file));

const partlyPostedSchema: z.ZodType<Posted> = z.strictObject({
  ...postedShape(fileSchema),
  accepted: z.int().optional(),
});

const channels = ["teams", "zalo-bot", "zalo-oa"] as const satisfies readonly ChannelName[];

const receiptWith = (posted: z.ZodType<Posted>): z.ZodType<Receipt> =>
  z.strictObject({
    channel: z.enum(channels),
    talkId: z.string(),
    ownTalkId: z.string().optional(),
    posted: z.array(posted),
  });

/** Since the third version also how many parts of a reply the platform has taken. */
export const receiptCodec = nextVersion(
  nextVersion(
    createCodec("receipt", 1, receiptWith(postedWith(firstFileSchema))),
    receiptWith(postedWith(fileSchema)),
    (former) => former,
  ),
  receiptWith(partlyPostedSchema),
  (former) => former,
);
