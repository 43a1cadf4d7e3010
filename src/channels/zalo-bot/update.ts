import { z } from "zod";

const idSchema = z.string().min(1).max(128);

const flatSchema = z.object({
  event_name: z.string().max(64),
  message: z.object({
    message_id: idSchema,
    /** In ms since 1970. */
    date: z.int().min(0).max(8_640_000_000_000_000),
    chat: z.object({ id: idSchema, chat_type: z.string().max(16) }),
    from: z.object({ id: idSchema, is_bot: z.boolean().optional() }),
    text: z.string().optional(),
  }),
});

/** Something that the platform tells of, without what the bot has no use for. */
export type Update = z.infer<typeof flatSchema>;

/** The platform's documents wrap it; what it sends is flat. */
const updateSchema = z.union([
  flatSchema,
  z.object({ result: flatSchema }).transform(({ result }) => result),
]);

/** The event in a body; undefined where it tells of nothing that the bot knows, a probe say. */
export const readUpdate = (body: unknown): Update | undefined => {
  const parsed = updateSchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
};

/** Whether somebody wrote to the bot in their own chat: groups are not served, and other bots not answered. */
export const isForUs = ({ message: { chat, from } }: Update): boolean =>
  chat.chat_type === "PRIVATE" && from.is_bot !== true;
