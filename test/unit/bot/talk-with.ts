import { dialogs } from "../../../dialogs/dialogs.ts";
import { createConverse } from "../../../src/bot/converse.ts";
import type { InboundEvent } from "../../../src/bot/inbound.ts";
import type { Outcome } from "../../../src/bot/outcome.ts";
import type { Bookmark } from "../../../src/bot/talk.ts";
import type { Turn } from "../../../src/bot/turn.ts";
import type { JsonObject } from "../../../src/domain/json.ts";

const converse = createConverse(dialogs);

/** A welcomed person's personal chat: what they do is answered, the open question kept. */
export const talkWith = (turn: Turn, more: { kind?: "personal" | "group"; sentAtMs?: number } = {}) => {
  let bookmark: Bookmark | null = null;
  const act = async (event: InboundEvent): Promise<Outcome | undefined> => {
    const outcome = await converse({
      turn,
      talk: { reference: {}, welcomed: true, bookmark },
      ownTalk: async () => undefined,
      fetchFile: async () => ({ ok: false, refusal: { word: "file-unreachable", details: {} } }),
      inbound: {
        channel: "teams",
        key: "k",
        user: { id: "u" },
        conversation: { id: "c", kind: more.kind ?? "personal" },
        reference: {},
        sentAtMs: more.sentAtMs ?? 1,
        language: turn.messages.language,
        waits: false,
        event,
      },
    });
    if (outcome?.bookmark !== undefined) bookmark = outcome.bookmark && { ...outcome.bookmark, askedAtMs: 0 };
    return outcome;
  };
  return {
    act,
    says: (text: string) => act({ is: "text", text }),
    presses: (data: JsonObject, inputs: Readonly<Record<string, string>> = {}) =>
      act({ is: "press", data, inputs, messageId: "m" }),
    question: () => bookmark,
    /** Leaves a question open, as if it had been asked. */
    isAsked: (asked: Bookmark) => {
      bookmark = asked;
    },
  };
};
