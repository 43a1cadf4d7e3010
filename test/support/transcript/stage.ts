import assert from "node:assert/strict";
import { checkAdaptiveCard } from "../cards/check-adaptive-card.ts";
import type { DemoBot } from "../start-demo-bot.ts";
import { activity, botAdded, installation, message, post, type TeamsPerson } from "../teams/activities.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { pressOf, readPress } from "./press.ts";
import { cardLines } from "./read-card.ts";

/** What is sent, and the message whose card it was pressed on. */
type Deed = { readonly make: () => Record<string, unknown>; readonly on?: SeenMessage | undefined };

/** Where a transcript is played: who acts, what the last answer shows, how far it has been checked. */
export const createStage = (demo: DemoBot) => {
  let person: TeamsPerson = demo.person("chuyen-vien");
  let deed: Deed | undefined;
  let sent: Record<string, unknown> = {};
  let body = "";
  let shown: readonly string[] = [];
  let from = 0;
  let told = 0;
  let checks = 0;
  let requestsBefore = 0;
  const kept = new Map<string, SeenMessage>();

  const become = (next: TeamsPerson) => {
    person = next;
  };
  const messages = () => demo.connector.messagesOf(person.conversationId ?? "");
  const look = (newest: SeenMessage | undefined) => {
    const card = newest?.card;
    shown = card ? cardLines(card) : [];
    from = 0;
    told = 0;
    if (card) assert.deepEqual(checkAdaptiveCard(card), []);
  };
  const deliver = async (activities: readonly object[]): Promise<readonly string[]> => {
    const responses = await Promise.all(activities.map((each) => post(demo.url, each)));
    assert.deepEqual(
      responses.map(({ status }) => status),
      activities.map(() => 200),
    );
    const bodies = await Promise.all(responses.map((response) => response.text()));
    await demo.bot.settled();
    return bodies;
  };
  const act = async (next: Deed, times = 1) => {
    deed = next;
    requestsBefore = demo.connector.requests.length;
    const before = messages().length;
    const activities = Array.from({ length: times }, next.make);
    const bodies = await deliver(activities);
    assert.equal(new Set(bodies).size, 1, `answered differently: ${bodies.join("\n")}`);
    sent = activities[0] ?? {};
    body = bodies[0] ?? "";
    lookAtAnswer(next, before);
  };
  const lookAtAnswer = ({ on }: Deed, before: number) => {
    const onCard = messages().find(({ id }) => id === on?.id);
    const answered = cardIn(body);
    if (answered) {
      assert.deepEqual(onCard?.card, answered, "the stored message does not show what was answered");
      return look(onCard);
    }
    if (messages().length > before) return look(messages().at(-1));
    look(demo.connector.requests.length > requestsBefore ? onCard : undefined);
  };
  const stamp = () => ({ timestamp: new Date().toISOString() });
  const press = async (line: string, times: number) => {
    const told = readPress(line);
    const on = told.on === undefined ? undefined : kept.get(told.on);
    assert.ok(told.on === undefined || on, `no card was kept as ${told.on}`);
    const pressed = pressOf(told, on ? [on] : messages(), shown);
    await act({ on: pressed.on, make: () => pressed.make(person, stamp()) }, times);
  };
  const repeat = async () => {
    const before = demo.connector.requests.length;
    const bodies = await deliver([sent, sent, sent, sent]);
    assert.deepEqual(
      bodies,
      bodies.map(() => body),
      "a repeat was answered otherwise",
    );
    assert.equal(demo.connector.requests.length, before, "a repeat sent something");
    checks += 1;
  };
  const expectLine = (expected: string) => {
    checks += 1;
    const at = shown.findIndex((line, index) => index >= from && line === expected);
    assert.ok(at >= 0, `not shown (from line ${from + 1}) in:\n${shown.join("\n")}`);
    from = at + 1;
    told += 1;
  };
  const expectNot = (hidden: string) => {
    checks += 1;
    assert.ok(!shown.some((line) => line.includes(hidden)), `shown all the same in:\n${shown.join("\n")}`);
  };
  const expectNothing = () => {
    checks += 1;
    assert.equal(demo.connector.requests.length, requestsBefore, "something was answered");
    assert.equal(cardIn(body), undefined, "a card was answered");
  };
  const keep = (name: string) => {
    const newest = messages().at(-1);
    assert.ok(newest, "there is no card to keep");
    kept.set(name, newest);
  };
  const deeds: readonly (readonly [RegExp, (rest: string) => void | Promise<void>])[] = [
    [/^$|^#|^plan as issued$|^nobody agreed yet$|^also plan /, () => {}],
    [/^now /, (rest) => demo.setNow(rest)],
    [/^as /, (rest) => become(demo.person(rest))],
    [/^in English$/, () => become({ ...person, locale: "en-US" })],
    [/^in group$/, () => become({ ...person, conversationId: "19:nhom", conversationType: "groupChat" })],
    [/^opens$/, () => act({ make: () => installation(person) })],
    [/^event botAdded$/, () => act({ make: () => botAdded(person) })],
    [/^event /, (rest) => act({ make: () => activity(person, rest, { text: "tiến độ" }) })],
    [/^keep /, keep],
    [/^again$/, () => act(deed ?? assert.fail("nothing was done yet"))],
    [/^repeat$/, repeat],
    [/^>> /, (rest) => press(rest, 2)],
    [/^> (?=(?:[\w-]+:)?[[(]|\{)/, (rest) => press(rest, 1)],
    [/^> /, (rest) => act({ make: () => message(person, rest, stamp()) })],
    [/^early> /, (rest) => act({ make: () => message(person, rest, { timestamp: "2020-01-01T00:00:00Z" }) })],
    [/^<- nothing$/, expectNothing],
    [/^<\.$/, () => assert.equal(shown.length, told, `more is shown:\n${shown.join("\n")}`)],
    [/^<! /, expectNot],
    [/^< /, expectLine],
  ];
  const play = async (line: string): Promise<void> => {
    const [pattern, doIt] =
      deeds.find(([start]) => start.test(line)) ?? assert.fail("not a line of a transcript");
    await doIt(line.replace(pattern, ""));
  };
  return { play, checks: () => checks, shown: () => shown };
};

/** The card in the body of an answered invoke. */
const cardIn = (body: string): Record<string, unknown> | undefined => {
  if (!body.startsWith("{")) return undefined;
  const { type, value } = JSON.parse(body) as { type?: string; value?: Record<string, unknown> };
  return type?.endsWith("card.adaptive") ? value : undefined;
};
