import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reveal } from "../../src/domain/secret.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { createTaggedSecret } from "../../src/store/secrets/create-tagged-secret.ts";
import { createSealer } from "../../src/store/secrets/seal.ts";
import { addOffice } from "../support/roster-office.ts";
import { type OaServer, oaId, startOa } from "../support/zalo-oa/start-oa.ts";

const root = resolve(import.meta.dirname, "../..");
let folder: string;
let oa: OaServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-zalo-grant-"));
  oa = await startOa();
});
afterEach(async () => {
  await oa.close();
  rmSync(folder, { recursive: true, force: true });
});

const key = randomBytes(32);
const otherKey = randomBytes(32);
const envOf = (keys: string): Record<string, string> => ({
  DATA_FILE: join(folder, "store.db"),
  ZALO_OA_ID: oaId,
  ZALO_OA_APP_ID: oa.settings.appId,
  ZALO_OA_APP_SECRET: reveal(oa.settings.appSecret),
  ZALO_OA_SECRET_KEY: reveal(oa.settings.oaSecret),
  ZALO_OA_API_BASE: oa.settings.apiBase,
  ZALO_OA_OAUTH_BASE: oa.settings.oauthBase,
  ...(keys !== "" && { SECRET_KEYS: keys }),
});

/** Runs a command as an operator does, with what they type; gives its exit code and all it said. */
const run = (command: string, typed: string, keys = `a:${key.toString("base64")}`) =>
  new Promise<{ readonly code: number | null; readonly said: string }>((done) => {
    const child = spawn(process.execPath, [join(root, "src/main.ts"), command], {
      cwd: root,
      env: envOf(keys),
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.once("close", (code) => done({ code, said }));
    child.stdin.end(typed);
  });

const office = async (): Promise<void> => {
  const documents = openEmbedded({ file: join(folder, "store.db"), nowMs: Date.now });
  await addOffice(documents, "o1");
  await documents.close();
};

/** What is kept of the grant, opened with a key. */
const grantIn = async (id: string, bytes: Uint8Array): Promise<string> => {
  const documents = openEmbedded({ file: join(folder, "store.db"), nowMs: Date.now });
  try {
    const secret = createTaggedSecret(documents, createSealer([{ id, bytes }]), `zalo-oa:${oaId}`);
    return reveal((await secret.read())?.secret ?? oa.settings.oaSecret);
  } finally {
    await documents.close();
  }
};

test("a refresh token that is typed is kept sealed, used at once, and never shown", async () => {
  await office();
  const consented = oa.grant.consent();
  const { code, said } = await run("zalo:grant", `${consented}\n`);
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining("can be written from") });
  expect(oa.grant.successes()).toBe(1);
  expect(said).not.toContain(consented);
  expect(await grantIn("a", key)).toContain(oa.grant.refreshToken());
  expect(readFileSync(join(folder, "store.db")).includes(oa.grant.refreshToken())).toBe(false);
  expect(await run("zalo:grant", `${consented}\n`)).toMatchObject({
    code: 2,
    said: expect.stringContaining("Zalo does not take it"),
  });
}, 60_000);

test("what is no token, and settings that are not there, are said, and nothing is kept", async () => {
  expect(await run("zalo:grant", "x\n")).toMatchObject({
    code: 1,
    said: expect.stringContaining("no store"),
  });
  await office();
  expect(await run("zalo:grant", "two words\n")).toMatchObject({
    code: 1,
    said: expect.stringContaining("That is no token"),
  });
  expect(await run("zalo:grant", "x\n", "")).toMatchObject({
    code: 1,
    said: expect.stringContaining("SECRET_KEYS: is not set"),
  });
  expect(await run("zalo:grant", "x\n", "a:c2hvcnQ=")).toMatchObject({
    code: 1,
    said: expect.stringContaining("openssl rand -base64 32"),
  });
  expect(oa.calls).toEqual([]);
}, 60_000);

test("after the key was changed all is sealed anew, and the old key is of no use any more", async () => {
  await office();
  await run("zalo:grant", `${oa.grant.consent()}\n`);
  const both = `b:${otherKey.toString("base64")},a:${key.toString("base64")}`;
  expect(await run("secrets:reseal", "", both)).toMatchObject({
    code: 0,
    said: expect.stringContaining("Sealed anew: 1."),
  });
  expect(await grantIn("b", otherKey)).toContain(oa.grant.refreshToken());
  await expect(grantIn("a", key)).rejects.toThrow("is sealed by b");
}, 60_000);
