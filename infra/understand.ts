import { understand } from "../src/bot/understand.ts";

/** Prints what the bot takes a text for, and why: `npm run understand -- "tieens ddooj"`. */
const { why, ...reading } = understand(process.argv.slice(2).join(" "));
console.log(JSON.stringify(reading));
for (const step of why) console.log(`- ${step}`);
