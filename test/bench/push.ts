import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPusher } from "./push-child.ts";
import { measureLimits } from "./push-limits.ts";

/**
 * Reminders that are all due at once: how the limits of Teams are used, in virtual time; and, without limits, pushes per
 * CPU second beside botbuilder's `continueConversationAsync` in a loop, with memory as the number grows. Figures depend
 * on the machine; the ratios are what is claimed.
 *
 * `npm run bench:push -- [limits people] [speed people] [memory people]`; 0 leaves a part out.
 */
const [limitsPeople = 200_000, speedPeople = 20_000, memoryPeople = 200_000] = process.argv
  .slice(2)
  .map(Number);
const rounds = 3;

let requestCount = 0;
let newest = "";
// The stand-in keeps every request; this one keeps none.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    requestCount += 1;
    if (requestCount === 1) newest = Buffer.concat(chunks).toString();
    response.writeHead(201, { "content-type": "application/json" });
    response.end(`{"id":"m-${requestCount}"}`);
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const push = async (file: string, count: number, more: readonly string[] = []) => {
  requestCount = 0;
  const usage = await runPusher(file, [String(count), serviceUrl, ...more]);
  if (requestCount !== count) throw new Error(`${file} sent ${requestCount} of ${count}.`);
  return { ...usage, perCpuSecond: (count * 1000) / usage.cpuMs };
};

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

if (limitsPeople > 0) {
  const { sentCount, refusedCount, virtualMinutes, shareRate, cpuSeconds } =
    await measureLimits(limitsPeople);
  console.log(
    `Limits on: ${sentCount} people due at 08:00 were told in ${virtualMinutes.toFixed(1)} minutes,`,
  );
  console.log(`${(shareRate * 100).toFixed(2)} % of 40 a second; ${refusedCount} sends passed a limit; `);
  console.log(`${(sentCount / cpuSeconds).toFixed(0)} per CPU second without HTTP.\n`);
}

if (speedPeople > 0) {
  const ours = [];
  const stock = [];
  const file = join(mkdtempSync(join(tmpdir(), "thidua-bench-")), "message.json");
  for (let round = 0; round < rounds; round++) {
    ours.push(await push("our-pusher.ts", speedPeople));
    writeFileSync(file, newest);
    stock.push(await push("stock-pusher.ts", speedPeople, [file]));
  }
  const speed = (all: readonly { readonly perCpuSecond: number }[]) =>
    middle(all.map(({ perCpuSecond }) => perCpuSecond));
  console.log(
    `Limits off: ${rounds} rounds of ${speedPeople} pushes of ${newest.length} characters; medians\n`,
  );
  console.log("| | pushes per CPU second | beside the stock loop | peak memory MB |\n|---|---|---|---|");
  for (const [name, all] of [
    ["continueConversationAsync", stock],
    ["ours, with store and drawing", ours],
  ] as const) {
    const memory = middle(all.map(({ rssMb }) => rssMb)).toFixed(0);
    console.log(
      `| ${name} | ${speed(all).toFixed(0)} | ${(speed(all) / speed(stock)).toFixed(2)} × | ${memory} |`,
    );
  }
}

if (memoryPeople > 0) {
  console.log("");
  for (const count of [memoryPeople / 10, memoryPeople]) {
    requestCount = 0;
    const { heapMb, rssMb } = await runPusher("our-pusher.ts", [String(count), serviceUrl], true);
    if (requestCount !== count) throw new Error(`${requestCount} of ${count} were sent.`);
    console.log(`${count} pushes: ${heapMb.toFixed(0)} MB live at most, ${rssMb.toFixed(0)} MB resident.`);
  }
}
server.close();
