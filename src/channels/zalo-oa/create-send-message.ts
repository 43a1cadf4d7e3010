import type { JsonObject } from "../../domain/json.ts";
import type { SendOutcome } from "../channel.ts";
import type { TextButton, TextMessage } from "../text/create-text-sender.ts";
import type { Authorized } from "./authorized.ts";
import type { OaReference } from "./reference.ts";
import type { ZaloOaSettings } from "./settings.ts";

const mostInTitle = 100;

/** Sends one message to somebody whose window is open. */
export const createSendMessage =
  (post: Authorized, { buttonsTemplateType }: Pick<ZaloOaSettings, "buttonsTemplateType">) =>
  ({ zaloUserId }: OaReference, { text, buttons }: TextMessage): Promise<SendOutcome> =>
    post("/v3.0/oa/message/cs", {
      recipient: { user_id: zaloUserId },
      message: {
        text,
        ...(buttons.length > 0 && {
          attachment: {
            type: "template",
            payload: {
              ...(buttonsTemplateType !== undefined && { template_type: buttonsTemplateType }),
              buttons: buttons.map(buttonOf),
            },
          },
        }),
      },
    });

/** A tap sends the token for the person, and their chat does not show it. */
const buttonOf = (button: TextButton): JsonObject => {
  const title = button.label.slice(0, mostInTitle);
  return "url" in button
    ? { title, type: "oa.open.url", payload: { url: button.url } }
    : { title, type: "oa.query.hide", payload: button.token };
};
