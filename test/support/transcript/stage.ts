import assert from "node:assert/strict";
import { demoUsers } from "../../../src/demo/seed-demo.ts";
import { makeOffice } from "../make-office.ts";
import type { DemoBot } from "../start-demo-bot.ts";
import { takeIn } from "../take-in.ts";
import {
  activity,
  botAdded,
  installation,
  mention,
  message,
  post,
  sentFiles,
  type TeamsPerson,
} from "../teams/activities.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { type FileHost, startFileHost } from "../teams/file-host.ts";
import { memberOf } from "../teams/member-of.ts";
import { filesIn } from "./files.ts";
import { pressOf, readPress } from "./press.ts";
import { createView } from "./view.ts";

/** What is sent, and the message whose card it was pressed on. */
type Deed = { readonly make: () => Record<string, unknown>; readonly on?: SeenMessage | undefined };

/** Where a transcript is played: who acts, what the last answer shows, how far it has been checked. */
export const createStage = (demo: DemoBot) => {
  let person: TeamsPerson = demo.person("chuyen-vien");
  let deed: Deed | undefined;
  let sent: Record<string, unknown> = {};
  let body = "";
  const here = createView();
  const own = createView();
  let checks = 0;
  let requestsBefore = 0;
  const kept = new Map<string, SeenMessage>();
  let host: FileHost | undefined;
  /** Since time was played last and until somebody acts: how many messages each own chat had before. */
  let unasked: ReadonlyMap<string, number> | undefined;

  const become = (next: TeamsPerson) => {
    person = next;
    if (unasked) here.look(newestUnasked());
  };
  const newestUnasked = () => {
    const all = messages();
    return all.length > (unasked?.get(person.conversationId ?? "") ?? 0) ? all.at(-1) : undefined;
  };
  const playTime = async (rest: string): Promise<void> => {
    const [, time, day, month, year] = /^(\d\d:\d\d) (\d\d)\/(\d\d)\/(\d{4})$/.exec(rest) ?? [];
    assert.ok(time, "not a moment such as 08:00 25/06/2026");
    demo.setNow(`${year}-${month}-${day}T${time}`);
    const chats = demoUsers.map(({ as }) => `a:${as}`);
    unasked = new Map(chats.map((chat) => [chat, demo.connector.messagesOf(chat).length]));
    await demo.bot.beat();
    await demo.bot.settled();
    here.look(newestUnasked());
  };
  const isAmongOthers = () => (person.conversationType ?? "personal") !== "personal";
  const says = (text: string) => (isAmongOthers() ? mention : message)(person, text, stamp());
  const messages = () =>
    demo.connector
      .messagesOf(person.conversationId ?? "")
      .filter(({ onlyTo }) => onlyTo === undefined || onlyTo === person.userId);
  const ownMessages = () =>
    isAmongOthers() ? demo.connector.messagesOf(`a:${person.userId?.replace("29:", "")}`) : [];
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
    unasked = undefined;
    requestsBefore = demo.connector.requests.length;
    const before = messages().length;
    const ownBefore = ownMessages().length;
    const activities = Array.from({ length: times }, next.make);
    const bodies = await deliver(activities);
    assert.equal(new Set(bodies).size, 1, `answered differently: ${bodies.join("\n")}`);
    sent = activities[0] ?? {};
    body = bodies[0] ?? "";
    lookAtAnswer(next, before);
    own.look(ownMessages().length > ownBefore ? ownMessages().at(-1) : undefined);
  };
  const lookAtAnswer = ({ on }: Deed, before: number) => {
    const onCard = messages().find(({ id }) => id === on?.id);
    const answered = cardIn(body);
    if (answered) {
      assert.deepEqual(onCard?.card, answered, "the stored message does not show what was answered");
      return here.look(onCard);
    }
    if (messages().length > before) return here.look(messages().at(-1));
    here.look(demo.connector.requests.length > requestsBefore ? onCard : undefined);
  };
  const stamp = () => ({ timestamp: new Date().toISOString() });
  const press = async (line: string, times: number) => {
    const told = readPress(line);
    const on = told.on === undefined ? undefined : kept.get(told.on);
    assert.ok(told.on === undefined || on, `no card was kept as ${told.on}`);
    const pressed = pressOf(told, on ? [on] : messages(), here.shown());
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
  const checked = (check: (rest: string) => void) => (rest: string) => {
    checks += 1;
    check(rest);
  };
  const expectNothing = () => {
    checks += 1;
    if (unasked) return here.expectNothing();
    assert.equal(demo.connector.requests.length, requestsBefore, "something was answered");
    assert.equal(cardIn(body), undefined, "a card was answered");
  };
  const keep = (name: string) => {
    const newest = messages().at(-1);
    assert.ok(newest, "there is no card to keep");
    kept.set(name, newest);
  };
  const sendFiles = async (rest: string): Promise<void> => {
    host ??= await startFileHost();
    const files = await filesIn(rest, host);
    await act({ make: () => sentFiles(person, files, stamp()) });
  };
  const beat = async (): Promise<void> => {
    requestsBefore = demo.connector.requests.length;
    body = "";
    const before = new Map(messages().map(({ id, edits }) => [id, edits]));
    await demo.bot.beat();
    here.look(messages().findLast(({ id, edits }) => before.get(id) !== edits));
  };
  const awaitOfficer = async (rest: string): Promise<void> => {
    const [email = "", name] = rest.split(" as ");
    await makeOffice(demo.documents, { email, ...(name !== undefined && { name }) });
  };
  const deeds: readonly (readonly [RegExp, (rest: string) => void | Promise<void>])[] = [
    [
      /^$|^#|^plan as issued$|^nobody agreed yet$|^all agreed to an older notice$|^also plan |^others registered and reported$|^\S+ holds /,
      () => {},
    ],
    [/^@ /, playTime],
    [/^now /, (rest) => demo.setNow(rest)],
    [/^as /, (rest) => become(demo.person(rest))],
    [/^in English$/, () => become({ ...person, locale: "en-US" })],
    [/^in group$/, () => become({ ...person, conversationId: "19:nhom", conversationType: "groupChat" })],
    [/^in channel$/, () => become({ ...person, conversationId: thread, conversationType: "channel" })],
    [
      /^(?=(not )?installed$)/,
      (rest) => demo.connector.setInstalled(person.userId ?? "", rest === "installed"),
    ],
    [/^no targeted messages$/, () => demo.connector.refuseTargeted(404)],
    [/^office awaits /, awaitOfficer],
    [
      /^Teams knows them as /,
      (rest) => demo.connector.setMember(person.userId ?? "", memberOf(person, rest)),
    ],
    [/^takes in /, async (rest) => takeIn(demo.documents, { file: rest, now: demo.now })],
    [/^> \[tệp /, (rest) => sendFiles(rest)],
    [/^beat$/, beat],
    [/^opens$/, () => act({ make: () => installation(person) })],
    [/^event botAdded$/, () => act({ make: () => botAdded(person) })],
    [/^event /, (rest) => act({ make: () => activity(person, rest, { text: "tiến độ" }) })],
    [/^keep /, keep],
    [/^again$/, () => act(deed ?? assert.fail("nothing was done yet"))],
    [/^repeat$/, repeat],
    [/^>> /, (rest) => press(rest, 2)],
    [/^> (?=(?:[\w-]+:)?[[(]|\{)/, (rest) => press(rest, 1)],
    [/^> /, (rest) => act({ make: () => says(rest) })],
    [/^unmentioned> /, (rest) => act({ make: () => message(person, rest, stamp()) })],
    [/^early> /, (rest) => act({ make: () => message(person, rest, { timestamp: "2020-01-01T00:00:00Z" }) })],
    [/^<- nothing$/, expectNothing],
    [/^<(?=only$|all$)/, checked((rest) => here.expectSeenBy(rest === "only" ? person.userId : undefined))],
    [/^<p- nothing$/, checked(own.expectNothing)],
    [/^<p\.$/, own.expectEnd],
    [/^<p! /, checked(own.expectNot)],
    [/^<p /, checked(own.expectLine)],
    [/^<\.$/, here.expectEnd],
    [/^<! /, checked(here.expectNot)],
    [/^< /, checked(here.expectLine)],
  ];
  const play = async (line: string): Promise<void> => {
    const [pattern, doIt] =
      deeds.find(([start]) => start.test(line)) ?? assert.fail("not a line of a transcript");
    await doIt(line.replace(pattern, ""));
  };
  const close = async (): Promise<void> => host?.close();
  return { play, checks: () => checks, shown: here.shown, ownShown: own.shown, close };
};

/** A thread of a channel: what is answered there belongs below its first message. */
const thread = "19:kenh@thread.tacv2;messageid=1700000000001";

/** The card in the body of an answered invoke. */
const cardIn = (body: string): Record<string, unknown> | undefined => {
  if (!body.startsWith("{")) return undefined;
  const { type, value } = JSON.parse(body) as { type?: string; value?: Record<string, unknown> };
  return type?.endsWith("card.adaptive") ? value : undefined;
};
