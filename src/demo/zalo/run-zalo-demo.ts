import { randomBytes } from "node:crypto";
import { botIdOf } from "../../channels/zalo-bot/settings.ts";
import { connectZaloBot } from "../../connect-zalo-bot.ts";
import { createCalendar } from "../../domain/calendar/calendar.ts";
import { secretOf } from "../../domain/secret.ts";
import { type DemoParts, explainPort, speakingFor } from "../demo-parts.ts";
import { openDemoStore } from "../open-demo-store.ts";
import { demoUsers } from "../seed-demo.ts";
import { linkDemoUsers } from "./link-demo-users.ts";
import { createZaloPhone, type ZaloPhoneParts } from "./zalo-phone.ts";
import { startZaloServer } from "./zalo-server.ts";

/**
 * Runs the bot with the demo office and a chat in the terminal, as on Zalo: over HTTP through a small platform of its
 * own. It ends with the input; gives what ends it before.
 */
export const runZaloDemo = async (
  { settings, as, now, nowMs, compose, say }: DemoParts,
  input: ZaloPhoneParts["input"],
): Promise<() => Promise<void>> => {
  const [speaker] = speakingFor(as);
  const phone = createZaloPhone({ input, say });
  const token = `1:${randomBytes(16).toString("hex")}`;
  const secret = randomBytes(16).toString("hex");
  const isMine = (chatId: string): boolean => chatId === speaker.as;
  const zalo = await startZaloServer({
    token,
    onMessage: (chatId, text) => isMine(chatId) && phone.show(text),
    onTyping: (chatId) => isMine(chatId) && phone.showTyping(),
  });
  const bot = { token: secretOf(token), secret: secretOf(secret), apiBase: zalo.apiBase };
  const documents = await openDemoStore(settings, now, nowMs);
  await linkDemoUsers(documents, botIdOf(bot));
  const running = compose({
    documents,
    calendar: createCalendar(),
    teams: { mode: "demo" },
    connects: [connectZaloBot(bot)],
  });
  const { port } = await running.start(settings.PORT, "127.0.0.1").catch(explainPort(settings.PORT));
  const send = async (text: string): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/zalo-bot`, {
      method: "POST",
      headers: { "content-type": "application/json", "X-Bot-Api-Secret-Token": secret },
      body: JSON.stringify(updateOf(speaker.as, text, nowMs())),
    });
    if (!response.ok) say(`  (không gửi được: ${response.status})`);
    await running.settled();
  };
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      phone.close();
      await running.stop();
      zalo.stop();
    })();
    return stopped;
  };
  say(`\nThi Đua trên Zalo (bản dùng thử). Anh/chị đang là: ${speaker.name}, ${speaker.position}.`);
  say("Gõ tin nhắn hoặc số rồi Enter; bắt đầu bằng “trợ giúp”.");
  say(`Người khác: npm start -- --channel zalo --as ${demoUsers.map((user) => user.as).join(" | ")}`);
  say("Dừng: Ctrl+C. Dữ liệu được giữ; làm lại từ đầu: npm run demo:reset\n");
  void phone.takeLines(send).then(stop);
  return stop;
};

/** What the platform tells the bot of a message. */
const updateOf = (chatId: string, text: string, nowMs: number): object => ({
  event_name: "message.text.received",
  message: {
    date: nowMs,
    chat: { chat_type: "PRIVATE", id: chatId },
    message_id: randomBytes(10).toString("hex"),
    from: { id: chatId, is_bot: false, display_name: chatId },
    text,
  },
});
