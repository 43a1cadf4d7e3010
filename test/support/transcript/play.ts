import assert from "node:assert/strict";
import { checkAdaptiveCard } from "../cards/check-adaptive-card.ts";
import { type DemoBot, startDemoBot } from "../start-demo-bot.ts";
import { execute, installation, message, post, submit, type TeamsPerson } from "../teams/activities.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { cardAction, cardInputs, cardLines } from "./read-card.ts";

/**
 * Plays a conversation through the real HTTP endpoint. Lines: `now 2026-06-22T08:00`, `as chuyen-vien`, `in group`,
 * `opens` (the bot is installed), `> text`, `> [Button] Label = value | Label = value` (`> (Button)` as an old client
 * presses it), `< a line that the newest answer shows, in this order`, `<! text that it must not show`,
 * `<- nothing` (no answer), `# remark`.
 */
export const playTranscript = async (name: string, script: string): Promise<void> => {
  const lines = script.split("\n").map((line) => line.trim());
  const now = lines.find((line) => line.startsWith("now "))?.slice(4);
  const bot = await startDemoBot(now === undefined ? {} : { now });
  const stage = createStage(bot);
  try {
    for (const [index, line] of lines.entries()) {
      try {
        await stage.play(line);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${name}:${index + 1}: ${line}\n${why}`);
      }
    }
    assert.ok(stage.checks() > 0, `${name} checks nothing`);
  } finally {
    await bot.close();
  }
};

const createStage = (demo: DemoBot) => {
  let person: TeamsPerson = demo.person("chuyen-vien");
  let shown: string[] = [];
  let from = 0;
  let checks = 0;
  let requestsBefore = 0;

  const conversation = () => person.conversationId ?? "";
  const messages = () => demo.connector.messagesOf(conversation());
  const look = (newest: SeenMessage | undefined) => {
    const card = newest?.card;
    shown = card ? cardLines(card) : [];
    from = 0;
    if (card) assert.deepEqual(checkAdaptiveCard(card), []);
  };
  const send = async (body: object): Promise<Response> => {
    requestsBefore = demo.connector.requests.length;
    const response = await post(demo.url, body);
    assert.equal(response.status, 200);
    await demo.bot.settled();
    return response;
  };
  const type = async (text: string) => {
    await send(message(person, text));
    look(messages().at(-1));
  };
  const press = async (title: string, typed: string, old: boolean) => {
    const on = messages().findLast(({ card }) => card && cardAction(card, title));
    assert.ok(on?.card, `no card has a button ${title}; the newest shows:\n${shown.join("\n")}`);
    const action = cardAction(on.card, title) ?? {};
    const data = (action["data"] as Record<string, Record<string, unknown>>)["thidua"] ?? {};
    const inputs = action["associatedInputs"] === "none" ? {} : filledIn(on.card, typed);
    const extra = { replyToId: on.id };
    if (action["type"] !== "Action.Execute" || old) {
      const before = messages().length;
      await send(submit(person, data, inputs, extra));
      look(messages().length > before ? messages().at(-1) : messages().find(({ id }) => id === on.id));
      return;
    }
    const response = await send(execute(person, data, inputs, extra));
    const body = (await response.json()) as { type: string; value: Record<string, unknown> };
    const now = messages().find(({ id }) => id === on.id);
    if (body.type.endsWith("card.adaptive")) {
      assert.deepEqual(
        now?.card,
        body.value,
        "the stored message does not show what the invoke was answered",
      );
      look(now);
    } else {
      look(messages().at(-1));
    }
  };
  const expectLine = (expected: string) => {
    checks += 1;
    const at = shown.findIndex((line, index) => index >= from && line === expected);
    assert.ok(at >= 0, `not shown (from line ${from + 1}) in:\n${shown.join("\n")}`);
    from = at + 1;
  };
  const play = async (line: string): Promise<void> => {
    const button = /^> (?:\[([^\]]+)\]|\(([^)]+)\))\s*(.*)$/.exec(line);
    if (line === "" || line.startsWith("#")) return;
    if (line.startsWith("now ")) demo.setNow(line.slice(4));
    else if (line.startsWith("as ")) person = demo.person(line.slice(3));
    else if (line === "in group") {
      person = { ...person, conversationId: "19:nhom", conversationType: "groupChat" };
    } else if (line === "in English") person = { ...person, locale: "en-US" };
    else if (line === "opens") {
      await send(installation(person));
      look(demo.connector.requests.length > requestsBefore ? messages().at(-1) : undefined);
    } else if (button) await press(button[1] ?? button[2] ?? "", button[3] ?? "", button[2] !== undefined);
    else if (line.startsWith("> ")) await type(line.slice(2));
    else if (line === "<- nothing") {
      checks += 1;
      assert.equal(demo.connector.requests.length, requestsBefore, "something was answered");
    } else if (line.startsWith("<! ")) {
      const hidden = line.slice(3);
      assert.ok(
        !shown.some((shownLine) => shownLine.includes(hidden)),
        `shown all the same in:\n${shown.join("\n")}`,
      );
    } else if (line.startsWith("< ")) expectLine(line.slice(2));
    else assert.fail("not a line of a transcript");
  };
  return { play, checks: () => checks };
};

/** What a person leaves in a card's inputs and what they type over it, as the client sends it. */
const filledIn = (card: Record<string, unknown>, typed: string): Record<string, string> => {
  const inputs = cardInputs(card);
  const values = Object.fromEntries(
    inputs.map((input) => [String(input["id"]), String(input["value"] ?? "")]),
  );
  for (const part of typed.split("|").filter((piece) => piece.trim() !== "")) {
    const [label = "", value = ""] = part.split(/=(.*)/s).map((piece) => piece.trim());
    const input = inputs.find((candidate) => candidate["label"] === label);
    assert.ok(input, `no input is labelled ${label}`);
    values[String(input["id"])] = typedValue(input, value);
  }
  return values;
};

const typedValue = (input: Record<string, unknown>, value: string): string => {
  const choices = (input["choices"] ?? []) as { title: string; value: string }[];
  if (choices.length === 0 || value === "") return value;
  return value
    .split(";")
    .map((label) => {
      const choice = choices.find(({ title }) => title === label.trim());
      assert.ok(
        choice,
        `no choice is called ${label.trim()}; there are ${choices.map(({ title }) => title).join("; ")}`,
      );
      return choice.value;
    })
    .join(",");
};
