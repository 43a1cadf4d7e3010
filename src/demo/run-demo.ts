import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import type { Bot, Parts } from "../compose.ts";
import type { DemoSettings } from "../config.ts";
import { createCalendar } from "../domain/calendar/calendar.ts";
import { dayOf } from "../domain/day.ts";
import { readyPlan } from "../plans/ready-plans.ts";
import type { Documents } from "../store/documents.ts";
import { openEmbedded } from "../store/embedded/open-embedded.ts";
import { seedDemoLife } from "./demo-life.ts";
import { demoPlan } from "./demo-plan.ts";
import { type DemoUser, demoUsers, seedDemo } from "./seed-demo.ts";
import { startPlayground } from "./start-playground.ts";

export type DemoParts = {
  readonly settings: DemoSettings;
  /** Whom the local client speaks for; the first of the demo users without it. */
  readonly as: string | undefined;
  readonly now: () => DateTime;
  readonly nowMs: () => number;
  readonly compose: (parts: Pick<Parts, "documents" | "calendar" | "teams" | "downloadLinks">) => Bot;
  readonly say: (line: string) => void;
};

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
  say(`Anh/chị đang là: ${speaker?.name}, ${speaker?.position}. Gõ “trợ giúp” để bắt đầu.`);
  say(`Người khác: npm start -- --as ${demoUsers.map((user) => user.as).join(" | ")}`);
  say("Dừng: Ctrl+C. Dữ liệu được giữ; làm lại từ đầu: npm run demo:reset\n");
  return async () => {
    playground.stop();
    await bot.stop();
  };
};

/** Opens the demo's file for the year that is played, with the demo office in it. */
const openDemoStore = async (
  settings: Pick<DemoSettings, "DATA_DIR">,
  now: () => DateTime,
  nowMs: () => number,
): Promise<Documents> => {
  const today = dayOf(now());
  mkdirSync(settings.DATA_DIR, { recursive: true });
  const documents = openEmbedded({
    file: join(settings.DATA_DIR, `demo-${today.slice(0, 4)}.sqlite`),
    nowMs,
  });
  const source = readyPlan("ha-tinh-2022");
  if (!source) throw new Error("The plan of the demo is not among the ready plans.");
  const plan = demoPlan(source, today, createCalendar());
  await seedDemo(documents, { plans: [plan] });
  await seedDemoLife(documents, { plan, now: now() });
  return documents;
};

/** Removes everything that the demo kept, and nothing else that stands in its folder. */
export const resetDemo = ({ DATA_DIR }: Pick<DemoSettings, "DATA_DIR">): void => {
  const names = existsSync(DATA_DIR) ? readdirSync(DATA_DIR) : [];
  for (const name of names.filter((found) => ofTheDemo.test(found)))
    rmSync(join(DATA_DIR, name), { recursive: true, force: true });
};

const ofTheDemo = /^(?:demo-\d{4}\.sqlite(?:-shm|-wal)?|\.m365agentsplayground\.yml|devTools)$/;

const explainPort =
  (port: number) =>
  (error: unknown): never => {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const hint = "Stop what runs there, perhaps another demo, or choose another: PORT=3979 npm start";
    throw new Error(`Port ${port} is taken. ${hint}`, { cause: error });
  };

/** @throws naming those who can be played, where nobody has this name. */
const speakingFor = (as: string | undefined): readonly DemoUser[] => {
  const speaker = as === undefined ? demoUsers[0] : demoUsers.find((user) => user.as === as);
  if (!speaker)
    throw new Error(`Nobody is called ${as}; choose one of: ${demoUsers.map((user) => user.as).join(", ")}.`);
  return [speaker, ...demoUsers.filter((user) => user !== speaker)];
};
