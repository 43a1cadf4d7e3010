const hourMs = 3_600_000;

/** Somebody as Zalo knows them. */
export type OaUser = { lastMs: number | undefined; follows: boolean };

/** A button as it was sent. */
export type OaButton = {
  readonly title: string;
  readonly type: string;
  readonly payload: string | Readonly<Record<string, string>>;
};

/** What reached somebody. */
export type OaMessage = {
  readonly userId: string;
  readonly text: string;
  readonly buttons: readonly OaButton[];
  /** What Zalo took it for. */
  readonly kind: "free" | "paid" | "template";
};

/** What differs between accounts, and what the documents leave open. */
export type OaVariant = {
  /** False: the account's package has no message API. */
  readonly hasMessages?: boolean;
  /** What `template_type` of a text with buttons has to be; undefined: there must be none. */
  readonly buttonsTemplateType?: string | undefined;
  readonly perMinute?: number;
};

/** The error by which Zalo refuses a message, or what it takes it for. */
export const judgeMessage = (
  body: unknown,
  user: OaUser | undefined,
  { buttonsTemplateType }: OaVariant,
  nowMs: number,
): number | Omit<OaMessage, "userId"> => {
  const { message } = body as { message?: { text?: unknown; attachment?: OaAttachment } };
  const text = message?.text;
  if (typeof text !== "string" || text === "") return -201;
  if (text.length > 2000) return -210;
  const { attachment } = message ?? {};
  const buttons = attachment?.payload?.buttons ?? [];
  if (attachment && (buttons.length < 1 || buttons.length > 5)) return -201;
  if (attachment && attachment.payload?.template_type !== buttonsTemplateType) return -233;
  if (!buttons.every(isGood)) return -201;
  if (!user?.follows && user?.lastMs === undefined) return -213;
  const sinceMs = nowMs - (user.lastMs ?? 0);
  if (sinceMs > 7 * 24 * hourMs) return -230;
  return { text, buttons, kind: sinceMs > 48 * hourMs ? "paid" : "free" };
};

type OaAttachment = { payload?: { template_type?: string; buttons?: OaButton[] } };

const isGood = ({ title, type, payload }: OaButton): boolean => {
  if (typeof title !== "string" || title.length < 1 || title.length > 100) return false;
  if (type === "oa.query.hide" || type === "oa.query.show")
    return typeof payload === "string" && payload.length > 0 && payload.length <= 1000;
  return type === "oa.open.url" && typeof payload === "object" && /^https:/.test(payload["url"] ?? "");
};
