import { Agent, request } from "node:http";
import { defaultHttpLimits } from "../../../src/http/http-limits.ts";
import type { TeamsPerson } from "../teams/activities.ts";
import { createAuthHarness } from "../teams/auth-harness.ts";
import { createRandom } from "../turn/random.ts";
import { anyActivity } from "./any-activity.ts";
import { mutated, oneOf, writtenOut } from "./mutate.ts";
import { createSeenCards } from "./seen-cards.ts";
import { startFuzzedBot } from "./start-fuzzed-bot.ts";
import { startWorldOutside } from "./world-outside.ts";

export type FuzzWish = {
  readonly seed: number;
  readonly count: number;
  /** It stops then, wherever it is. */
  readonly mostMs: number;
  readonly onProgress?: (sent: number) => void;
};

export type FuzzReport = {
  readonly sent: number;
  readonly tookMs: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What must not be, with the number of the activity it came after. */
  readonly faults: readonly string[];
  /** From the end of the first fifth to the end, in the bot's process, after garbage was collected. */
  readonly heap: { readonly warmBytes: number; readonly endBytes: number };
};

const beatEvery = 500;
const mostFaults = 20;
const mostBytes = defaultHttpLimits.bodyBytes;

/** Sends mutated activities of people and strangers to the whole bot, one after the other, the same for the same seed. */
export const runFuzz = async ({ seed, count, mostMs, onProgress }: FuzzWish): Promise<FuzzReport> => {
  const startedMs = performance.now();
  const random = createRandom(seed);
  const faults: string[] = [];
  const statuses: Record<string, number> = {};
  const seen = createSeenCards();
  const [harness, outside] = await Promise.all([createAuthHarness(), startWorldOutside(seen)]);
  let sent = 0;
  let lastSent = "";
  const onFault = (text: string): void => {
    if (faults.length < mostFaults) faults.push(`seed ${seed}, activity ${sent}: ${text}\n  ${lastSent}`);
  };
  const bot = await startFuzzedBot(harness, seed, { onFault });
  const authorization = harness.authorization({
    serviceUrl: outside.url,
    claims: { exp: Math.floor(Date.now() / 1000) + 86_400 },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const personOf = (name: string): TeamsPerson => ({
    ...{ serviceUrl: outside.url, userId: `29:${name}`, aadObjectId: name, conversationId: `a:${name}` },
  });
  const people = [...bot.names.slice(0, 30), "stranger-1", "stranger-2"].map(personOf);
  const strays: unknown[] = [
    ...people.flatMap((person) => [person.aadObjectId, person.conversationId]),
    "m-1",
    "m-2",
  ];
  const recent: Record<string, unknown>[] = [];

  const send = async (text: string): Promise<void> => {
    lastSent = text.slice(0, 1_500);
    const { status, said } = await posted(bot.port, { agent, authorization, text });
    statuses[status] = (statuses[status] ?? 0) + 1;
    // 501 is the protocol's own word for an invoke that a bot does not know.
    if ((status >= 500 && status !== 501) || said.startsWith('{"statusCode":5')) onFault(`${status} ${said}`);
    if (said.includes('"card.adaptive"') || said.includes('"AdaptiveCard"'))
      seen.see(JSON.parse(said), oneOf(random, people).conversationId ?? "", "m-1");
  };

  let warmBytes = 0;
  while (sent < count && faults.length < mostFaults && performance.now() - startedMs < mostMs) {
    const whole = anyActivity({ random, people, buttons: seen.buttons, filesAt: outside.url });
    const stray = strays.concat(seen.buttons.slice(0, 20).map(({ data }) => data));
    const bent = random(5) === 0 ? whole : mutated(whole, random, stray);
    const activity = random(10) === 0 ? bent : { ...bent, ...envelopeOf(whole) };
    if (random(20) === 0 && recent.length > 0) activity["id"] = oneOf(random, recent)["id"];
    recent.push(activity);
    if (recent.length > 50) recent.shift();
    const text = writtenOut(activity, random);
    // A body beyond the limit may be cut off before it has been sent.
    if (Buffer.byteLength(text) <= mostBytes)
      await send(text).catch((error: unknown) => onFault(String(error)));
    sent += 1;
    if (sent % beatEvery === 0) {
      await bot.order({ do: "beat", minutes: sent });
      onProgress?.(sent);
    } else if (sent % 10 === 0) await bot.order({ do: "wait", minutes: sent });
    if (sent === Math.floor(count / 5)) warmBytes = await bot.order({ do: "weigh", minutes: sent });
  }
  const endBytes = await bot.order({ do: "weigh", minutes: sent });
  bot.close();
  outside.close();
  agent.destroy();
  await harness.close();
  return { sent, tookMs: performance.now() - startedMs, statuses, faults, heap: { warmBytes, endBytes } };
};

/** What says where an activity is from: without it nothing else would be read. */
const envelopeOf = ({ type, channelId, serviceUrl, conversation, channelData }: Record<string, unknown>) => ({
  ...{ type, channelId, serviceUrl, conversation, channelData },
});

type Letter = { readonly agent: Agent; readonly authorization: string; readonly text: string };

const posted = (
  port: number,
  { agent, authorization, text }: Letter,
): Promise<{ status: number; said: string }> =>
  new Promise((resolve, reject) => {
    const body = Buffer.from(text);
    const headers = {
      authorization,
      "content-type": "application/json",
      "content-length": body.length,
    };
    const options = { host: "127.0.0.1", port, agent, method: "POST", path: "/api/messages", headers };
    const asked = request({ ...options, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, said: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer within 30 s")));
    asked.on("error", reject);
    asked.end(body);
  });
