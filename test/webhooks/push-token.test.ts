import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { openChats } from "../support/push/open-chats.ts";
import { createAuthHarness } from "../support/teams/auth-harness.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";

let office: Office;
afterEach(() => office.close());

test("while no token is given nothing is sent and nothing is lost; for long, that is one alarm", async () => {
  const harness = await createAuthHarness();
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  let isGiven = true;
  const fetchToken = async () => {
    if (!isGiven) throw new Error("Entra gives none.");
    return harness.botToken;
  };
  office = await startOffice({
    inMemory: true,
    teams: { teams: harness.settings, teamsOutside: { ...harness.outside, fetchToken } },
    headersFor: (serviceUrl) => ({ authorization: harness.authorization({ serviceUrl }) }),
    log: pino({ level: "error" }, sink),
  });
  const people = await openChats(office, office.everybody.slice(0, 12));
  await harness.close();
  const beatAt = async (time: string) => {
    office.goTo(`2026-06-25T${time}`);
    await office.bots[0].bot.beat();
  };
  const alarms = () => lines.filter((line) => line.includes('"no-token"')).length;

  isGiven = false;
  await beatAt("08:00");
  office.skip(200_000);
  await beatAt("08:03");
  expect(alarms()).toBe(0);
  for (const time of ["08:06", "08:10", "09:30", "10:00"]) {
    office.skip(200_000);
    await beatAt(time);
  }
  expect(alarms()).toBe(1);
  expect(people.flatMap((person) => person.requests())).toEqual([]);
  const waiting = await Promise.all(people.map((person) => person.pushes()));
  expect(waiting.flat().map(({ state, tries }) => [state, tries])).toEqual(Array(12).fill(["pending", 0]));

  isGiven = true;
  await beatAt("10:01");
  expect(people.map((person) => person.reminders())).toEqual(Array(12).fill(["Đăng ký thi đua"]));
  expect(people.flatMap((person) => person.requests()).map(({ authorization }) => authorization)).toEqual(
    Array(12).fill(`Bearer ${harness.botToken}`),
  );
});
