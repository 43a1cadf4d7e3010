import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import { requestName, requestText } from "./request-facts.ts";
import type { OwnRequest } from "./rights-card.ts";

/** What the office said to somebody's request about their data, told without being asked. */
export const requestToldCard = (request: OwnRequest, messages: Messages): Card => ({
  language: messages.language,
  title: messages.rights.toldTitle,
  facts: [
    { label: requestName(request.value, messages), value: requestText(request.value, request, messages) },
  ],
  actions: [openAction(messages, "dataRights"), openAction(messages, "myData")],
});
