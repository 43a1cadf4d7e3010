import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { openChats, type ReachedPerson } from "../support/push/open-chats.ts";
import { type Fault, refusals } from "../support/teams/connector-faults.ts";
import { type Office, type OfficeSettings, startOffice } from "../support/turn/start-office.ts";

let office: Office;
afterEach(() => office.close());

/** The demo office a week before its people's last day to pledge, some of whom have opened their chats. */
const open = async (count: number, settings: OfficeSettings = {}): Promise<readonly ReachedPerson[]> => {
  office = await startOffice({ inMemory: true, sendTimeoutMs: 300, ...settings });
  return openChats(office, office.everybody.slice(0, count));
};

const morning = "2026-06-25T08:00";
const afternoon = "2026-06-25T14:00";

const beatAt = async (moment: string, bot = 0): Promise<void> => {
  office.goTo(moment);
  await office.bots[bot]?.bot.beat();
};

const one = async (settings: OfficeSettings = {}): Promise<ReachedPerson> => {
  const [person] = await open(1, settings);
  if (!person) throw new Error("Nobody is in the office.");
  return person;
};

const statesOf = async (person: ReachedPerson) => (await person.pushes()).map(({ state }) => state);

test("a refusal marks the person as unreachable with its reason, until they write again", async () => {
  const ways = ["blockedByUser", "notInRoster", "disabledByAdmin", "writesBlocked", "forbidden"] as const;
  const people = await open(6);
  ways.forEach((way, at) => {
    office.connector.refuse(people[at]?.chatId ?? "", refusals[way]);
  });
  await beatAt(morning);
  expect(await Promise.all(people.map((person) => person.unreachable()))).toEqual([
    "403 ConversationBlockedByUser",
    "403 BotNotInConversationRoster",
    "403 BotDisabledByAdmin",
    "403 MessageWritesBlocked",
    expect.stringMatching(/^403/),
    null,
  ]);
  expect(people.map((person) => person.reminders().length)).toEqual([0, 0, 0, 0, 0, 1]);
  await beatAt(afternoon);
  await beatAt("2026-06-26T08:00");
  expect(people.map((person) => person.requests().length)).toEqual(Array(6).fill(1));

  for (const { chatId, client } of people.slice(0, 5)) {
    office.connector.refuse(chatId, undefined);
    await client.say("xin chào");
  }
  expect(await Promise.all(people.map((person) => person.unreachable()))).toEqual(Array(6).fill(null));
  await beatAt("2026-06-26T14:00");
  expect(people.map((person) => person.reminders().includes("Đăng ký thi đua"))).toEqual(Array(6).fill(true));
});

test("a chat whose history was removed is opened anew by the object id, once, and remembered", async () => {
  const person = await one();
  const { userId = "", aadObjectId = "" } = person.client.person;
  const next = office.connector.removeHistory(userId, aadObjectId);
  await beatAt(morning);
  const opened = () => office.connector.requests.filter(({ path }) => path === "/v3/conversations");
  expect(opened().map(({ body }) => body)).toMatchObject([{ members: [{ id: aadObjectId }] }]);
  expect(office.connector.messagesOf(next).map(({ activity }) => activity["summary"])).toEqual([
    "Đăng ký thi đua",
  ]);
  expect(await statesOf(person)).toEqual(["sent"]);
  await beatAt("2026-07-01T08:00");
  expect(office.connector.messagesOf(next)).toHaveLength(2);
  expect([opened().length, person.requests().length]).toEqual([1, 1]);
});

test("a lost chat that may not be opened leaves the person in peace; one that can't be just now is tried again", async () => {
  const [gone, later] = (await open(2)) as [ReachedPerson, ReachedPerson];
  for (const { client } of [gone, later])
    office.connector.removeHistory(client.person.userId ?? "", client.person.aadObjectId ?? "");
  office.connector.failIn(`open ${gone.client.person.aadObjectId}`, refusals.forbidden);
  office.connector.failIn(`open ${later.client.person.aadObjectId}`, { is: "reset", when: "after" });
  await beatAt(morning);
  expect([await statesOf(gone), await statesOf(later)]).toEqual([["gone"], ["pending"]]);
  expect([await gone.unreachable(), await later.unreachable()]).toEqual([
    expect.stringMatching(/^403/),
    null,
  ]);
  office.skip(10_000);
  await beatAt("2026-06-25T08:01");
  expect(await statesOf(later)).toEqual(["sent"]);
});

