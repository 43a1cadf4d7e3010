import { startDemoBot } from "../../start-demo-bot.ts";
import { settingsIn } from "../play.ts";
import { createStage } from "../stage.ts";
import { factsIn } from "./facts-in.ts";

/** What is written down after the same script was played on Teams. */
export const factsOnTeams = async (script: readonly string[]): Promise<readonly string[]> => {
  const demo = await startDemoBot(settingsIn(script));
  const stage = createStage(demo);
  try {
    for (const line of script) if (!line.startsWith("<")) await stage.play(line);
    return await factsIn(demo.documents);
  } finally {
    await stage.close();
    await demo.close();
  }
};
