import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type AzAnswer, deploy, remove } from "./azure/run-azure.ts";

/** `npm run azure:deploy` and `npm run azure:remove`: Azure's own command line, step by step. */
const [command, ...args] = process.argv.slice(2);

const az = (words: readonly string[], shown?: "shown"): Promise<AzAnswer> =>
  new Promise((resolve, reject) => {
    const child = spawn("az", words, { stdio: ["ignore", shown ? "inherit" : "pipe", "inherit"] });
    let out = "";
    child.stdout?.on("data", (chunk) => (out += chunk));
    child.once("error", () => reject(new Error("Azure's command line (az) is not installed here.")));
    child.once("close", (code) => resolve({ code: code ?? 1, out }));
  });

const run = { deploy, remove }[command ?? ""];
try {
  if (!run) throw new Error("Say deploy or remove.");
  await run({
    ...{ args, az, template: join(import.meta.dirname, "azure/main.bicep") },
    readInput: () => text(process.stdin),
    say: (line) => process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
