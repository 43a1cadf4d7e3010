import assert from "node:assert/strict";
import { connectZaloBot } from "../../../../src/connect-zalo-bot.ts";
import { connectZaloOa } from "../../../../src/connect-zalo-oa.ts";
import { demoUsers } from "../../../../src/demo/seed-demo.ts";
import { type DemoBot, type DemoBotSettings, startDemoBot } from "../../start-demo-bot.ts";
import { startPlatform } from "../../zalo-bot/start-platform.ts";
import { linkAccount, linkOnZalo } from "../../zalo-bot/start-zalo-office.ts";
import { oaId, startOa } from "../../zalo-oa/start-oa.ts";
import { plainGrant } from "../../zalo-oa/start-oa-office.ts";

/** The platforms of Zalo. */
export type ZaloPlatform = "zalo-bot" | "zalo-oa";

/** The demo office with everybody in a chat of their own on one platform of Zalo. */
export type ZaloChats = {
  readonly demo: DemoBot;
  /** What came to somebody so far, a text a message. */
  textsTo(as: string): readonly string[];
  /** Somebody writes; gives when everything was sent. */
  say(as: string, text: string): Promise<void>;
  /** Somebody takes the newest choice of this title: its button, else its number. */
  choose(as: string, title: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts the office on a platform; everybody's account is linked. */
export const startZaloChats = async (
  platform: ZaloPlatform,
  settings: DemoBotSettings,
): Promise<ZaloChats> => {
  const side = platform === "zalo-bot" ? await botSide() : await oaSide();
  const demo = await startDemoBot({ ...settings, connects: [side.connect] });
  for (const { as } of demoUsers) await side.link(demo, as);
  side.setUrl(demo.url.replace("/api/messages", `/api/${platform}`));
  const delivered = async (status: number | undefined): Promise<void> => {
    assert.equal(status, 200);
    await demo.bot.settled();
  };
  const say = async (as: string, text: string) => delivered(await side.say(as, text));
  return {
    demo,
    textsTo: side.textsTo,
    say,
    choose: async (as, title) => {
      if (side.hasButton(as, title)) return delivered(await side.tap(as, title));
      await say(as, choiceOf(side.textsTo(as), title));
    },
    close: async () => {
      await demo.close();
      await side.close();
    },
  };
};

/** What is typed for the newest choice of a title: "KA 2", or "2". */
const choiceOf = (texts: readonly string[], title: string): string => {
  for (const text of texts.toReversed()) {
    const line = text.split("\n").find((one) => {
      const [, label] = /^(?:K[A-Z] )?\d+\. (.*)$/.exec(one) ?? [];
      return label === title || label?.startsWith(`${title}: `);
    });
    if (line) return line.slice(0, line.indexOf(". "));
  }
  assert.fail(`nothing lets choose ${title}; the newest says:\n${texts.at(-1)}`);
};

const botSide = async () => {
  const platform = await startPlatform();
  return {
    connect: connectZaloBot(platform.settings),
    link: ({ documents }: DemoBot, as: string) => linkOnZalo(documents, as),
    setUrl: platform.setWebhook,
    say: async (as: string, text: string) => (await platform.say(as, text)).status,
    hasButton: () => false,
    tap: async (_as: string, title: string): Promise<number> => assert.fail(`no button ${title}`),
    textsTo: platform.textsTo,
    close: platform.close,
  };
};

const oaSide = async () => {
  const oa = await startOa();
  const link = ({ documents }: DemoBot, as: string) =>
    linkAccount(documents, as, { channel: "zalo-oa", userId: `${oaId}:${as}` });
  return {
    connect: connectZaloOa(oa.settings, () => plainGrant(oa)),
    link,
    setUrl: (url: string) => oa.webhook.setUrls([url]),
    say: (as: string, text: string) => oa.webhook.writes(as, text),
    hasButton: (as: string, title: string) =>
      oa.messagesTo(as).some(({ buttons }) => buttons.some((button) => button.title === title)),
    tap: (as: string, title: string) => oa.taps(as, title),
    textsTo: oa.textsTo,
    close: oa.close,
  };
};
