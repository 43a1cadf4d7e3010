import { DateTime } from "luxon";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandName, commandNames } from "../../src/bot/command-names.ts";
import { commandWords } from "../../src/bot/commands.ts";
import { seedDemoLife } from "../../src/demo/demo-life.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { demoUsers } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../src/domain/day.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { linkOnZalo, startZaloOffice, type ZaloOffice } from "../support/zalo-bot/start-zalo-office.ts";

let office: ZaloOffice;
beforeAll(async () => {
  office = await startZaloOffice();
  for (const { as } of demoUsers) await linkOnZalo(office.documents, as);
  const plan = demoPlan(sourcePlan(), "2026-06-22", createCalendar());
  await seedDemoLife(office.documents, {
    plan,
    now: DateTime.fromISO("2026-06-22T08:00", { zone: officeZone }),
  });
});
afterAll(() => office.close());

/** Of a person's own account, and what ends a talk in the midst of one. */
const leftOut: readonly CommandName[] = ["language"];

/** Nobody types faster than a line a second. */
const say = (as: string, text: string): Promise<readonly string[]> => {
  office.skip(1_000);
  return office.say(as, text);
};

const choicesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:K[A-Z] )?(\d+)\. /gm)].map(([said]) => said.trim().replace(/\.$/, ""));

const faultsOf = (texts: readonly string[]): readonly string[] => [
  ...(texts.length === 0 ? ["no answer"] : []),
  ...texts.flatMap((text) => [
    ...(text.length > 2000 ? ["too long"] : []),
    ...(/có lỗi xảy ra|đang bận/.test(text) ? ["broken"] : []),
    ...(/undefined|\[object|\bNaN\b|\u2060/.test(text) ? ["not words"] : []),
  ]),
];

test.each(["chuyen-vien", "truong-phong", "theo-doi-thi-dua"])(
  "every command of %s is answered on Zalo, and each choice of its answer",
  async (as) => {
    const found: string[] = [];
    let chosen = 0;
    for (const name of commandNames) {
      if (leftOut.includes(name)) continue;
      const [word = ""] = commandWords[name];
      const texts = await say(as, word);
      found.push(...faultsOf(texts).map((fault) => `${word}: ${fault}`));
      for (const choice of choicesIn(texts.at(-1) ?? "")) {
        await say(as, word);
        const answers = await say(as, choice);
        chosen += 1;
        found.push(...faultsOf(answers).map((fault) => `${word} › ${choice}: ${fault}`));
        await say(as, "hủy");
      }
    }
    expect(found).toEqual([]);
    expect(chosen).toBeGreaterThan(60);
  },
  60_000,
);
