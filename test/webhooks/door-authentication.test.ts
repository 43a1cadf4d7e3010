import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { secretOf } from "../../src/domain/secret.ts";
import { activity, message, post, tenantId } from "../support/teams/activities.ts";
import { type AuthHarness, appId, createAuthHarness, type TokenWish } from "../support/teams/auth-harness.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { knownIssuersCount } from "../support/teams/known-issuers.ts";
import { startUnguarded, type Unguarded } from "../support/teams/unguarded.ts";

let harness: AuthHarness;
let connector: Connector;
let attacker: Connector;
let bot: StartedBot;
let unguarded: Unguarded;

beforeAll(async () => {
  // The SDK writes every refused token's reason to stderr.
  vi.spyOn(console, "error").mockReturnValue();
  [harness, connector, attacker] = await Promise.all([
    createAuthHarness(),
    startConnector(),
    startConnector(),
  ]);
  [bot, unguarded] = await Promise.all([
    startBot({ settings: harness.settings, outside: harness.outside }),
    startUnguarded(harness),
  ]);
});
afterAll(async () => {
  await Promise.all([bot.close(), unguarded.close(), harness.close(), connector.close(), attacker.close()]);
});

type Row = {
  readonly token?: Omit<TokenWish, "serviceUrl"> & { readonly serviceUrl?: string };
  /** In the place of a made token; null for none. */
  readonly header?: string | null;
  readonly body?: Record<string, unknown>;
  /** What the unguarded stack answers with. */
  readonly unguarded: number;
};

const now = Math.floor(Date.now() / 1000);
/** Trusted by the SDK from the start. */
const microsoftTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
const foreignTenant = "cccccccc-0000-0000-0000-000000000000";

/** A token that Entra, not Teams, gave the bot's own app in a tenant. */
const entraToken = (version: "1.0" | "2.0", tenant: string, tid: string | undefined = tenant) => ({
  signedBy: "entra" as const,
  claims: {
    iss:
      version === "1.0"
        ? `https://sts.windows.net/${tenant}/`
        : `https://login.microsoftonline.com/${tenant}/v2.0`,
    tid,
    ver: version,
    appid: version === "1.0" ? appId : undefined,
    azp: version === "2.0" ? appId : undefined,
  },
});

