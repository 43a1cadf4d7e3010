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

/** Leads to the talk of a person's own chat: the one they acted in last. */
export const ownChatCodec = nextVersion(
  createCodec("own-chat", 1, z.strictObject({ talkId: z.string() })),
  z.strictObject({
    talkId: z.string(),
    /** Since when nothing reaches them there, and why; null while it does, or they have written since. */
    unreachable: z.strictObject({ reason: z.string(), since: z.string() }).nullable(),
  }),
  (former) => ({ ...former, unreachable: null }),
);

/** The state of the own chats in which nothing reaches anybody. */
export const unreachableState = "unreachable";

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

const talkWith = (file: AnyFile): z.ZodType<Talk> =>
  z.strictObject({
    reference: jsonSchema,
    welcomed: z.boolean(),
    bookmark: bookmarkSchema.nullable(),
    offer: file.nullable().optional(),
    drawn: z.array(z.strictObject({ messageId: z.string(), receiptId: z.string() })).optional(),
  });

export const talkCodec = nextVersion(
  createCodec("talk", 1, talkWith(firstFileSchema)),
  talkWith(fileSchema),
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

const postedWith = (file: AnyFile): z.ZodType<Posted> =>
  z.strictObject({
    reply: replyWith(file).nullable(),
    state: z.enum(["waiting", "sent", "gone", "unknown", "replaced", "needless"]),
    when: z.enum(["reached", "unreached"]).optional(),
    messageId: z.string().nullable(),
    tries: z.int(),
  });

const channels = ["teams", "zalo-bot", "zalo-oa"] as const satisfies readonly ChannelName[];

const receiptWith = (file: AnyFile): z.ZodType<Receipt> =>
  z.strictObject({
    channel: z.enum(channels),
    talkId: z.string(),
    ownTalkId: z.string().optional(),
    posted: z.array(postedWith(file)),
  });

export const receiptCodec = nextVersion(
  createCodec("receipt", 1, receiptWith(firstFileSchema)),
  receiptWith(fileSchema),
  (former) => former,
);
