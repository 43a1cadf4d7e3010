import { afterEach, expect, test } from "vitest";
import { openChats, type ReachedPerson } from "../support/push/open-chats.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";

let office: Office;
afterEach(() => office.close());

const ways = [
  ["Execute", undefined],
  ["Submit", "old"],
] as const;

/** Somebody who was reminded by a process that is no more. */
const reminded = async (moment: string): Promise<ReachedPerson> => {
  office = await startOffice({ botCount: 2 });
  const [person] = await openChats(office, office.everybody.slice(0, 1));
  if (!person) throw new Error("Nobody is in the office.");
  office.goTo(moment);
  await office.bots[0].bot.beat();
  await office.bots[0].bot.stop();
  return person;
};

/** Taps a button of the reminder, and lets the process that is left answer. */
const tap = async (
  { client }: ReachedPerson,
  [title, inputs, old]: readonly [string, Record<string, string>, "old" | undefined],
): Promise<string> => {
  const { status, body } = await client.deliver(client.tapped(title, inputs, old), 1);
  expect(status).toBe(200);
  await office.bots[1]?.bot.settled();
  return body;
};

test.each(ways)(
  "figures are reported on the reminder itself by %s, which is drawn anew in its place",
  async (_way, old) => {
    const person = await reminded("2026-08-03T08:00");
    const pushed = person.client.messages().at(-1);
    const figures = { month: "2026-07", assigned: "20", done: "18", well: "16", quality: "", onTime: "" };
    const body = await tap(person, ["Ghi nhận", figures, old]);
    const after = person.client.messages().at(-1);
    expect([after?.id, after?.edits]).toEqual([pushed?.id, 1]);
    expect((await person.pushes())[0]?.messageId).toBe(pushed?.id);
    expect(JSON.stringify(after?.card)).toContain("80%");
    expect(JSON.stringify(after?.card)).not.toContain('Ghi nhận"');
    if (old === undefined) expect(JSON.parse(body)).toMatchObject({ statusCode: 200, value: after?.card });
    expect(await office.all("work")).toHaveLength(1);
  },
);

test.each(ways)("a reminder is put off on itself by %s, step by step in its place", async (_way, old) => {
  const person = await reminded("2026-06-25T08:00");
  const { length } = person.client.messages();
  const pushed = person.client.messages().at(-1);
  await tap(person, ["Hoãn nhắc", {}, old]);
  await tap(person, ["Hoãn", { until: "3" }, old]);
  const after = person.client.messages().at(-1);
  expect([after?.id, after?.edits, person.client.messages().length]).toEqual([pushed?.id, 2, length]);
  office.goTo("2026-06-26T08:00");
  await office.bots[1]?.bot.beat();
  expect(person.client.messages()).toHaveLength(length);
});
