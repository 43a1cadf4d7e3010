import type { InboundEvent } from "../bot/inbound.ts";
import type { Choices, ChooserPlace } from "./choices.ts";

/** What somebody wrote, as every channel reports it: a text that chooses something is a press of it. */
export const eventOfText = async (
  choices: Choices,
  written: ChooserPlace & { readonly text: string; readonly eventKey: string },
): Promise<InboundEvent> => {
  const taken = await choices.take(written);
  if (taken.is === "none") return { is: "text", text: written.text };
  if (taken.is === "press") return { is: "press", data: taken.data, inputs: {}, messageId: undefined };
  return taken.is === "outOfRange"
    ? { is: "missedChoice", why: "outOfRange", count: taken.count }
    : { is: "missedChoice", why: taken.is };
};
