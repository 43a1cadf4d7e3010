import { z } from "zod";

const link = z.object({ url: z.string() });
const button = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["oa.query.show", "oa.query.hide"]), title: z.string(), payload: z.string() }),
  z.object({ type: z.literal("oa.open.url"), title: z.string(), payload: link }),
  z.object({
    type: z.literal("oa.open.phone"),
    title: z.string(),
    payload: z.object({ phone_code: z.string() }),
  }),
]);
const consulting = z.object({
  recipient: z.object({ user_id: z.string() }),
  message: z.object({
    text: z.string().min(1),
    attachment: z
      .object({
        type: z.literal("template"),
        payload: z.object({ template_type: z.string().optional(), buttons: z.array(button).min(1) }),
      })
      .optional(),
  }),
});

/** A button as somebody sees it. */
export type OaButton = z.infer<typeof button>;

/** What came to somebody: a text with its buttons, or a template with its data. */
export type OaMessage = {
  readonly id: string;
  readonly userId: string;
  readonly atMs: number;
  readonly quotaType: "reply" | "charged";
  readonly text: string;
  readonly buttons: readonly OaButton[];
  readonly template?: { readonly id: string; readonly data: Readonly<Record<string, unknown>> };
};

/** Whether buttons need a template_type, may have one, or must not: sources disagree. */
export type TemplateType = "optional" | "needed" | "refused";

const isTooLong = ({ title, payload }: OaButton): boolean =>
  title.length < 1 || title.length > 100 || (typeof payload === "string" && payload.length > 1000);

/** What a consulting message says, or the number of its error; texts are counted in UTF-16 units. */
export const readMessage = (body: unknown, templateType: TemplateType) => {
  const read = consulting.safeParse(body);
  if (!read.success) return -201;
  const { recipient, message } = read.data;
  if (message.text.length > 2000) return -210;
  const payload = message.attachment?.payload;
  const buttons = payload?.buttons ?? [];
  if (buttons.length > 5 || buttons.some(isTooLong)) return -201;
  const isTyped = payload?.template_type !== undefined;
  if (payload && ((templateType === "needed" && !isTyped) || (templateType === "refused" && isTyped)))
    return -233;
  return { userId: recipient.user_id, text: message.text, buttons };
};