test("a card that the platform finds too large is followed by the short one", async () => {
  const person = await one();
  office.connector.failIn(person.chatId, refusals.tooBig);
  await beatAt(morning);
  expect(person.requests().map(({ status }) => status)).toEqual([413, 201]);
  const [whole, short] = person.requests().map(({ body }) => JSON.stringify(body));
  expect((short ?? "").length).toBeLessThan((whole ?? "").length);
  expect(await statesOf(person)).toEqual(["sent"]);
});

const told: readonly (readonly [string, Fault])[] = [
  ["429", refusals.throttled(8)],
  ["503", refusals.unavailable(8)],
];

test.each(told)("a %s with a time is tried again at that time, and not before", async (_name, fault) => {
  const person = await one();
  office.connector.failIn(person.chatId, fault);
  await beatAt(morning);
  for (const second of ["01", "04", "07"]) await beatAt(`2026-06-25T08:00:${second}`);
  expect(person.requests().map(({ status }) => status)).toEqual([Number(_name)]);
  office.skip(8_000);
  await beatAt("2026-06-25T08:00:13");
  expect(person.requests().map(({ status }) => status)).toEqual([Number(_name), 201]);
  expect(await statesOf(person)).toEqual(["sent"]);
});

test("what was not taken without a time is tried again after a pause, longer each time", async () => {
  const person = await one();
  office.connector.failIn(person.chatId, refusals.throttled(), refusals.preconditionFailed);
  await beatAt(morning);
  await beatAt("2026-06-25T08:00:02");
  expect(person.requests()).toHaveLength(1);
  await beatAt("2026-06-25T08:00:08");
  await beatAt("2026-06-25T08:00:12");
  expect(person.requests().map(({ status }) => status)).toEqual([429, 412]);
  await beatAt("2026-06-25T08:00:24");
  expect(person.requests().map(({ status }) => status)).toEqual([429, 412, 201]);
});

const ambiguous: readonly (readonly [string, Fault, number])[] = [
  ["a 500 after it was taken", { is: "status", when: "after", status: 500 }, 1],
  ["a 502 before", { is: "status", when: "before", status: 502 }, 0],
  ["a 503 without a time", refusals.unavailable(), 0],
  ["a reset after it was taken", { is: "reset", when: "after" }, 1],
  ["a reset before", { is: "reset", when: "before" }, 0],
  ["silence after it was taken", { is: "hang", when: "after" }, 1],
  ["an answer that breaks off", { is: "hangInBody", when: "after" }, 1],
];

test.each(ambiguous)(
  "%s is unknown: not sent again, but said in the next slot",
  async (_name, fault, seen) => {
    const person = await one();
    office.connector.failIn(person.chatId, fault);
    await beatAt(morning);
    for (const minute of ["01", "05", "20"]) await beatAt(`2026-06-25T08:${minute}`);
    expect(await statesOf(person)).toEqual(["unknown"]);
    expect([person.requests().length, person.reminders().length]).toEqual([1, seen]);
    await beatAt(afternoon);
    expect(person.requests()).toHaveLength(2);
    expect(person.reminders().at(-1)).toBe("Đăng ký thi đua");
    expect(await statesOf(person)).toEqual(["unknown", "sent"]);
  },
);

test("where the bot is not known the pump stops for all, says so once, and goes on after its pause", async () => {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const people = await open(25, { botCount: 2, inMemory: false, log: pino({ level: "error" }, sink) });
  office.connector.refuse("everywhere", refusals.notRegistered);
  await beatAt(morning);
  const asked = people.flatMap((person) => person.requests()).length;
  expect(asked).toBeLessThanOrEqual(25);
  office.connector.refuse("everywhere", undefined);
  await beatAt("2026-06-25T08:01", 1);
  await beatAt("2026-06-25T08:09", 0);
  expect(people.flatMap((person) => person.requests())).toHaveLength(asked);
  expect(lines.filter((line) => line.includes('"pump-stopped"'))).toHaveLength(1);
  office.skip(600_000);
  await beatAt("2026-06-25T08:10", 1);
  expect(people.map((person) => person.reminders().length)).toEqual(Array(25).fill(1));
});

test("a graceful stop in the middle hands the lease back, and another goes on without a word twice", async () => {
  const people = await open(26, { botCount: 2, inMemory: false });
  office.goTo(morning);
  const beating = office.bots[0].bot.beat();
  await office.connector.until(() => people.some((person) => person.reminders().length > 0));
  await office.bots[0].bot.stop();
  await beating;
  // What was handed back rests a little.
  office.skip(2_100);
  await beatAt(morning, 1);
  expect(people.map((person) => person.reminders().length)).toEqual(Array(26).fill(1));
  expect(people.map((person) => person.requests().length)).toEqual(Array(26).fill(1));
});
