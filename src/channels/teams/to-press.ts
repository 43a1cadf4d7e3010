import { z } from "zod";
import type { InboundEvent } from "../../bot/inbound.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { TeamsActivity } from "./activity.ts";

/** The one key of an action's data that is ours; the client puts what was typed on the card beside it. */
const ownDataKey = "thidua";

const actionDataSchema = z.looseObject({ [ownDataKey]: z.record(z.string(), z.unknown()) });

const executeSchema = z.object({
  action: z.object({ data: z.unknown().optional() }),
  trigger: z.enum(["manual", "automatic"]).nullish(),
});

/** What an invoke of a card action carries, or nothing where it is malformed. */
export const readExecute = (value: unknown) => {
  const parsed = executeSchema.safeParse(value);
  return parsed.success
    ? { data: parsed.data.action.data, isAutomatic: parsed.data.trigger === "automatic" }
    : undefined;
};

/** The press of one of our buttons, or nothing where the data is not ours. */
export const toPress = (data: unknown, { replyToId }: TeamsActivity): InboundEvent | undefined => {
  const parsed = actionDataSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const { [ownDataKey]: own, ...beside } = parsed.data;
  const typed = Object.entries(beside).filter(
    ([, value]) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
  return {
    is: "press",
    data: own as JsonObject,
    inputs: Object.fromEntries(
      typed.map(([name, value]) => [name, String(value).toWellFormed().normalize("NFC")]),
    ),
    messageId: replyToId ?? undefined,
  };
};
