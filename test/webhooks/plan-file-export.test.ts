import { afterEach, beforeEach, expect, test } from "vitest";
import { isFileUrl } from "../../src/channels/teams/upload-url.ts";
import { planFiles } from "../../src/plans/plan-files.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { activity, post, submit } from "../support/teams/activities.ts";
import { type Storage, startStorage } from "../support/teams/storage.ts";

let storage: Storage;
let demo: DemoBot;

beforeEach(async () => {
  storage = await startStorage();
  demo = await startDemoBot({ mayUpload: (url) => isFileUrl(url) || url.startsWith(`${storage.url}/`) });
});
afterEach(async () => {
  await demo.close();
  await storage.close();
});

type Offer = { readonly name: string; readonly content: { readonly acceptContext: unknown } };

test("an officer takes a plan away as a file that reads as the same plan", async () => {
  const officer = demo.person("theo-doi-thi-dua");
  const send = async (what: object) => {
    await post(demo.url, what);
    await demo.bot.settled();
  };
  await send(submit(officer, { open: "managePlan", about: "file:ha-tinh-2022-2026" }));
  const offered = demo.connector.messagesOf(officer.conversationId ?? "").at(-1);
  const [offer] = (offered?.activity["attachments"] ?? []) as Offer[];
  expect(offer?.name).toBe("ke-hoach-ha-tinh-2022-2026.yaml");
  const uploadInfo = {
    uploadUrl: `${storage.url}/up`,
    contentUrl: `${storage.url}/personal/file`,
    name: offer?.name,
    uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
    fileType: "yaml",
  };
  await send(
    activity(officer, "invoke", {
      name: "fileConsent/invoke",
      replyToId: offered?.id,
      value: { type: "fileUpload", action: "accept", context: offer?.content.acceptContext, uploadInfo },
    }),
  );
  expect(storage.puts).toHaveLength(1);
  const reading = planFiles.read(storage.puts[0]?.bytes.toString() ?? "");
  expect(reading).toMatchObject({ ok: true, plan: { id: "ha-tinh-2022-2026" } });
});
