import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DemoSettings } from "../config.ts";
import { createCalendar } from "../domain/calendar/calendar.ts";
import { type DemoParts, explainPort, speakingFor } from "./demo-parts.ts";
import { openDemoStore } from "./open-demo-store.ts";
import { demoUsers } from "./seed-demo.ts";
import { startPlayground } from "./start-playground.ts";

/** Runs the bot with the demo office and the local client; gives what ends it. */
export const runDemo = async ({
  settings,
  as,
  now,
  nowMs,
  compose,
  say,
}: DemoParts): Promise<() => Promise<void>> => {
  const users = speakingFor(as);
  const documents = await openDemoStore(settings, now, nowMs);
  const bot = compose({
    documents,
    calendar: createCalendar(),
    teams: { mode: "demo" },
    // The local client takes no files.
    downloadLinks: true,
  });
  const { port } = await bot.start(settings.PORT, "127.0.0.1").catch(explainPort(settings.PORT));
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const playground = await startPlayground({
    endpoint,
    port: settings.PLAYGROUND_PORT,
    dataDir: settings.DATA_DIR,
    users,
  });
  const [speaker] = users;
  say(`\nThi Đua (bản dùng thử) đang chạy. Mở trang này:\n\n    ${playground.url}\n`);
  say(`Anh/chị đang là: ${speaker.name}, ${speaker.position}. Gõ “trợ giúp” để bắt đầu.`);
  say("Trên Zalo, trong cửa sổ dòng lệnh: npm start -- --channel zalo");
  say(`Người khác: npm start -- --as ${demoUsers.map((user) => user.as).join(" | ")}`);
  say("Dừng: Ctrl+C. Dữ liệu được giữ; làm lại từ đầu: npm run demo:reset\n");
  return async () => {
    playground.stop();
    await bot.stop();
  };
};

/** Removes everything that the demo kept, and nothing else that stands in its folder. */
export const resetDemo = ({ DATA_DIR }: Pick<DemoSettings, "DATA_DIR">): void => {
  const names = existsSync(DATA_DIR) ? readdirSync(DATA_DIR) : [];
  for (const name of names.filter((found) => ofTheDemo.test(found)))
    rmSync(join(DATA_DIR, name), { recursive: true, force: true });
};

const ofTheDemo = /^(?:demo-\d{4}\.sqlite(?:-shm|-wal)?|\.m365agentsplayground\.yml|devTools)$/;
