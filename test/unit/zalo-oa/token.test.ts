import { randomBytes, randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTokenDesk } from "../../../src/channels/zalo-oa/token/create-token-desk.ts";
import { createZaloToken } from "../../../src/channels/zalo-oa/token/create-zalo-token.ts";
import { takeGrant } from "../../../src/channels/zalo-oa/token/take-grant.ts";
import { reveal, type Secret, secretOf } from "../../../src/domain/secret.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createTaggedSecret } from "../../../src/store/secrets/create-tagged-secret.ts";
import { createSealer } from "../../../src/store/secrets/seal.ts";
import { startZaloOa, type ZaloOa } from "../../support/zalo-oa/start-zalo-oa.ts";

const path = "/v4/oa/access_token";
const dayMs = 86_400_000;
const sealer = createSealer([{ id: "k", bytes: randomBytes(32) }]);
let now = 0;
let oa: ZaloOa;
let documents: Documents;
let lines: string[] = [];
const desk = () => createTokenDesk(createTaggedSecret(documents, sealer, "zalo-oa"));
const instance = () =>
  createZaloToken({
    desk: desk(),
    appId: oa.app.id,
    appSecret: secretOf(oa.app.secret),
    oauthBase: oa.url,
    apiBase: oa.url,
    fetchTimeoutMs: 200,
    nowMs: () => now,
    newId: randomUUID,
    random: () => 0,
    log: pino({}, { write: (line: string) => lines.push(line) }),
  });
const give = async (rotates = true) => {
  await oa?.stop();
  oa = await startZaloOa({ nowMs: () => now, rotates });
  const { access, refresh } = oa.grant();
  const stored = await desk().read();
  const times = { refreshedAtMs: now, accessUntilMs: now + 25 * 3_600_000, consentedAtMs: now };
  const state = { version: 1, state: "good", attempt: null, refreshUntilMs: now + 90 * dayMs } as const;
  await desk().write({ ...times, ...state, access, refresh }, stored?.etag);
  return secretOf(access);
};
const text = (token: Secret | "dead") => (token === "dead" ? token : reveal(token));
const alarms = (word: string) => lines.filter((line) => line.includes(word)).length;
beforeEach(async () => {
  now = 1_760_000_000_000;
  lines = [];
  documents = openEmbedded({ file: ":memory:", nowMs: () => now });
  await give();
});
afterEach(async () => {
  await oa.stop();
  await documents.close();
});

test("two instances that see a refused token at once refresh it once", async () => {
  const failed = await give();
  const [one, two] = await Promise.all([instance().refreshed(failed), instance().refreshed(failed)]);
  expect(text(one)).toBe(text(two));
  expect(text(one)).not.toBe(reveal(failed));
  expect(oa.refreshes).toEqual({ good: 1, refused: 0 });
});

test("a refresh that never reached the server is asked once more", async () => {
  const failed = await give();
  oa.fail(path, { when: "before", is: "hang" });
  expect(text(await instance().refreshed(failed))).not.toBe(reveal(failed));
  expect(oa.refreshes).toEqual({ good: 1, refused: 0 });
});

test("a lost answer after rotation kills the grant, with one alarm; a new grant revives it", async () => {
  const failed = await give();
  oa.fail(path, { when: "after", is: "hang" });
  const token = instance();
  expect(await token.refreshed(failed)).toBe("dead");
  expect(await token.current()).toBe("dead");
  expect(token.isDead()).toBe(true);
  expect(alarms("zalo-grant-dead")).toBe(1);
  const revived = await give();
  expect(text(await token.current())).toBe(reveal(revived));
  expect(token.isDead()).toBe(false);
});

test("an answer without a refresh token keeps the old one", async () => {
  const first = await give(false);
  const token = instance();
  const second = await token.refreshed(first);
  if (second === "dead") throw new Error("It died.");
  expect(text(await token.refreshed(second))).not.toBe(reveal(second));
  expect(oa.refreshes).toEqual({ good: 2, refused: 0 });
});

test("a server that is down or refuses the app leaves the grant as it was", async () => {
  const failed = await give();
  oa.fail(path, { when: "before", is: "error", code: -14_004 });
  expect(text(await instance().refreshed(failed))).toBe(reveal(failed));
  const down = { when: "before", is: "status", status: 502 } as const;
  oa.fail(path, down, down);
  expect(text(await instance().refreshed(failed))).toBe(reveal(failed));
  expect(text(await instance().refreshed(failed))).not.toBe(reveal(failed));
});

test("an attempt whose process died is taken over when its lease has ended", async () => {
  const failed = await give();
  const stored = await desk().read();
  if (!stored) throw new Error("No grant.");
  const attempt = { id: "died", untilMs: now - 1 };
  await desk().write({ ...stored.record, state: "refreshing", attempt }, stored.etag);
  expect(text(await instance().refreshed(failed))).not.toBe(reveal(failed));
});

test("the token is renewed from its 20th hour, and a consent that ends is told once", async () => {
  await give();
  const token = instance();
  now += 20 * 3_600_000 - 1;
  await token.beat();
  expect(oa.refreshes.good).toBe(0);
  now += 1;
  await Promise.all([token.beat(), instance().beat()]);
  expect(oa.refreshes).toEqual({ good: 1, refused: 0 });
  expect(alarms("zalo-grant-ends")).toBe(0);
  now += 60 * dayMs;
  await token.beat();
  await token.beat();
  expect(alarms("zalo-grant-ends")).toBe(2);
});

test("nothing of the tokens is readable in the store or the log", async () => {
  const failed = await give();
  await instance().refreshed(failed);
  const stored = await documents.get("secret:zalo-oa", "secret");
  expect(JSON.stringify(stored) + lines.join("")).not.toMatch(/AT-|RT-/);
});

test("a new consent revives a dead grant, and its refresh token is kept before it is used", async () => {
  const failed = await give();
  oa.revoke();
  const token = instance();
  expect(await token.refreshed(failed)).toBe("dead");
  const { refresh } = oa.grant();
  await takeGrant(desk(), secretOf(refresh), now);
  expect((await desk().read())?.record).toMatchObject({ version: 2, refresh, state: "good" });
  expect(text(await token.refreshed(secretOf("")))).toMatch(/^AT-/);
  expect(token.isDead()).toBe(false);
});

test("a pair that came back late revives a grant that another instance took for dead", async () => {
  const failed = await give();
  const slow = instance();
  const commits = desk();
  let holds: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    holds = resolve;
  });
  const late = createZaloToken({
    desk: {
      read: commits.read,
      write: async (record, etag) => {
        if (record.state === "good") await held;
        return commits.write(record, etag);
      },
    },
    appId: oa.app.id,
    appSecret: secretOf(oa.app.secret),
    oauthBase: oa.url,
    apiBase: oa.url,
    fetchTimeoutMs: 200,
    nowMs: () => now,
    newId: randomUUID,
    random: () => 0,
    log: pino({ level: "silent" }),
  }).refreshed(failed);
  await expect.poll(() => oa.refreshes.good).toBe(1);
  now += 60_000;
  expect(await slow.refreshed(failed)).toBe("dead");
  holds();
  const revived = await late;
  expect(text(await slow.current())).toBe(text(revived));
  expect(slow.isDead()).toBe(false);
});
