import { readFileSync } from "node:fs";
import { startDemoBot } from "../start-demo-bot.ts";
import { settingsIn } from "./play.ts";
import { createStage } from "./stage.ts";

/** Prints a transcript with all that each answer shows, for whoever writes one: `node …/tell.ts some.txt`. */
const tell = async (file: string): Promise<void> => {
  const lines = readFileSync(file, "utf8").split("\n");
  const bot = await startDemoBot(settingsIn(lines.map((line) => line.trim())));
  const stage = createStage(bot);
  try {
    for (const line of lines.filter((each) => !each.startsWith("<"))) {
      const before = stage.shown();
      await stage.play(line.trim());
      console.log(line);
      if (stage.shown() === before) continue;
      for (const shown of stage.shown()) console.log(`< ${shown}`);
      for (const shown of stage.ownShown()) console.log(`<p ${shown}`);
    }
  } finally {
    await stage.close();
    await bot.close();
  }
};

await tell(process.argv[2] ?? "");
