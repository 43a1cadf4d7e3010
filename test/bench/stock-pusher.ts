import { readFileSync } from "node:fs";
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from "botbuilder";
import { botId, tenantId } from "../support/teams/activities.ts";
import { pushWhenTold } from "./push-child.ts";

/** Reminders as botbuilder's samples send them: a loop over kept references, with an equal card each. */
const [count = 0, serviceUrl = ""] = [Number(process.argv[2]), process.argv[3]];
const message = JSON.parse(readFileSync(process.argv[4] ?? "", "utf8")) as object;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const lanes = 60;

const reference = (index: number): Partial<ConversationReference> => ({
  serviceUrl,
  channelId: "msteams",
  bot: { id: botId, name: "" },
  user: { id: `29:p${index}`, name: "" },
  conversation: { id: `a:p${index}`, isGroup: false, conversationType: "personal", tenantId, name: "" },
});

pushWhenTold(process, async () => {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) {
      await adapter.continueConversationAsync("", reference(index), async (context) => {
        await context.sendActivity(structuredClone(message));
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
});
