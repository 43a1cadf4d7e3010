import { z } from "zod";

const idSchema = z.string().min(1).max(128);
const partySchema = z.object({ id: idSchema, admin_id: idSchema.optional() });

/** Every id and time is a string: they are greater than a number of JavaScript can be. */
const rawSchema = z.object({
  app_id: idSchema,
  event_name: z.string().min(1).max(64),
  timestamp: z.string().regex(/^\d{1,16}$/),
  oa_id: idSchema.optional(),
  sender: partySchema.optional(),
  recipient: partySchema.optional(),
  follower: partySchema.optional(),
  user_id: idSchema.optional(),
  message: z.object({ msg_id: idSchema.optional(), text: z.string().optional() }).optional(),
});

/** What Zalo tells of, as it is signed. */
export type RawOaEvent = z.infer<typeof rawSchema>;

/** An event's envelope; undefined for what is none. */
export const readOaEvent = (body: unknown): RawOaEvent | undefined => rawSchema.safeParse(body).data;

/** What it means for the bot, and for whom. */
export type OaEvent =
  | {
      readonly is: "text" | "notText" | "arrival" | "left" | "human";
      readonly userId: string;
      readonly oaId: string;
    }
  /** A message of the bot's own, a receipt, a group, or what the bot does not know: no turn comes of it. */
  | { readonly is: "nothing"; readonly why: "echo" | "receipt" | "probe" | "unknown" };

/** What the console sends when somebody taps "check". */
const probeId = "This is message id";

const nothing = (why: Extract<OaEvent, { is: "nothing" }>["why"]): OaEvent => ({ is: "nothing", why });

/** What an event comes to, by its name. */
export const meaningOf = (event: RawOaEvent): OaEvent => {
  const { event_name: name, sender, recipient, message } = event;
  if (message?.msg_id === probeId) return nothing("probe");
  if (name === "user_seen_message" || name === "user_received_message" || name.endsWith("_reacted_message"))
    return nothing("receipt");
  if (name === "follow" || name === "user_click_chatnow")
    return of("arrival", event.follower?.id ?? event.user_id, event.oa_id);
  if (name === "unfollow" || name === "user_withdraw")
    return of("left", event.follower?.id ?? event.user_id, event.oa_id);
  if (name.includes("_group_") || name.includes("anonymous")) return nothing("unknown");
  if (name.startsWith("oa_send_"))
    return sender?.admin_id === undefined ? nothing("echo") : of("human", recipient?.id, sender.id);
  if (name === "user_send_text") return of("text", sender?.id, recipient?.id);
  return name.startsWith("user_send_") ? of("notText", sender?.id, recipient?.id) : nothing("unknown");
};

const of = (
  is: Exclude<OaEvent["is"], "nothing">,
  userId: string | undefined,
  oaId: string | undefined,
): OaEvent => (userId === undefined || oaId === undefined ? nothing("unknown") : { is, userId, oaId });
