import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, execute, message, post, submit } from "../support/teams/activities.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";

const person = { serviceUrl: "http://127.0.0.1:9/" };
const real = () => [
  message(person, "tiến độ", { entities: [{ type: "mention", text: "x", mentioned: { id: "y" } }] }),
  submit(person, { verb: "a" }, { rate: "95" }),
  execute(person, { verb: "a" }, { rate: "95" }),
  activity(person, "conversationUpdate", { membersAdded: [{ id: "z" }] }),
];

let bot: StartedBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

type Branch = Record<string, unknown>;

/** The activity with one of its parts, however deep, taken out or put in the place of something else. */
const bent = (whole: unknown, steps: readonly number[], put: unknown): unknown => {
  const copy = structuredClone(whole) as Branch;
  let branch = copy;
  for (const [depth, step] of steps.entries()) {
    const keys = Object.keys(branch);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const next = branch[key];
    if (depth < steps.length - 1 && typeof next === "object" && next !== null) branch = next as Branch;
    else {
      branch[key] = put;
      break;
    }
  }
  return copy;
};

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(undefined, null, "", -1, 1e308, "\u0000", "\u202e", "x".repeat(100_000), {
    __proto__: { a: 1 },
  }),
  fc.constantFrom(
    "invoke",
    "message",
    "adaptiveCard/action",
    "msteams",
    "constructor",
    "__proto__",
    "toString",
  ),
);

test("whatever is sent in the place of any part, the door answers, and never with a word or a 5xx of its own", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(3),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      hostile,
      async (which, steps, put) => {
        const response = await post(bot.url, bent(real()[which], steps, put));
        const text = await response.text();
        expect([200, 400, 401, 501]).toContain(response.status);
        if (!text.startsWith('{"statusCode":')) expect(text).toBe("");
      },
    ),
    { numRuns: 1500 },
  );
});

test("whatever bytes are sent, the door answers, and stays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ maxLength: 200 }), fc.json()), async (body) => {
      const response = await post(bot.url, body);
      expect([400, 401]).toContain(response.status);
      expect(await response.text()).toBe("");
    }),
    { numRuns: 500 },
  );
  expect((await fetch(`${bot.origin}/healthz`)).status).toBe(200);
});