const refusedRows: Record<string, Row> = {
  "no header": { header: null, unguarded: 401 },
  "an empty header": { header: "", unguarded: 401 },
  "a header that is no token": { header: "Bearer abc", unguarded: 401 },
  "another scheme": { header: "Basic dXNlcjpwYXNz", unguarded: 401 },
  "another audience": { token: { claims: { aud: "another-app" } }, unguarded: 401 },
  "a list of audiences": { token: { claims: { aud: [appId] } }, unguarded: 401 },
  "another issuer": { token: { claims: { iss: "https://evil.example" } }, unguarded: 401 },
  "a token that ended ten minutes ago": { token: { claims: { exp: now - 600 } }, unguarded: 401 },
  "F10: a token that never ends": { token: { claims: { exp: undefined } }, unguarded: 200 },
  "a token whose end is a text": { token: { claims: { exp: "tomorrow" } }, unguarded: 500 },
  "a token that is not valid yet": { token: { claims: { nbf: now + 3600 } }, unguarded: 500 },
  "a token for another service": { token: { serviceUrl: "http://127.0.0.1:1/" }, unguarded: 401 },
  "a key nobody published": { token: { header: { kid: "unknown" } }, unguarded: 401 },
  "a key that may not speak for Teams": { token: { signedBy: "unendorsed" }, unguarded: 401 },
  "F16: a key that says for no channel whom it may speak for": {
    token: { signedBy: "unnamed" },
    unguarded: 200,
  },
  "a key whose id is no text": {
    token: { header: { kid: { length: { toString: 1 } } } },
    unguarded: 401,
  },
  "claims that are no texts": {
    token: { claims: { iss: { length: { toString: 1 } }, exp: { valueOf: 1 } } },
    unguarded: 401,
  },
  "a key without an id": { token: { header: { kid: undefined } }, unguarded: 401 },
  "F10: a forged signature": { token: { signedBy: "stranger" }, unguarded: 500 },
  "F10: a token signed by nobody": { token: { signedBy: "nobody" }, unguarded: 500 },
  "F10: no algorithm, with a signature": {
    token: { signedBy: "stranger", header: { alg: "none" } },
    unguarded: 500,
  },
  "F10: the public key used as a secret": { token: { signedBy: "publicKeyAsSecret" }, unguarded: 500 },
  "F10: an empty channel": { body: { channelId: "" }, unguarded: 200 },
  "F10: no channel": { body: { channelId: undefined }, unguarded: 500 },
  "another channel": { body: { channelId: "webchat" }, unguarded: 401 },
  "the ASE channel": { body: { channelId: "AseChannel" }, unguarded: 401 },
  "the emulator's channel": { body: { channelId: "emulator" }, unguarded: 401 },
  "F10: no service": { body: { serviceUrl: undefined }, unguarded: 200 },
  "a service that is none": { body: { serviceUrl: 7 }, unguarded: 401 },
  "F6: a foreign tenant's Entra token, version 1": {
    token: entraToken("1.0", foreignTenant),
    unguarded: 200,
  },
  "F6: a foreign tenant's Entra token, version 2": {
    token: entraToken("2.0", foreignTenant),
    unguarded: 200,
  },
  "F6: an Entra token of the office's own tenant": { token: entraToken("1.0", tenantId), unguarded: 200 },
  "F6: an Entra token that names no tenant": {
    token: entraToken("2.0", microsoftTenant, ""),
    unguarded: 200,
  },
  "a skill's token": {
    token: { claims: { ver: "1.0", appid: "another-app" } },
    unguarded: 401,
  },
  "an anonymous skill": { token: { claims: { appid: "AnonymousSkill" } }, unguarded: 401 },
  "another tenant": {
    body: {
      conversation: { id: "a:x", tenantId: foreignTenant },
      channelData: { tenant: { id: foreignTenant } },
    },
    unguarded: 200,
  },
  "another tenant in one of two places": {
    body: { channelData: { tenant: { id: foreignTenant } } },
    unguarded: 200,
  },
  "no tenant": { body: { conversation: { id: "a:x" }, channelData: {} }, unguarded: 200 },
};

/** Posts a message with a made token, or with `header` in its place; null sends none. */
const send = (url: string, { token, header, body }: Omit<Row, "unguarded">): Promise<Response> => {
  const given =
    header === undefined ? harness.authorization({ serviceUrl: connector.serviceUrl, ...token }) : header;
  const hello = message({ serviceUrl: connector.serviceUrl }, "xin chào", body);
  return post(url, hello, given === null ? {} : { authorization: given });
};

test.each(Object.entries(refusedRows))("%s is refused without a word", async (_name, row) => {
  const known = knownIssuersCount();
  const turns = bot.inbounds.length;
  const response = await send(bot.url, row);
  expect([response.status, await response.text()]).toEqual([401, ""]);
  expect(bot.inbounds.length).toBe(turns);
  expect(knownIssuersCount()).toBe(known);
  expect((await send(unguarded.url, row)).status, "unguarded").toBe(row.unguarded);
});

test("a valid token of an allowed tenant comes in", async () => {
  const turns = bot.inbounds.length;
  const response = await send(bot.url, {});
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(bot.inbounds.length).toBe(turns + 1);
});

test("a token that ended four minutes ago still comes in, for clocks differ", async () => {
  expect((await send(bot.url, { token: { claims: { exp: now - 240 } } })).status).toBe(200);
});

test("a token that names an allowed tenant comes in, and is not remembered again and again", async () => {
  expect((await send(bot.url, { token: { claims: { tid: tenantId } } })).status).toBe(200);
  const known = knownIssuersCount();
  expect((await send(bot.url, { token: { claims: { tid: tenantId } } })).status).toBe(200);
  expect(knownIssuersCount()).toBe(known);
});

