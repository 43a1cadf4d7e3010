import { flushCompileCache } from "node:module";
import { createInterface } from "node:readline";
import type { SendOutcome } from "../../../../src/channels/channel.ts";
import { outcomeOfError } from "../../../../src/channels/teams/send-outcome.ts";
import { createCalendar } from "../../../../src/domain/calendar/calendar.ts";
import { openEmbedded } from "../../../../src/store/embedded/open-embedded.ts";
import { createSimEngine } from "../simulation/sim-engine.ts";
import type { SimPlatform } from "../simulation/sim-platform.ts";
import { createSimLife } from "../simulation/sim-process.ts";
import { createSimRandom } from "../simulation/sim-random.ts";

// A push engine in a process of its own. It says `ready`; the line `begin file serviceUrl name` has it beat all the
// time; a line `clock skippedMs calendarMs` puts the machine's and the store's clock forward, and the calendar's.
let skippedMs = 0;
let calendarMs = () => Date.now();

const clock = {
  nowMs: () => Date.now() + skippedMs,
  until: (atMs: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, Math.max(atMs - Date.now() - skippedMs, 0))),
};

const timeoutMs = 2_000;

const sendTo =
  (serviceUrl: string): SimPlatform["send"] =>
  async (_life, { conversationId, pushId, push }): Promise<SendOutcome> => {
    try {
      const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ pushId, push }), signal });
      if (!response.ok)
        return outcomeOfError({ statusCode: response.status, response: { headers: response.headers } }, 0);
      return { is: "sent", messageId: ((await response.json()) as { id: string }).id };
    } catch {
      return { is: "unknown", reason: "no answer" };
    }
  };

const begin = (file: string, serviceUrl: string, name: string): void => {
  const life = createSimLife(clock, { name, skewMs: 0 });
  const engine = createSimEngine({
    ...{ clock, life, calendar: createCalendar(), random: createSimRandom(1) },
    documents: openEmbedded({ file, nowMs: clock.nowMs }),
    platform: { send: sendTo(serviceUrl) },
    calendarMs: () => calendarMs(),
  });
  setInterval(engine.kick, 25);
};

createInterface({ input: process.stdin })
  .on("line", (line) => {
    const [what, one = "", two = "", three = ""] = line.split(" ");
    if (what === "begin") return begin(one, two, three);
    skippedMs = Number(one);
    const [begunMs, toldMs] = [Date.now(), Number(two)];
    calendarMs = () => toldMs + Date.now() - begunMs;
  })
  .once("close", () => process.exit(0));
process.stdout.write("ready\n");
// Whoever is killed leaves nothing behind for those who come after.
flushCompileCache();
