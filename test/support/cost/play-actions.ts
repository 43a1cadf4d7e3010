import { readFileSync } from "node:fs";
import { startDemoBot } from "../start-demo-bot.ts";
import { settingsIn } from "../transcript/play.ts";
import { createStage } from "../transcript/stage.ts";
import { createLedger, type Spent } from "./create-ledger.ts";

/** Something a person does, and what one time of it asks of the store. */
export type Action = Spent & { readonly name: string };

const scripts = ["actions.txt", "officer-actions.txt", "manager-actions.txt"];

/** Plays all that people do through the real HTTP endpoint, one turn after the other, each to its last write. */
export const playActions = async (): Promise<readonly Action[]> => {
  const actions: Action[] = [];
  for (const script of scripts) {
    const text = readFileSync(new URL(script, import.meta.url), "utf8");
    actions.push(...(await playScript(text.split("\n"))));
  }
  return actions;
};

const playScript = async (lines: readonly string[]): Promise<readonly Action[]> => {
  const ledger = createLedger();
  const bot = await startDemoBot({ ...settingsIn(lines), around: ledger.around });
  // What a process does once, when it begins, is nobody's action.
  await bot.bot.beat();
  const stage = createStage(bot);
  const actions: Action[] = [];
  try {
    // What a heartbeat does for an office that is new is no turn's.
    for (let beat = 0; beat < 2; beat++) await bot.bot.beat();
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("= ")) continue;
      ledger.take();
      await stage.play(line);
      const before = lines[index - 1] ?? "";
      if (before.startsWith("= ")) actions.push({ name: before.slice(2), ...ledger.take() });
    }
    return actions;
  } finally {
    await bot.close();
  }
};