test("what cannot be for this bot is refused before a key is asked for", async () => {
  const fresh = await createAuthHarness();
  const own = await startBot({ settings: fresh.settings, outside: fresh.outside });
  const { serviceUrl } = connector;
  for (const wish of [
    { serviceUrl, claims: { iss: "https://evil.example" } },
    { serviceUrl, claims: { aud: "another-app" } },
    { serviceUrl: "http://127.0.0.1:1/" },
    { serviceUrl, claims: { exp: undefined } },
  ]) {
    const authorization = fresh.authorization(wish);
    expect((await post(own.url, message({ serviceUrl }, "xin chào"), { authorization })).status).toBe(401);
  }
  expect(fresh.keyRequests()).toBe(0);
  await Promise.all([own.close(), fresh.close()]);
});

test("a key service that does not answer holds nobody for ever", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const openIdMetadataUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const own = await startBot({
    settings: harness.settings,
    outside: { ...harness.outside, openIdMetadataUrl },
    sendTimeoutMs: 200,
  });
  expect((await send(own.url, {})).status).toBe(401);
  silent.closeAllConnections();
  silent.close();
  await own.close();
});

test("an activity that is malformed is refused with 400 only once its caller is known", async () => {
  const broken = activity({ serviceUrl: connector.serviceUrl }, "message", { from: {} });
  const authorization = harness.authorization({ serviceUrl: connector.serviceUrl });
  const known = await post(bot.url, broken, { authorization });
  expect([known.status, await known.text()]).toEqual([400, ""]);
  expect((await post(bot.url, broken)).status).toBe(401);
});

test("F5: unsigned tokens grow the unguarded process with every tenant they name, and leave no trace here", async () => {
  const before = { known: knownIssuersCount(), unguarded: (await unguarded.state()).issuers };
  for (let index = 0; index < 20; index += 1) {
    // With the right issuer too: everything but the signature can be guessed.
    for (const claims of [{ iss: "https://sts.windows.net/x/" }, {}]) {
      const forged = { signedBy: "stranger" as const, claims: { tid: `tenant-${index}`, ...claims } };
      const response = await send(bot.url, { token: forged });
      expect([response.status, await response.text()]).toEqual([401, ""]);
      await send(unguarded.url, { token: forged });
    }
  }
  expect(knownIssuersCount()).toBe(before.known);
  expect((await unguarded.state()).issuers).toBe(before.unguarded + 80);
});

test("a header beyond 8 KB is refused unread", async () => {
  const authorization = harness.authorization({
    serviceUrl: connector.serviceUrl,
    claims: { padding: "x".repeat(7000) },
  });
  expect(authorization.length).toBeGreaterThan(8 * 1024);
  const body = message({ serviceUrl: connector.serviceUrl }, "xin chào");
  expect((await post(bot.url, body, { authorization })).status).toBe(401);
});

test("F6: the unguarded bot shows its own token to whoever a foreign token names, ours to nobody", async () => {
  const token = entraToken("1.0", foreignTenant);
  const authorization = harness.authorization({ serviceUrl: attacker.serviceUrl, ...token });
  const body = message({ serviceUrl: attacker.serviceUrl }, "echo");
  await post(unguarded.url, body, { authorization });
  expect(attacker.requests.map((request) => request.authorization)).toEqual([`Bearer ${harness.botToken}`]);

  expect((await post(bot.url, body, { authorization })).status).toBe(401);
  expect(attacker.requests).toHaveLength(1);
});

test("F7: without an app id the unguarded stack lets everybody in, ours does not start", async () => {
  const open = await startUnguarded();
  const body = message({ serviceUrl: connector.serviceUrl }, "xin chào");
  expect((await post(open.url, body)).status).toBe(200);
  expect((await open.state()).turns).toBe(1);
  await open.close();

  const { settings } = harness;
  for (const incomplete of [
    { ...settings, appId: "" },
    { ...settings, appId: "  " },
    { ...settings, tenantId: "" },
    { ...settings, credential: { type: "secret" as const, secret: secretOf("") } },
    { ...settings, allowedTenants: [] },
    { ...settings, allowedTenants: [""] },
  ]) {
    await expect(startBot({ settings: incomplete, outside: harness.outside })).rejects.toThrow(
      /Teams in production needs (app id|tenant id|secret|allowed tenants): set/,
    );
  }
});
