import { readFile, writeFile } from "node:fs/promises";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import { checkAdaptiveCard } from "./check-adaptive-card.ts";
import { renderCard } from "./render-card.ts";
import { sampleCards } from "./sample-cards.ts";

// node test/support/cards/look.ts <file.json | name of a sample> <out.png> [light|dark] [width]
const [source = "", target = "", theme = "light", width = "600"] = process.argv.slice(2);
if (!source || !target || (theme !== "light" && theme !== "dark"))
  throw new Error(
    "usage: node test/support/cards/look.ts <file.json | sample> <out.png> [light|dark] [width]",
  );

const sample = Object.entries(sampleCards).find(([name]) => name === source)?.[1];
const card: unknown = sample ? drawCard(sample) : JSON.parse(await readFile(source, "utf8"));
for (const fault of checkAdaptiveCard(card)) console.error(fault);
await writeFile(target, await renderCard(card, { theme, width: Number(width) }));
