import { connectZaloBot } from "../../../src/connect-zalo-bot.ts";
import { demoOfficeId, demoUsers } from "../../../src/demo/seed-demo.ts";
import type { ChannelName } from "../../../src/domain/channel-name.ts";
import { withAccount } from "../../../src/domain/linking/link-code.ts";
import { addressCodec, personCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { type Office, type OfficeSettings, startOffice } from "../turn/start-office.ts";
import { type Platform, startPlatform } from "./start-platform.ts";

/** The demo office, on Teams and on Zalo, both as stand-ins. */
export type ZaloOffice = Office & {
  readonly platform: Platform;
  /** Where Zalo posts to, for each bot. */
  readonly webhooks: readonly string[];
  /** Somebody writes on Zalo, and waits until everything was sent. */
  say(chatId: string, text: string): Promise<readonly string[]>;
};

/** What stands before the colon of the platform's token. */
const botId = "1459232241";

/** Lets a chat with the Zalo bot lead to one of the demo's people, as if they had sent a code. */
export const linkOnZalo = (documents: Documents, as: string, chatId = as): Promise<string> =>
  linkAccount(documents, as, { channel: "zalo-bot", userId: `${botId}:${chatId}` });

/** Lets an account lead to one of the demo's people, as if they had sent a code. */
export const linkAccount = async (
  documents: Documents,
  as: string,
  { channel, userId }: { readonly channel: ChannelName; readonly userId: string },
): Promise<string> => {
  const name = demoUsers.find((user) => user.as === as)?.name;
  const partition = partitionOf.office(demoOfficeId);
  const { found } = await documents.query(partition, { kind: "person", limit: 1000 });
  const stored = found.find((one) => personCodec.read(one).name === name);
  if (!stored) throw new Error(`Nobody is called ${as}.`);
  const person = personCodec.read(stored);
  const linked = { channel, userId, at: "2026-06-01T01:00:00.000Z" };
  const entry = personCodec.write(stored.id, {
    ...person,
    accounts: withAccount(person.accounts ?? [], linked),
  });
  await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
  const personId = stored.id.slice("person:".length);
  const leads = addressCodec.write("address", { officeId: demoOfficeId, personId });
  await documents.batch(partitionOf.address(channel, userId), [{ do: "create", entry: leads }]);
  return personId;
};

/** Starts it; `chuyen-vien` and `truong-phong` are linked, by chats of the same names. */
export const startZaloOffice = async (
  settings: OfficeSettings = {},
  platformSettings: { readonly isWrapped?: boolean } = {},
): Promise<ZaloOffice> => {
  const platform = await startPlatform(platformSettings);
  const office = await startOffice({
    inMemory: true,
    ...settings,
    connects: [connectZaloBot(platform.settings)],
  });
  for (const as of ["chuyen-vien", "truong-phong"]) await linkOnZalo(office.documents, as);
  const webhooks = office.bots.map(({ url }) => url.replace("/api/messages", "/api/zalo-bot"));
  platform.setClock(office.nowMs);
  platform.setWebhook(webhooks[0] ?? "");
  return {
    ...office,
    platform,
    webhooks,
    say: async (chatId, text) => {
      const before = platform.textsTo(chatId).length;
      const { status } = await platform.say(chatId, text);
      if (status !== 200) throw new Error(`The bot answered ${status}.`);
      await office.settled();
      return platform.textsTo(chatId).slice(before);
    },
    close: async () => {
      await office.close();
      await platform.close();
    },
  };
};
