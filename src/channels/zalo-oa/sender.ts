import type { Logger } from "pino";
import type { Card } from "../../bot/card.ts";
import type { Channel, SendHow, SendOutcome } from "../channel.ts";
import type { Choices } from "../choices.ts";
import type { OaContacts } from "../oa-contacts.ts";
import { createTextSender, type TextSender } from "../text/create-text-sender.ts";
import { type AuthorizedParts, createAuthorized } from "./authorized.ts";
import { createCircuit } from "./circuit.ts";
import { createSendMessage } from "./create-send-message.ts";
import { createSendTemplate } from "./create-send-template.ts";
import { type OaReference, readReference } from "./reference.ts";
import { isButtonRefusal, windowReason } from "./send-outcome.ts";
import type { ZaloOaSettings } from "./settings.ts";
import { wayThrough } from "./window.ts";

export type SenderParts = AuthorizedParts & {
  readonly settings: ZaloOaSettings;
  readonly choices: Choices;
  readonly contacts: OaContacts;
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** @see https://docs.zaloplatforms.com/docs/OA/phu-luc/cau-truc-cua-tham-so-buttons */
const mostButtons = 5;

/** How long cards go with numbers instead, once Zalo did not take their buttons. */
const withoutButtonsMs = 3_600_000;

/** Sends replies as text with buttons, as far as Zalo's windows let them through; never throws. */
export const createSender = (parts: SenderParts): Pick<Channel, "send" | "bulk"> => {
  const { settings, contacts, pace, nowMs, log } = parts;
  const circuit = createCircuit(nowMs, log);
  const authorized = createAuthorized(parts);
  const post: typeof authorized = async (path, body) => {
    const held = circuit.held();
    if (held) return held;
    const outcome = await authorized(path, body);
    circuit.note(outcome);
    return outcome;
  };
  let noButtonsUntilMs = 0;
  const sendMessage = createSendMessage(post, settings);
  const sendText: TextSender = createTextSender({
    choices: parts.choices,
    readReference,
    mostButtons: () => (nowMs() < noButtonsUntilMs ? 0 : mostButtons),
    sendOne: sendMessage,
    isButtonRefusal: (outcome) => {
      if (!isButtonRefusal(outcome)) return false;
      log.warn({ outcome }, "Zalo did not take a card with buttons: cards go with numbers for an hour");
      noButtonsUntilMs = nowMs() + withoutButtonsMs;
      return true;
    },
  });
  const sendTemplate =
    settings.templateId === undefined ? undefined : createSendTemplate(post, settings.templateId);

  /** What is told of the window is kept; where it can't be, Zalo tells it again. */
  const closed = async (to: OaReference, outcome: SendOutcome): Promise<void> => {
    if (outcome.is !== "held" || outcome.reason !== windowReason) return;
    await contacts.change(to.userId, (was) => ({ ...was, isClosed: true })).catch(() => {});
  };

  const sendUnasked = async (to: OaReference, card: Card, how: Pick<SendHow, "accepted">) => {
    const contact = await contacts.of(to.userId);
    const way = wayThrough(contact, settings, nowMs());
    if (way === "left") return { is: "gone", reason: "left" } as const;
    if (way === "held") return { is: "held", reason: windowReason } as const;
    if (way === "human") return { is: "throttled", retryAfterMs: contact.humanUntilMs - nowMs() } as const;
    if (way === "message") {
      const outcome = await sendText(to, { is: "message", card }, { ...how, isUnasked: true });
      await closed(to, outcome);
      const isShut = outcome.is === "held" && outcome.reason === windowReason;
      if (!isShut || !sendTemplate) return outcome;
    }
    return sendTemplate ? sendTemplate(to, card) : ({ is: "held", reason: windowReason } as const);
  };

  return {
    send: async (to, reply, how = {}) => {
      const outcome = await sendText(to, reply, how);
      const reference = readReference(to);
      if (reference) await closed(reference, outcome);
      return outcome;
    },
    bulk: {
      reserve: () => pace.reserve(),
      send: async (to, card, how = {}) => {
        const reference = readReference(to);
        if (!reference) return { is: "gone", reason: "no usable address" };
        try {
          return await sendUnasked(reference, card, how);
        } catch (error) {
          // Nothing was sent: the store did not say what Zalo lets through.
          log.warn({ err: error }, "a reminder waits, for the store does not answer");
          return { is: "throttled", retryAfterMs: undefined };
        }
      },
    },
  };
};
