import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { Documents } from "../../../src/store/documents.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { type DemoBot, startDemoBot } from "../../support/start-demo-bot.ts";
import { execute, installation, post } from "../../support/teams/activities.ts";

/** Long enough for the other turn to have read before this one writes. */
const slowly = (documents: Documents): Documents => ({
  ...documents,
  batch: async (partition, operations) => {
    await sleep(25);
    return documents.batch(partition, operations);
  },
});

let demo: DemoBot | undefined;
afterAll(() => demo?.close());

const asked = (as: string, bot: DemoBot): number =>
  bot.connector.messagesOf(`a:${as}`).filter(({ card }) => JSON.stringify(card ?? {}).includes("Đề nghị: "))
    .length;

test("a head and the officer tap at once: everybody who lacks something is asked once", async () => {
  demo = await startDemoBot({ now: "2026-06-23T09:00", around: slowly });
  const { url, bot, documents } = demo;
  for (const as of ["chuyen-vien", "truong-phong", "theo-doi-thi-dua", "vien-chuc"]) {
    await post(url, installation(demo.person(as)));
    await bot.settled();
  }
  const tap = (as: string, subject: string, key: string) =>
    post(
      url,
      execute((demo as DemoBot).person(as), {
        ...{ verb: "form.submit", form: "nudge-all", version: 1, subject, etag: "none", key },
      }),
    );
  const answers = await Promise.all([
    tap("truong-phong", "unit:cong-nghiep", "head-1"),
    tap("theo-doi-thi-dua", "office", "officer-1"),
    tap("truong-phong", "unit:cong-nghiep", "head-2"),
    tap("theo-doi-thi-dua", "office", "officer-2"),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await bot.settled();
  const { found } = await documents.queryEverywhere({ kind: "push", limit: 1000 });
  const pushes = found.map(readPush).filter(({ slot }) => slot === "n-nudge");
  expect(new Set(pushes.map(({ personId }) => personId)).size).toBe(pushes.length);
  // Hạnh and Lộc for both or one of them, the head for the officer; nobody asks themselves.
  expect(pushes.length).toBe(3);
  for (let beat = 0; beat < 3; beat++) {
    await bot.beat();
    await bot.settled();
  }
  expect(
    ["chuyen-vien", "vien-chuc", "truong-phong", "theo-doi-thi-dua"].map((as) => asked(as, demo as DemoBot)),
  ).toEqual([1, 1, 1, 0]);
});
