import type { OaContact } from "../oa-contacts.ts";
import type { ZaloOaSettings } from "./settings.ts";

const hourMs = 3_600_000;

/** How long Zalo lets the account write for nothing after somebody did last, in ms. */
const freeMs = 48 * hourMs;

/** How long it lets it write at all. */
const paidMs = 7 * 24 * hourMs;

/** How something that somebody did not ask for reaches them now. */
export type WindowWay = "message" | "template" | "held" | "left" | "human";

/**
 * What Zalo lets through to somebody, as far as is known here.
 * @see https://docs.zaloplatforms.com/docs/OA/tin-nhan/tin-tu-van/dieu-kien-gui-tin-tu-van
 */
export const wayThrough = (
  contact: OaContact,
  { sendsPaid, templateId }: Pick<ZaloOaSettings, "sendsPaid" | "templateId">,
  nowMs: number,
): WindowWay => {
  if (contact.hasLeft) return "left";
  if (contact.humanUntilMs > nowMs) return "human";
  const sinceMs = contact.lastMs === null ? Number.POSITIVE_INFINITY : nowMs - contact.lastMs;
  if (!contact.isClosed && sinceMs <= (sendsPaid ? paidMs : freeMs)) return "message";
  return templateId === undefined ? "held" : "template";
};
