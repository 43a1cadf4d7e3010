import { z } from "zod";
import { Unauthorized } from "./unauthorized.ts";

const envelopeSchema = z.object({
  channelId: z.literal("msteams"),
  serviceUrl: z.string().max(2048),
  conversation: z.object({ tenantId: z.string().nullish() }).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
});

/** What an activity claims about where it comes from. */
export type Envelope = { readonly serviceUrl: string; readonly tenantIds: readonly string[] };

/**
 * What the body claims about where it comes from.
 * @throws Unauthorized where it does not even claim to be from Teams
 */
export const readEnvelope = (body: unknown): Envelope => {
  const parsed = envelopeSchema.safeParse(body);
  if (!parsed.success) throw new Unauthorized("envelope");
  const { serviceUrl, conversation, channelData } = parsed.data;
  const tenantIds = [conversation?.tenantId, channelData?.tenant?.id].filter((id) => typeof id === "string");
  return { serviceUrl, tenantIds };
};
