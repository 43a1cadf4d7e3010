import type { Card } from "../../bot/card.ts";
import type { SendOutcome } from "../channel.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { Authorized } from "./authorized.ts";
import type { OaReference } from "./reference.ts";

/** Zalo's limit of a template's parameter, in UTF-16 units. */
const mostInParameter = 100;

/** Sends what a reminder is about in an approved template: that is all that reaches somebody outside of every window. */
export const createSendTemplate =
  (post: Authorized, templateId: string) =>
  ({ zaloUserId }: OaReference, { title }: Card): Promise<SendOutcome> =>
    post("/v3.0/oa/message/template", {
      user_id: zaloUserId,
      template_id: templateId,
      template_data: { noi_dung: clampText(cleanLine(title).normalize("NFC"), mostInParameter) },
    });
