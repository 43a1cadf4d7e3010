import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import type { Choices } from "../choices.ts";
import { eventOfText } from "../chosen.ts";
import type { InboxEvent } from "../inbox.ts";
import type { OaContact, OaContacts } from "../oa-contacts.ts";
import { type KeptOaEvent, readKept } from "./kept-event.ts";
import { referenceOf } from "./reference.ts";
import type { ZaloOaSettings } from "./settings.ts";

export type TakeParts = {
  readonly settings: Pick<ZaloOaSettings, "humanPauseMs">;
  readonly choices: Choices;
  readonly contacts: OaContacts;
  readonly onInbound: (inbound: Inbound) => Promise<unknown>;
  readonly nowMs: () => number;
};

/** Lets an event that was kept have its turn: it opens the window, and a text that chooses something is a press. */
export const createTakeEvent =
  ({ settings, choices, contacts, onInbound, nowMs }: TakeParts) =>
  async (kept: InboxEvent): Promise<void> => {
    const event = readKept(kept);
    const reference = referenceOf(event);
    const { conversationId, userId } = reference;
    const before = await contacts.of(userId);
    // An event of the future opens no window longer than from now on.
    const atMs = Math.min(kept.atMs, nowMs());
    await contacts.change(userId, (was) => changed(was, event, { atMs, pauseMs: settings.humanPauseMs }));
    if (event.is === "human" || event.is === "left") return;
    const isLedByHuman = before.humanUntilMs > nowMs();
    const of: InboundEvent =
      event.is === "text"
        ? await eventOfText(choices, { conversationId, userId, text: event.text ?? "", eventKey: kept.key })
        : { is: event.is };
    // Somebody of the office is talking to them; only what the bot itself had offered is its own.
    if (isLedByHuman && of.is !== "press") return;
    await onInbound({
      channel: "zalo-oa",
      key: kept.key,
      user: { id: userId },
      conversation: { id: conversationId, kind: "personal" },
      reference,
      sentAtMs: kept.atMs,
      // Zalo does not tell it; people choose theirs by a command.
      language: "vi",
      waits: false,
      event: of,
    });
  };

type Moment = { readonly atMs: number; readonly pauseMs: number };

/**
 * What an event says of somebody's account. What they do opens the window; what they see does not.
 * @see https://docs.zaloplatforms.com/docs/OA/phu-luc/cac-tuong-tac-cua-nguoi-dung-voi-oa
 */
const changed = (was: OaContact, { is }: KeptOaEvent, { atMs, pauseMs }: Moment): OaContact => {
  if (is === "left") return { ...was, hasLeft: true };
  if (is === "human") return { ...was, humanUntilMs: Math.max(was.humanUntilMs, atMs + pauseMs) };
  const isNewer = was.lastMs === null || atMs > was.lastMs;
  return isNewer ? { ...was, lastMs: atMs, hasLeft: false, isClosed: false } : was;
};
